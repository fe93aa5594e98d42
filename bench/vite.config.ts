/** Bundles the benchmarks as a release is bundled: loaders for development slow hot code. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

export default defineConfig({
  build: {
    ssr: fileURLToPath(new URL('main.ts', import.meta.url)),
    outDir: fileURLToPath(new URL('../node_modules/.cache/bench', import.meta.url)),
    emptyOutDir: true,
  },
  // The browser's driver and the bundler itself cannot be bundled.
  ssr: { noExternal: true, external: ['playwright-core', 'vite'] },
})
