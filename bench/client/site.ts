/** The client as a release has it, built and served for a measurement or a test. */
import { rm } from 'node:fs/promises'
import { build, preview } from 'vite'

export interface Site {
  url: string
  /** Where it was built. */
  folder: string
  /** Ends the server and removes what was built. */
  close: () => Promise<void>
}

/** @param page The page to build, in the project; its address is the site's. */
export async function buildAndServe(page = 'index.html'): Promise<Site> {
  const outDir = `node_modules/.cache/site-${process.pid}-${page.replaceAll('/', '-')}`
  const rolldownOptions = { input: page }
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true, rolldownOptions } })
  const server = await preview({
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', strictPort: false },
  })
  const url = server.resolvedUrls?.local[0]
  if (!url) throw new Error('the preview server has no address')
  const close = async () => {
    await server.close()
    await rm(outDir, { recursive: true, force: true })
  }
  return { url: new URL(page.replace(/index\.html$/, ''), url).href, folder: outDir, close }
}
