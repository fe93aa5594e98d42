/** Words that many parts of the transcript use. */
import {
  leaders,
  soleLeader,
  standings,
  type Change,
  type Fact,
  type Position,
  type Standings,
} from '../../rules/index.ts'
import { transcriptWords } from '../en/transcript.ts'
import { changesSentence, factSentence } from '../facts.ts'
import { formatterOf, type MessageParams } from '../message.ts'
import type { Tongue } from '../names.ts'

/** A table of its own: only the tools and a match on the screen need it. */
const format = formatterOf({ en: { transcript: transcriptWords } })

/** A round of a match as the transcript needs it. */
export interface RoundRecord {
  /** The position in which the plans were made. */
  before: Position
  facts: readonly Fact[]
  after: Position
}

/** A message of the transcript's own table. */
export function words(
  { language }: Tongue,
  key: keyof typeof transcriptWords,
  params: MessageParams = {},
): string {
  return format(language, `transcript.${key}`, params)
}

/** Numbers from 0 up to, but not including, `count`. */
export const range = (count: number): number[] => [...Array(count).keys()]

/** A board to read: the position with its standings. */
export interface Board {
  position: Position
  at: Standings
}

export const boardOf = ({ world }: Tongue, position: Position): Board => ({
  position,
  at: standings(world, position),
})

/** Changes that one sentence can tell together; a change of another kind stands alone. */
function kinshipOf({ what, power, state, toward, by, rule, author }: Change): string {
  const rest = what === 'goodwill' ? [power] : what === 'wariness' ? [toward] : []
  const alone = ['goodwill', 'stability', 'baseline', 'wariness'].includes(what)
  return [what, by, rule, author, ...(alone ? rest : [power, state])].join()
}

/** A sentence and the facts that it tells. */
export interface Told {
  sentence: string
  facts: readonly Fact[]
}

/** Sentences about facts in their order; changes that differ in place alone are told together. */
export const sentencesOf = (tongue: Tongue, facts: readonly Fact[]): string[] =>
  toldTogether(tongue, facts).map(({ sentence }) => sentence)

/** What `sentencesOf` says, each sentence with its facts. */
export function toldTogether({ language, world }: Tongue, facts: readonly Fact[]): Told[] {
  const groups = new Map<string, Fact[]>()
  const seen = new Map<string, number>()
  facts.forEach((fact, index) => {
    const twins = seen.get(JSON.stringify(fact)) ?? 0
    seen.set(JSON.stringify(fact), twins + 1)
    // The same change twice is two changes, and must not melt into one.
    const key = fact.fact === 'changed' ? `${kinshipOf(fact)} ${twins}` : String(index)
    groups.set(key, [...(groups.get(key) ?? []), fact])
  })
  return [...groups.values()].map((group) => {
    const changed = group.filter((fact) => fact.fact === 'changed')
    const sentence =
      changed.length > 1
        ? changesSentence(language, world, changed)
        : factSentence(language, world, group[0]!)
    return { sentence, facts: group }
  })
}

/** Whether a power is among the leaders of a state. */
export const isLeader = ({ world }: Tongue, { at }: Board, state: number, power: number): boolean =>
  (leaders(world, at, state) & (1 << power)) !== 0

/** The power that leads a state alone, or -1. */
export const leaderOf = ({ world }: Tongue, { at }: Board, state: number): number =>
  soleLeader(world, at, state)
