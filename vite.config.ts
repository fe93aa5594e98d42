import { defineConfig } from 'vitest/config'

const port = Number(process.env['PORT'] ?? 8000)

export default defineConfig({
  base: './',
  build: { target: 'es2022' },
  server: { port },
  preview: { port, strictPort: true },
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
})
