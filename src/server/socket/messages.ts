/** What may come in over a socket: boardgame.io's messages, and nothing of them but what is needed. */
import * as v from 'valibot'
import { plainCopy } from '../../scenario/index.ts'
import { KEY, MATCH_ID } from '../play/keys.ts'
import { MOVES, type MoveName } from '../play/rules.ts'

/** Most values that a message may consist of: a plan has far fewer. */
const MOST_VALUES = 600

const Match = v.pipe(v.string(), v.regex(MATCH_ID))
const Player = v.picklist(['0', '1', '2', '3'])
const Credential = v.pipe(v.string(), v.regex(KEY))

const Action = v.strictObject({
  type: v.literal('MAKE_MOVE'),
  payload: v.strictObject({
    type: v.picklist(MOVES),
    args: v.exactOptional(v.nullable(v.pipe(v.array(v.unknown()), v.maxLength(2)))),
    playerID: Player,
    credentials: Credential,
  }),
})

const Sync = v.union([
  v.tuple([Match, v.nullish(v.literal('')), v.unknown(), v.unknown()]),
  v.tuple([Match, Player, Credential, v.unknown()]),
])
const Update = v.tuple([Action, v.number(), Match, Player])

/** Asks to be shown a match. */
export interface SyncMessage {
  match: string
  /** -1 for a spectator. */
  seat: number
  credential: string | null
}

/** Asks to make a move. */
export interface UpdateMessage {
  match: string
  seat: number
  credential: string
  move: MoveName
  args: readonly unknown[]
  /** Number of the state that was seen. */
  saw: number
}

/** A plain copy of a message's parts; null where they are more, or deeper, than any message needs. */
function copyOf(parts: readonly unknown[]): unknown {
  const copied = plainCopy(parts, MOST_VALUES)
  return copied.ok ? copied.value : null
}

/** Messages lose trailing parts that were not given. */
const padded = (parts: readonly unknown[], length: number): unknown[] =>
  Array.from({ length }, (_, index) => parts[index] ?? null)

/** Reads a message of unknown origin; null where it is none. Never throws. */
export function readSync(parts: readonly unknown[]): SyncMessage | null {
  const read = v.safeParse(Sync, copyOf(padded(parts, 4)))
  if (!read.success) return null
  const [match, player, credential] = read.output
  if (player === null || player === undefined || player === '') {
    return { match, seat: -1, credential: null }
  }
  return { match, seat: Number(player), credential: credential as string }
}

/**
 * Reads a message of unknown origin; null where it is none, or speaks of one seat on its outside
 * and of another inside. Never throws.
 */
export function readUpdate(parts: readonly unknown[]): UpdateMessage | null {
  const read = v.safeParse(Update, copyOf(padded(parts, 4)))
  if (!read.success) return null
  const [{ payload }, saw, match, player] = read.output
  if (payload.playerID !== player) return null
  const { type: move, args, credentials: credential } = payload
  return { match, seat: Number(player), credential, move, args: args ?? [], saw }
}
