/** The books of a round: income, review. */
import type { Fact, Stretch } from '../../rules/index.ts'
import { listOf } from '../lists.ts'
import { powerName, stateName, type Tongue } from '../names.ts'
import { factSentence } from '../facts.ts'
import { explained, section } from './answers.ts'
import { pointsOf } from './board.ts'
import { gathered } from './gathered.ts'
import { bullet } from './layout.ts'
import { boardOf, range, words, type Board } from './words.ts'

type Review = Extract<Fact, { fact: 'review' }>

/** [I] What every power received, and which projects yielded nothing. */
export const incomes = (tongue: Tongue, { facts }: Stretch): string[] =>
  section(
    tongue,
    'incomes',
    [
      ...facts
        .filter((fact) => fact.fact !== 'cut')
        .map((fact) => factSentence(tongue.language, tongue.world, fact)),
      ...gathered(tongue, 'cut', facts),
    ].flatMap((line) => bullet(line, 2)),
  )

/** [V] Neglect and fading, points state by state, the price of mistrust, interests [N1], totals. */
export function review(
  tongue: Tongue,
  neglect: Stretch,
  awards: Stretch,
  totals: readonly number[],
): string[] {
  const { facts } = awards
  if (neglect.facts.length + facts.length === 0) return []
  const board = boardOf(tongue, awards.start)
  const states = facts.filter((fact) => fact.fact === 'review')
  const interests = facts.filter((fact) => fact.fact === 'interest')
  const fines = facts.filter((fact) => fact.fact === 'changed' && fact.rule === 'V3')
  const lines = [
    ...explained(tongue, boardOf(tongue, neglect.start), [], neglect.facts),
    ...states.map((fact) => reviewLine(tongue, board, fact, facts)),
    ...explained(tongue, board, [], fines),
    ...interests.map((fact) => factSentence(tongue.language, tongue.world, fact)),
    words(tongue, 'total', { totals: totalsLine(tongue, totals) }),
  ]
  return section(
    tongue,
    'reviewTitle',
    lines.flatMap((line) => bullet(line, 2)),
  )
}

/** How a state was reviewed: alignments in their order, and what they brought. */
export function reviewLine(
  tongue: Tongue,
  { at }: Board,
  { state }: Pick<Review, 'state'>,
  facts: readonly Fact[],
): string {
  const { language, world } = tongue
  const alignment = (power: number) => at.alignment[state * world.powers + power]!
  const ranked = range(world.powers).sort((a, b) => alignment(b) - alignment(a) || a - b)
  const standing = ranked.map((power) =>
    words(tongue, 'standing', { power: powerName(tongue, power), alignment: alignment(power) }),
  )
  const prizes = facts.flatMap((fact) => {
    if (fact.fact !== 'changed' || fact.rule !== 'V2' || fact.state !== state) return []
    const points = pointsOf(fact.by)
    return [words(tongue, 'prize', { power: powerName(tongue, fact.power), points })]
  })
  return words(tongue, 'reviewLine', {
    state: stateName(tongue, state),
    weight: world.weight[state]!,
    standings: listOf(language, standing),
    prizes: listOf(language, prizes),
  })
}

/** Points of every power in one line. */
const totalsLine = (tongue: Tongue, twelfths: readonly number[]): string =>
  listOf(
    tongue.language,
    twelfths.map((points, power) =>
      words(tongue, 'powerPoints', {
        power: powerName(tongue, power),
        points: pointsOf(points),
      }),
    ),
  )
