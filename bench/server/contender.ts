/** A server under measurement, seen from the benchmark's process. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { projectFile } from '../../src/cli/files.ts'
import type { Answer, Order, Setup, Usage } from './child.ts'

export const CONTENDERS = ['ours', 'stock'] as const
export type ContenderName = (typeof CONTENDERS)[number]

export interface Contender {
  url: string
  begin(): Promise<void>
  /** What the process used since `begin`. */
  end(): Promise<Usage>
  close(): Promise<void>
}

/** A folder on the project's disk: temporary ones are in memory on some machines. */
export function dataFolder(): { folder: string; remove: () => void } {
  const parent = projectFile('node_modules', '.cache')
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, 'bench-data-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Starts a server in a process of its own; the files of both are beside this one's bundle. */
export async function startContender(name: ContenderName, setup: Setup): Promise<Contender> {
  const child = fork(fileURLToPath(new URL(`${name}.js`, import.meta.url)), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [],
  })
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`the server '${name}' ended with ${code}`)
  })
  gone.catch(() => undefined)
  const ask = async (order: Order): Promise<Answer> => {
    const answered = once(child, 'message') as Promise<[Answer]>
    child.send(order)
    const [answer] = await Promise.race([answered, gone])
    return answer
  }
  const { port } = (await ask({ order: 'open', setup })) as { port: number }
  return {
    url: `http://127.0.0.1:${port}`,
    begin: async () => void (await ask({ order: 'begin' })),
    end: async () => ((await ask({ order: 'end' })) as { usage: Usage }).usage,
    close: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}
