/**
 * A challenge: a match to play from the same start, as a short text that fits into an address.
 *
 * It reads `1~<scenario id>~<seed>~<seat>~<seat>…`, with letters, digits and `-._~` only, which no
 * address escapes. A seat is `p` for a person or `c` for a computer, its handicap, and a computer's
 * player. Of the seed, whatever is no letter, digit, dash or underscore is written as a dot and four
 * hexadecimal digits.
 */
import * as v from 'valibot'
import { readPlayer } from '../../ai/index.ts'
import { Id } from '../../scenario/index.ts'
import { PLAYER_LIMIT, SEED_LIMIT } from './record.ts'
import type { SeatSetup } from './types.ts'

const VERSION = '1'
/** Most UTF-16 units of a challenge: more than any has that `encodeChallenge` writes. */
const CHALLENGE_LIMIT = 1500
const LEAST_SEATS = 2
const MOST_SEATS = 4

export interface Challenge {
  /** Id of the scenario; whoever takes the challenge must have it. */
  scenario: string
  seed: string
  /** Without names. */
  seats: SeatSetup[]
}

export const CHALLENGE_PROBLEMS = [
  'challenge-too-long',
  'no-challenge',
  'newer-challenge',
  'bad-challenge',
] as const
export type ChallengeProblemCode = (typeof CHALLENGE_PROBLEMS)[number]

/** Why a text is no challenge. */
export interface ChallengeProblem {
  code: ChallengeProblemCode
  /** Of `bad-challenge`: `part`, which is `scenario`, `seed`, `seats` or `seat`, and `seat` from 0. */
  params: Record<string, string | number>
}

type Decoded = { ok: true; challenge: Challenge } | { ok: false; problem: ChallengeProblem }

/** Writes a challenge. Seats lose their names. */
export function encodeChallenge({ scenario, seed, seats }: Challenge): string {
  return [VERSION, scenario, writeSeed(seed), ...seats.map(writeSeat)].join('~')
}

/** Reads a challenge that may come from anywhere. Never throws. */
export function decodeChallenge(text: string): Decoded {
  if (text.length > CHALLENGE_LIMIT) return refuse('challenge-too-long', { most: CHALLENGE_LIMIT })
  const [version, scenario, seedText, ...seatTexts] = text.trim().split('~')
  if (!/^[1-9]\d{0,3}$/.test(version!)) return refuse('no-challenge')
  if (version !== VERSION) return refuse('newer-challenge', { found: version!, supported: VERSION })
  if (!v.is(Id, scenario)) return refuse('bad-challenge', { part: 'scenario' })
  const seed = readSeed(seedText ?? '')
  if (seed === null) return refuse('bad-challenge', { part: 'seed' })
  if (seatTexts.length < LEAST_SEATS || seatTexts.length > MOST_SEATS) {
    return refuse('bad-challenge', { part: 'seats' })
  }
  const seats = seatTexts.map(readSeat)
  const bad = seats.indexOf(null)
  if (bad >= 0) return refuse('bad-challenge', { part: 'seat', seat: bad })
  return { ok: true, challenge: { scenario, seed, seats: seats as SeatSetup[] } }
}

const refuse = (code: ChallengeProblemCode, params: ChallengeProblem['params'] = {}): Decoded => ({
  ok: false,
  problem: { code, params },
})

const writeSeed = (seed: string): string =>
  seed
    .split('')
    .map((unit) =>
      /[\w-]/.test(unit) ? unit : `.${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .join('')

function readSeed(text: string): string | null {
  if (!/^(?:[\w-]|\.[0-9a-f]{4})+$/.test(text)) return null
  const seed = text.replaceAll(/\.([0-9a-f]{4})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  )
  return seed.length <= SEED_LIMIT ? seed : null
}

/** Players have colons between their words, which addresses escape. */
const writeSeat = ({ kind, handicap = 0, player = '' }: SeatSetup): string =>
  kind === 'person' ? `p${handicap}` : `c${handicap}${player.replaceAll(':', '.')}`

function readSeat(text: string): SeatSetup | null {
  const [, kind, digit, words] = /^([pc])([0-3])([a-z0-9.-]*)$/.exec(text) ?? []
  if (kind === undefined || words === undefined) return null
  const handicap = digit === '0' ? {} : { handicap: Number(digit) }
  if (kind === 'p') return words === '' ? { kind: 'person', ...handicap } : null
  const player = words.replaceAll('.', ':')
  const known = player.length <= PLAYER_LIMIT && readPlayer(player)
  return known ? { kind: 'computer', player, ...handicap } : null
}
