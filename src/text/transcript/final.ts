/** How a match ended: the count, the winner, the tie-break, or the collapse. */
import { weightedAlignment, type Fact, type RuleId } from '../../rules/index.ts'
import { factSentence } from '../facts.ts'
import { listOf } from '../lists.ts'
import { powerName, type Tongue } from '../names.ts'
import { pointsOf } from './board.ts'
import { banner, bullet, paragraph, table } from './layout.ts'
import { boardOf, range, words, type RoundRecord } from './words.ts'

/** Columns of the final table: where points come from, by rule. */
const SOURCES = [
  ['reviews', 'V2'],
  ['mistrust', 'V3'],
  ['interests', 'N1'],
  ['agenda', 'N2'],
  ['loans', 'O3'],
] as const satisfies readonly (readonly [string, RuleId])[]

/** The final count; one line where the match still goes on. */
export function finalCount(tongue: Tongue, rounds: readonly RoundRecord[]): string[] {
  const last = rounds.at(-1)
  if (!last || last.after.ended === 0) return ['', ...paragraph(words(tongue, 'running'))]
  const { language, world } = tongue
  const told = last.facts.filter((fact) => ['agenda', 'collapse'].includes(fact.fact))
  const over = last.facts.filter((fact) => fact.fact === 'over')
  return [
    ...banner(words(tongue, 'finalTitle')),
    ...told.flatMap((fact) => bullet(factSentence(language, world, fact), 2)),
    ...(last.after.ended === 2 ? paragraph(words(tongue, 'noFinalCount'), 2) : []),
    '',
    ...pointsTable(tongue, rounds, last.after.points),
    '',
    ...tieBreak(tongue, last),
    ...over.flatMap((fact) => paragraph(factSentence(language, world, fact), 2)),
  ]
}

function pointsTable(
  tongue: Tongue,
  rounds: readonly RoundRecord[],
  totals: readonly number[],
): string[] {
  const facts = rounds.flatMap((round) => round.facts)
  const head = [
    words(tongue, 'power'),
    ...SOURCES.map(([key]) => words(tongue, key)),
    words(tongue, 'totalPoints'),
  ]
  const rows = range(tongue.world.powers).map((power) => [
    powerName(tongue, power),
    ...SOURCES.map(([, rule]) =>
      words(tongue, 'signedVp', { points: pointsOf(pointsBy(facts, power, rule)) }),
    ),
    words(tongue, 'vp', { points: pointsOf(totals[power]!) }),
  ])
  return table([head, ...rows])
}

/** Twelfths that a power received by a rule. */
function pointsBy(facts: readonly Fact[], power: number, rule: RuleId): number {
  let sum = 0
  for (const fact of facts) {
    if (fact.fact !== 'changed' || fact.what !== 'points') continue
    if (fact.power === power && fact.rule === rule) sum += fact.by
  }
  return sum
}

/** [E2] The sums that decided between powers with the same points, if any did. */
function tieBreak(tongue: Tongue, { facts, after }: RoundRecord): string[] {
  const { language, world } = tongue
  const out = new Set(facts.flatMap((fact) => (fact.fact === 'collapse' ? fact.out : [])))
  const eligible = range(world.powers).filter((power) => !out.has(power))
  const best = Math.max(...eligible.map((power) => after.points[power]!))
  const even = eligible.filter((power) => after.points[power] === best)
  if (even.length < 2) return []
  const { at } = boardOf(tongue, after)
  const sums = even.map((power) =>
    words(tongue, 'standing', {
      power: powerName(tongue, power),
      alignment: weightedAlignment(world, at, power),
    }),
  )
  const points = pointsOf(best)
  return paragraph(words(tongue, 'tie', { points, sums: listOf(language, sums) }), 2)
}
