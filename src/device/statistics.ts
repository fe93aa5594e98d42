/** A player's own record: how the matches against computers ended on this device. */
import * as v from 'valibot'
import { LEVEL_NAMES, type PlayerSpec } from '../ai/index.ts'
import { Id } from '../scenario/index.ts'
import { keepValue, localTexts, readValue, type Texts } from './texts.ts'

const KEY = 'multivector.statistics'
/** Most matches remembered; the oldest are forgotten first. */
const MOST_MATCHES = 1000

/** From the weakest to the strongest. */
export const STRENGTHS = [
  'random',
  'flowchart',
  ...LEVEL_NAMES,
] as const satisfies PlayerSpec['kind'][]
export type Strength = (typeof STRENGTHS)[number]

const whole = v.pipe(v.number(), v.integer())

const FinishedSchema = v.strictObject({
  /** Id of the match: none counts twice. */
  id: Id,
  scenario: Id,
  /** Id of the power that the person played. */
  power: Id,
  /** The strongest computer at the table. */
  level: v.picklist(STRENGTHS),
  /** Whether the person won, alone or together with others. */
  won: v.boolean(),
  /** The person's points less those of the best rival, in twelfths. */
  margin: whole,
  /** Whether the person had a head start; left out if not. */
  helped: v.optional(v.literal(true)),
})
export type FinishedMatch = v.InferOutput<typeof FinishedSchema>

/** Matches of one power or against one level. */
export interface Tally {
  played: number
  won: number
  /** Greatest margin of a match won without a head start, in twelfths; null before the first. */
  bestMargin: number | null
}

export interface Totals extends Tally {
  /** By power id and by level; only those played. */
  powers: ReadonlyMap<string, Tally>
  levels: ReadonlyMap<Strength, Tally>
}

/** Adds matches up. */
export function totalsOf(matches: readonly FinishedMatch[]): Totals {
  return {
    ...tallyOf(matches),
    powers: tallies(matches, ({ power }) => power),
    levels: tallies(matches, ({ level }) => level),
  }
}

function tallies<K>(
  matches: readonly FinishedMatch[],
  keyOf: (match: FinishedMatch) => K,
): Map<K, Tally> {
  const keys = new Set(matches.map(keyOf))
  return new Map(
    [...keys].map((key) => [key, tallyOf(matches.filter((match) => keyOf(match) === key))]),
  )
}

function tallyOf(matches: readonly FinishedMatch[]): Tally {
  const won = matches.filter((match) => match.won)
  const margins = won.filter(({ helped }) => !helped).map(({ margin }) => margin)
  return {
    played: matches.length,
    won: won.length,
    bestMargin: margins.length > 0 ? Math.max(...margins) : null,
  }
}

/** The matches remembered on this device. */
export class Statistics {
  private readonly texts: Texts
  private matches: readonly FinishedMatch[]

  /** Reads what the device remembers; what is damaged is left out. */
  constructor(texts: Texts = localTexts()) {
    this.texts = texts
    const kept = readValue(texts, KEY)
    this.matches = Array.isArray(kept)
      ? kept.filter((match): match is FinishedMatch => v.is(FinishedSchema, match))
      : []
  }

  totals(): Totals {
    return totalsOf(this.matches)
  }

  /** Remembers a match, unless it does already; whether the device keeps it. */
  add(match: FinishedMatch): boolean {
    const others = this.matches.filter(({ id }) => id !== match.id)
    this.matches = [...others, match].slice(-MOST_MATCHES)
    return keepValue(this.texts, KEY, this.matches)
  }

  /** Forgets everything; whether the device did. */
  reset(): boolean {
    this.matches = []
    return keepValue(this.texts, KEY, [])
  }
}
