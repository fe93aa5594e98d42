/** Serves the harness: `npx vite build -c tests/board/harness/vite.config.js`. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { phaserParts } from '../../../scripts/vite/phaser-parts.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  root: here,
  base: './',
  logLevel: 'warn',
  plugins: [phaserParts()],
  cacheDir: '../../../node_modules/.cache/board-harness/vite',
  build: {
    outDir: '../../../node_modules/.cache/board-harness/dist',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 3000,
  },
})
