/** The form in which a match is set up, as plain data, and the way from it to a match. */
import type { LevelName } from '../../ai/index.ts'
import type { Challenge, MatchSetup, SeatSetup } from '../../match/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { DEFAULT_SCENARIO } from './scenarios.ts'
import { LEVEL_CHOICES, STYLE_CHOICES, type StyleChoice } from './strength.ts'

/** A seat as the form holds it: what a person or a computer needs is kept while the other is chosen. */
export interface SeatForm {
  kind: 'person' | 'computer'
  name: string
  /** A computer's player in words that level and style cannot say; '' where they can. */
  words: string
  level: LevelName
  style: StyleChoice
  handicap: number
}

export interface SetupForm {
  /** Id of a shipped scenario. */
  scenario: string
  /** Empty for a new one. */
  seed: string
  seats: SeatForm[]
}

/** Head starts to choose from; a test compares them with what matches allow. */
export const HANDICAPS = [0, 1, 2, 3]
/** Most UTF-16 units of a seed and of a name. */
export const SEED_MOST = 100
export const NAME_MOST = 40
/** Most powers that any scenario has, so that the form can be filled before its file is there. */
export const MOST_SEATS = 4

const DEFAULT_LEVEL: LevelName = 'consul'

const freshSeat = (kind: SeatForm['kind']): SeatForm => ({
  kind,
  name: '',
  words: '',
  level: DEFAULT_LEVEL,
  style: 'balanced',
  handicap: 0,
})

/** A person at the first power, computers at all others. */
export const DEFAULT_FORM: SetupForm = {
  scenario: DEFAULT_SCENARIO,
  seed: '',
  seats: Array.from({ length: MOST_SEATS }, (_, seat) =>
    freshSeat(seat === 0 ? 'person' : 'computer'),
  ),
}

export const personsOf = (form: SetupForm, powers: number): number =>
  form.seats.slice(0, powers).filter(({ kind }) => kind === 'person').length

/** The form with so many persons: those who sit stay seated, the first free seats are filled up. */
export function withPersons(form: SetupForm, persons: number, powers: number): SetupForm {
  let missing = persons - personsOf(form, powers)
  const ahead = form.seats.map((seat, index) => {
    if (missing <= 0 || index >= powers || seat.kind === 'person') return seat
    missing -= 1
    return { ...seat, kind: 'person' as const }
  })
  const seats = ahead.toReversed().map((seat, fromEnd) => {
    const index = ahead.length - 1 - fromEnd
    if (missing >= 0 || index >= powers || seat.kind === 'computer') return seat
    missing += 1
    return { ...seat, kind: 'computer' as const }
  })
  return { ...form, seats: seats.toReversed() }
}

export const withSeat = (form: SetupForm, seat: number, change: Partial<SeatForm>): SetupForm => ({
  ...form,
  seats: form.seats.map((old, index) => (index === seat ? { ...old, ...change } : old)),
})

/** What has to be put right before the match can start. */
export type FormProblem =
  | { field: 'seed'; found: number; most: number }
  | { field: 'name'; seat: number; most: number }

export function formProblems(form: SetupForm, powers: number): FormProblem[] {
  const { length: found } = form.seed.trim()
  const seed: FormProblem[] = found > SEED_MOST ? [{ field: 'seed', found, most: SEED_MOST }] : []
  const names = form.seats
    .slice(0, powers)
    .flatMap(({ kind, name }, seat): FormProblem[] =>
      kind === 'person' && name.trim().length > NAME_MOST
        ? [{ field: 'name', seat, most: NAME_MOST }]
        : [],
    )
  return [...seed, ...names]
}

const playerWords = (level: LevelName, style: StyleChoice): string =>
  style === 'balanced' ? level : `${level}:${style}`

/** A seat as a match has it. Nothing is written that says nothing. */
export function seatSetup({ kind, name, words, level, style, handicap }: SeatForm): SeatSetup {
  const called = kind === 'person' ? name.trim() : ''
  const player = words || playerWords(level, style)
  return {
    kind,
    ...(kind === 'computer' && { player }),
    ...(called !== '' && { name: called }),
    ...(handicap > 0 && { handicap }),
  }
}

/** The match that a form asks for; `fresh` is its seed where the form has none. */
export function matchSetup(form: SetupForm, scenario: Scenario, fresh: string): MatchSetup {
  const seats = form.seats.slice(0, scenario.powers.length).map(seatSetup)
  return { scenario, seed: form.seed.trim() || fresh, seats }
}

/** A seat of a challenge in the form. */
function seatForm({ kind, player = '', handicap = 0 }: SeatSetup): SeatForm {
  const [first = '', ...rest] = player.split(':')
  const level = LEVEL_CHOICES.find((known) => known === first) ?? DEFAULT_LEVEL
  const style = STYLE_CHOICES.find((known) => rest.includes(known)) ?? 'balanced'
  const words = player === playerWords(level, style) ? '' : player
  return { ...freshSeat(kind), words, level, style, handicap }
}

export function challengeForm({ scenario, seed, seats }: Challenge): SetupForm {
  const rest = DEFAULT_FORM.seats.slice(seats.length)
  return { scenario, seed, seats: [...seats.map(seatForm), ...rest] }
}

/** A short text nobody can guess, easy to read out. */
export function freshSeed(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  const words = globalThis.crypto.getRandomValues(new Uint32Array(12))
  return Array.from(words, (word) => letters[word % letters.length]).join('')
}
