/** Beats in words, with the rules behind each line. */
import { useMemo } from 'react'
import type { Fact, Position, RuleId } from '../../../rules/index.ts'
import type { Tongue } from '../../../text/names.ts'
import { beatWords, withoutRules } from '../../../text/reveal.ts'
import { ruleIn, story, type Beat, type PlayedRound } from '../../../view/index.ts'
import { useTongue } from '../context.ts'

export interface Line {
  text: string
  rules: RuleId[]
  facts: readonly Fact[]
  /** The power whose mark stands before it, -1 for none. */
  power: number
}

export interface ToldBeat {
  beat: Beat
  phase: string
  title: string
  lines: Line[]
  /** All rules of its lines, each once. */
  rules: RuleId[]
}

/** A beat in words. */
export function tell(tongue: Tongue, beat: Beat): ToldBeat {
  const { phase, title, lines } = beatWords(tongue, beat)
  const told = lines.map(({ sentence, facts }): Line => {
    const { text, rules } = withoutRules(sentence)
    const own = rules.length > 0 ? rules : facts.slice(0, 1).map(ruleIn)
    return { text, rules: own, facts, power: markOf(beat, facts) }
  })
  const named = told.flatMap(({ rules }) => rules)
  const rules = [...new Set(beat.about === 'deed' ? [...deedRules(beat), ...named] : named)]
  return { beat, phase, title, lines: told, rules }
}

const deedRules = ({ deeds }: Beat): RuleId[] =>
  deeds.map(({ power, order }) =>
    ruleIn({ fact: 'order', power, order, soft: 0, capital: 0, to: -1 }),
  )

/** The power of a line, unless the whole beat is about it or the line is about several. */
function markOf({ about, power }: Beat, facts: readonly Fact[]): number {
  const of = new Set(facts.map((fact) => ('power' in fact ? fact.power : -1)))
  const [only] = of
  if (of.size !== 1 || only === undefined) return -1
  return about === 'plan' && only === power ? -1 : only
}

const stories = new WeakMap<PlayedRound, { language: string; beats: ToldBeat[] }>()

/** A played round, told: the same beats to all who ask, in one language. */
export function storyOf(tongue: Tongue, before: Position, played: PlayedRound): ToldBeat[] {
  const known = stories.get(played)
  if (known?.language === tongue.language) return known.beats
  const beats = story(tongue.world, before, played).map((beat) => tell(tongue, beat))
  stories.set(played, { language: tongue.language, beats })
  return beats
}

export function useStory(before: Position, played: PlayedRound): ToldBeat[] {
  const tongue = useTongue()
  return useMemo(() => storyOf(tongue, before, played), [tongue, before, played])
}
