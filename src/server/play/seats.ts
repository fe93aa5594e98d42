/** Who holds the seats of a match: functions from seats to seats, none of which changes what it is given. */
import { randomInt } from 'node:crypto'
import { nickname, NICKNAMES } from '../../text/server.ts'
import type { StoredSeat } from '../storage/index.ts'
import { hashOf, newKey, newSeatCode, opens } from './keys.ts'
import { type Answer, done, refused } from './trouble.ts'

/** What somebody gets who takes a seat; told once, and kept by nobody but them. */
export interface Taken {
  seat: number
  credential: string
  /** Opens the seat again from the same device. */
  device: string
  /** Opens the seat again from any device. */
  code: string
  name: string
}

/** New seats, and what came of it. */
export interface Seated<T> {
  seats: StoredSeat[]
  value: T
}

export const EMPTY_SEAT: StoredSeat = {
  credential: null,
  device: null,
  code: null,
  name: null,
  computer: null,
}

export const isOpen = ({ credential, computer, viewers = [] }: StoredSeat): boolean =>
  credential === null && computer === null && viewers.length === 0

/** Hashes of all that shows a seat. */
export const keysOf = ({ credential, viewers = [] }: StoredSeat): readonly string[] =>
  credential === null ? viewers : [credential, ...viewers]

/** The seat that a credential shows; -1 where it shows none. */
export const seatShownBy = (seats: readonly StoredSeat[], credential: string): number =>
  seats.findIndex((seat) => keysOf(seat).some((key) => opens(credential, key)))

/** The seat that a credential opens; -1 where it opens none. */
export const seatBy = (seats: readonly StoredSeat[], credential: string): number =>
  seats.findIndex((seat) => opens(credential, seat.credential))

const unlike = <T>(taken: readonly (T | null)[], draw: () => T): T => {
  for (;;) {
    const drawn = draw()
    if (!taken.includes(drawn)) return drawn
  }
}

/** Seats somebody at an open seat: the one asked for, or the first. */
export function take(
  seats: readonly StoredSeat[],
  wanted: number | null,
  device = newKey(),
): Answer<Seated<Taken>> {
  const seat = wanted ?? seats.findIndex(isOpen)
  if (seat < 0) return refused('table-full')
  if (!seats[seat]) return refused('unknown-seat')
  if (!isOpen(seats[seat])) return refused('seat-taken')
  const code = unlike(
    seats.map((each) => each.code),
    newSeatCode,
  )
  const name = unlike(
    seats.map((each) => each.name),
    () => randomInt(NICKNAMES),
  )
  return done(open(seats, seat, { device, code, name }))
}

/** Opens a seat with a new credential; one given out before opens it no longer. */
function open(
  seats: readonly StoredSeat[],
  seat: number,
  { device, code, name }: { device: string; code: string; name: number },
): Seated<Taken> {
  const credential = newKey()
  const held = {
    ...seats[seat]!,
    credential: hashOf(credential),
    device: hashOf(device),
    code,
    name,
  }
  return {
    seats: seats.with(seat, held),
    value: { seat, credential, device, code, name: nickname(name) },
  }
}

/** Gives a seat back to whoever has its device's token or its code. */
export function retake(
  seats: readonly StoredSeat[],
  by: { device: string } | { code: string },
): Answer<Seated<Taken>> {
  const seat =
    'device' in by
      ? seats.findIndex(({ device }) => opens(by.device, device))
      : seats.findIndex(({ code }) => code === by.code)
  if (seat < 0) return refused('device' in by ? 'wrong-credentials' : 'wrong-seat-code')
  const { code, name } = seats[seat]!
  const device = 'device' in by ? by.device : newKey()
  return done(open(seats, seat, { device, code: code!, name: name! }))
}

/** Frees the seat that a credential opens. */
export function leave(
  seats: readonly StoredSeat[],
  seat: number,
  credential: string,
): Answer<Seated<null>> {
  const own = seats[seat]
  if (!own) return refused('unknown-seat')
  if (!opens(credential, own.credential)) return refused('wrong-credentials')
  const { computer, handicap = 0 } = own
  return done({ seats: seats.with(seat, { ...EMPTY_SEAT, computer, handicap }), value: null })
}

/**
 * Has a computer play a seat: one's own or, for anybody at the table, one whose holder is absent.
 */
export function giveToComputer(
  seats: readonly StoredSeat[],
  seat: number,
  by: { credential: string; player: string; absent: boolean },
): Answer<Seated<null>> {
  const given = seats[seat]
  if (!given) return refused('unknown-seat')
  const asking = seatBy(seats, by.credential)
  if (asking < 0) return refused('wrong-credentials')
  if (asking !== seat && !by.absent) return refused('seat-present')
  return done({ seats: seats.with(seat, { ...given, computer: by.player }), value: null })
}

/**
 * Has the holder of a seat play it again instead of a computer. One that nobody holds is opened to
 * people by anybody at the table.
 */
export function takeFromComputer(
  seats: readonly StoredSeat[],
  seat: number,
  credential: string,
): Answer<Seated<null>> {
  const own = seats[seat]
  if (!own) return refused('unknown-seat')
  const asking = seatBy(seats, credential)
  if (asking < 0 || (own.credential !== null && asking !== seat)) {
    return refused('wrong-credentials')
  }
  return done({ seats: seats.with(seat, { ...own, computer: null }), value: null })
}
