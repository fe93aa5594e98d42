/** Bundles the benchmarks as a release is bundled: loaders for development slow hot code. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  build: {
    ssr: true,
    outDir: here('../node_modules/.cache/bench'),
    emptyOutDir: true,
    // Servers under measurement are processes of their own.
    rolldownOptions: {
      // boardgame.io's server asks for it only where matches are to be files.
      external: ['node-persist'],
      input: {
        main: here('main.ts'),
        ours: here('server/ours.ts'),
        stock: here('server/stock.ts'),
      },
    },
  },
  // Node finds no way into boardgame.io, nor to the immer that it needs.
  ssr: { noExternal: ['boardgame.io', 'immer'] },
})
