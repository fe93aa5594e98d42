/** Players from the words of the command line. */
import { makePlayer, type Player, readPlayer } from '../../ai/index.ts'
import type { AsyncPlayer } from '../../lab/play.ts'
import { ExecPlayer } from './exec-player.ts'

const PROGRAM = 'exec:'

/** Whether the words name a program. */
export const isProgram = (text: string): boolean =>
  text.startsWith(PROGRAM) && text.slice(PROGRAM.length).trim() !== ''

/** Makes a new player from words that `readPlayer` understands. */
export function playerFrom(text: string): Player {
  const spec = readPlayer(text)
  if (!spec) throw new Error(`unknown player ${text}`)
  return makePlayer(spec)
}

/** Makes a new player or program of one match; a program has so many seconds for each answer. */
export const anyPlayerFrom = (text: string, seconds: number): AsyncPlayer =>
  isProgram(text) ? new ExecPlayer(text.slice(PROGRAM.length).trim(), seconds) : playerFrom(text)
