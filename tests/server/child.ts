/** The server as a process of its own, which can be killed. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

export interface Child {
  url: string
  pid: number
  /** Ends it without a warning; settles once it is gone. */
  kill(signal?: NodeJS.Signals): Promise<number | null>
}

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })

const SCRIPT = fileURLToPath(new URL('../../scripts/server.mjs', import.meta.url))

/**
 * Starts the server as `npm start` does, and waits until it listens. It finds page and scenarios
 * in `cwd`; `before` is what the shell does first.
 */
export async function startChild(
  folder: string,
  port: number,
  { cwd = process.cwd(), before = ':' }: { cwd?: string; before?: string } = {},
): Promise<Child> {
  const child: ChildProcess = spawn('sh', ['-c', `${before} && exec node ${SCRIPT}`], {
    cwd,
    env: { ...process.env, DATABASE_URL: '', DATA_DIR: folder, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit') as Promise<[number | null]>
  let said = ''
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString()
      if (said.includes(`localhost:${port}`)) resolve()
    }
    child.stdout!.on('data', hear)
    child.stderr!.on('data', hear)
    void ended.then(([code]) => reject(new Error(`the server ended with ${code}: ${said}`)))
  })
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid!,
    kill: async (signal = 'SIGKILL') => {
      child.kill(signal)
      const [code] = await ended
      return code
    },
  }
}
