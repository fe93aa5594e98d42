/** What opens seats and names matches: made by chance, kept as hashes. */
import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

/** Letters and digits that nobody takes for one another, spoken or written. */
const CLEAR = 'ACDEFHJKMNPRTUVWXY3479'
/** Letters and digits of names that only programs read. */
const PLAIN = 'abcdefghijklmnopqrstuvwxyz0123456789'

const drawn = (letters: string, length: number): string =>
  Array.from({ length }, () => letters[randomInt(letters.length)]).join('')

export const MATCH_ID = /^[a-z0-9]{16}$/
export const TABLE_CODE = new RegExp(`^[${CLEAR}]{6}$`)
export const SEAT_CODE = new RegExp(`^[${CLEAR}]{4}$`)
/** A credential, and a device's token. */
export const KEY = /^[\w-]{32}$/

export const newMatchId = (): string => drawn(PLAIN, 16)
export const newTableCode = (): string => drawn(CLEAR, 6)
export const newSeatCode = (): string => drawn(CLEAR, 4)
export const newKey = (): string => randomBytes(24).toString('base64url')
export const newSeed = (): string => randomBytes(16).toString('hex')

/** Keys are long and drawn by chance, so that a plain hash is enough. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Whether a key is the one of a hash; takes equally long for each wrong one. */
export function opens(key: string | undefined, hash: string | null): boolean {
  if (key === undefined || hash === null) return false
  return timingSafeEqual(Buffer.from(hashOf(key)), Buffer.from(hash))
}
