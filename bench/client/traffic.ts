/** What a browser asks for, and how heavy that is. */
import { gzipSync } from 'node:zlib'
import type { BrowserContext, Request } from 'playwright-core'

export type Kind = 'code' | 'font' | 'picture'

export interface File {
  name: string
  kind: Kind
  gzipBytes: number
}

/** Milliseconds without a new request after which a screen is taken to have all it wants. */
const QUIET_MS = 2500

/** Listens to all requests of a browser's profile, those of its workers too. */
export class Traffic {
  readonly #origin: string
  readonly #asked: string[] = []
  #last = performance.now()

  constructor(context: BrowserContext, url: string) {
    this.#origin = new URL(url).origin
    context.on('request', (request: Request) => {
      if (!/^(?:https?|wss?):/.test(request.url())) return
      this.#asked.push(request.url())
      this.#last = performance.now()
    })
  }

  get requests(): number {
    return this.#asked.length
  }

  get thirdParty(): string[] {
    return this.#asked.filter((url) => new URL(url).origin !== this.#origin)
  }

  /** Resolves once nothing new has been asked for in a while. */
  async quiet(): Promise<void> {
    while (performance.now() - this.#last < QUIET_MS) {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }

  /** Each file asked for so far, once, in order; fetched anew, so that it does not matter who asked. */
  async files(): Promise<File[]> {
    const own = this.#asked.filter((url) => new URL(url).origin === this.#origin)
    return Promise.all([...new Set(own)].map(weigh))
  }
}

async function weigh(url: string): Promise<File> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  const body = new Uint8Array(await response.arrayBuffer())
  const name = new URL(url).pathname.replace(/^.*\//, '') || 'index.html'
  return { name, kind: kindOf(name), gzipBytes: gzipSync(body, { level: 9 }).length }
}

function kindOf(name: string): Kind {
  if (/\.woff2?$/.test(name)) return 'font'
  return /\.(?:webp|png|jpe?g|avif|svg)$/.test(name) ? 'picture' : 'code'
}

export const bytesOf = (files: readonly File[], ...kinds: Kind[]): number =>
  files.reduce((sum, { kind, gzipBytes }) => sum + (kinds.includes(kind) ? gzipBytes : 0), 0)
