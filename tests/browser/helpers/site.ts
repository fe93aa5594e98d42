/** The built client, served as `npm start` serves it. */
import { build, preview } from 'vite'

export interface Site {
  /** Address of the start page. */
  url: string
  close: () => Promise<void>
}

let built: Promise<unknown> | null = null

/** Builds the client once in a test file's process, and serves it on a free port. */
export async function serveSite(): Promise<Site> {
  const outDir = `node_modules/.cache/site-${process.pid}`
  built ??= build({ logLevel: 'error', build: { outDir, emptyOutDir: true } })
  await built
  const server = await preview({
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', strictPort: false },
  })
  const url = server.resolvedUrls?.local[0]
  if (!url) throw new Error('the preview server has no address')
  return { url, close: () => server.close() }
}
