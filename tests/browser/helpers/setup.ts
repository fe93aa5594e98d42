/** Builds the client once for all browser tests of a run, and serves it as `npm start` does. */
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { build, preview } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the start page. */
    site: string
    /** Folder of the built client. */
    page: string
  }
}

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const outDir = `node_modules/.cache/site-${process.pid}`
  // Tests have an environment of their own, in which React would be built as for development.
  const { NODE_ENV } = process.env
  process.env.NODE_ENV = 'production'
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } })
  process.env.NODE_ENV = NODE_ENV
  const server = await preview({
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', strictPort: false },
  })
  const url = server.resolvedUrls?.local[0]
  if (!url) throw new Error('the preview server has no address')
  project.provide('site', url)
  project.provide('page', resolve(outDir))
  return async () => {
    await server.close()
    rmSync(outDir, { recursive: true, force: true })
  }
}
