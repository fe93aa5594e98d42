/** The page as the game server serves it: by the machine's address, without https, under its policy. */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { inject } from 'vitest'
import { freePort, startChild } from '../../server/child.ts'

export interface Game {
  /** Address of the start page on this machine, and in its network. */
  url: string
  networkUrl: string
  /** Stops the server, and starts it again with the same database at the same port. */
  stop: (signal: NodeJS.Signals) => Promise<void>
  start: () => Promise<void>
  close: () => Promise<void>
}

/** An address of this machine that others in its network know. */
const networkAddress = (): string =>
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.1'

/**
 * Starts a game server with a database of its own, and with the page that was built for this run, or
 * with the one in a folder.
 */
export async function serveGame(page = inject('page')): Promise<Game> {
  const place = mkdtempSync(join(tmpdir(), 'multivector-served-'))
  symlinkSync(page, join(place, 'dist'))
  symlinkSync(resolve('scenarios'), join(place, 'scenarios'))
  const port = await freePort()
  const launch = () => startChild(join(place, 'data'), port, { cwd: place })
  let server = await launch()
  return {
    url: `http://localhost:${port}/`,
    networkUrl: `http://${networkAddress()}:${port}/`,
    stop: async (signal) => void (await server.kill(signal)),
    start: async () => {
      server = await launch()
    },
    close: async () => {
      await server.kill('SIGTERM')
      rmSync(place, { recursive: true, force: true })
    },
  }
}
