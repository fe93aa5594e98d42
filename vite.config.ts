import react from '@vitejs/plugin-react'
import { configDefaults, defineConfig } from 'vitest/config'
import { phaserParts } from './scripts/vite/phaser-parts.ts'
import { scenarioBriefs } from './scripts/vite/scenario-briefs.ts'

const DEFAULT_PORT = 8000

function portFrom(text: string | undefined): number {
  const port = Number(text ?? DEFAULT_PORT)
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port
  throw new Error(`PORT has to be a whole number from 1 to 65535, not ${text}`)
}

const port = portFrom(process.env['PORT'])

/** boardgame.io's clients bring those of a network; they go where nothing uses them. */
const NETWORK =
  /\/node_modules\/(boardgame\.io\/dist\/esm|(socket|engine)\.io-[a-z]+|@socket\.io)\//

/** Left out of the quick tests: what starts servers and whole programs. */
const slowTests =
  process.env['RUNS'] === 'quick'
    ? ['tests/server/**', 'tests/hostile/**', 'tests/lab/{cli,runtime}.test.ts', 'tests/cli/**']
    : []

export default defineConfig({
  base: './',
  plugins: [react(), scenarioBriefs(), phaserParts()],
  build: {
    target: 'es2022',
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: NETWORK, sideEffects: false }] },
    },
  },
  server: { port },
  preview: { port, strictPort: true },
  test: {
    testTimeout: 300_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, 'tests/browser/**', ...slowTests],
        },
      },
      {
        // Browsers want the machine for themselves: after all else, two at a time. They share its cores, so
        // that what waited too long is tried once more.
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/helpers/setup.ts',
          maxWorkers: 2,
          retry: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
