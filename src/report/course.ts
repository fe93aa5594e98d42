/** Plots of the matches behind a report: their course, their points, their ends. */
import type { MatchRecord } from '../lab/record.ts'
import { mean, quantile } from '../lab/stats.ts'
import type { enTools } from '../text/en/tools.ts'
import { formatToolMessage } from '../text/tools.ts'
import { barsHeight, barsOption } from './charts/bars.ts'
import { boxesHeight, boxesOption, type FiveNumbers } from './charts/boxes.ts'
import { COURSE_HEIGHT, courseOption } from './charts/course.ts'
import { heatHeight, heatOption } from './charts/heat.ts'
import type { Plot } from './plot.ts'
import {
  decimal,
  figure,
  type Format,
  nameOfPower,
  percent,
  type ReportContext,
  say,
  sayPlot,
  stateNames,
  whole,
  wholePercent,
} from './words.ts'

/** Numbers of the rounds that any match reached, from 0. */
const roundsOf = (records: readonly MatchRecord[]): number[] => [
  ...Array(Math.max(0, ...records.map(({ rounds }) => rounds.length))).keys(),
]

const meanOrNull = (values: number[]): number | null => (values.length > 0 ? mean(values) : null)

const cellOf = (context: ReportContext, value: number | null, format: Format) =>
  value === null ? say(context, 'none') : figure(context, value, format)

/** Powers from first to last: a winner first, then by points. */
function ranking({ powers, winners, points }: MatchRecord): number[] {
  const won = (power: number) => (winners.includes(powers[power]!) ? 1 : 0)
  return [...powers.keys()].sort((a, b) => won(b) - won(a) || points[b]! - points[a]!)
}

/** The power most likely to win at the end of a round; the first of equals. */
const leaderAt = ({ rounds }: MatchRecord, round: number): number => {
  const { chance } = rounds[round]!
  return chance.indexOf(Math.max(...chance))
}

/** Places whose course is shown: the second is told apart only where it is not the last. */
const placesOf = (powers: number) => [
  { word: 'winner' as const, place: 0 },
  ...(powers > 2 ? [{ word: 'second' as const, place: 1 }] : []),
  { word: 'last' as const, place: powers - 1 },
]

/** Chances to win over the rounds, by who came first, second and last, and changes of the lead. */
export function chances(context: ReportContext, records: readonly MatchRecord[]): Plot {
  const rounds = roundsOf(records)
  const reaching = (round: number) => records.filter((record) => record.rounds.length > round)
  const lines = placesOf(context.world.powers).map(({ word, place }) => ({
    name: say(context, word),
    values: rounds.map((round) =>
      meanOrNull(
        reaching(round)
          .filter(({ winners }) => winners.length > 0)
          .map((record) => record.rounds[round]!.chance[ranking(record)[place]!]!),
      ),
    ),
  }))
  const changed = rounds.map((round) =>
    round === 0
      ? null
      : meanOrNull(
          reaching(round).map((record) =>
            leaderAt(record, round) === leaderAt(record, round - 1) ? 0 : 1,
          ),
        ),
  )
  const names = rounds.map((round) => whole(context, round + 1))
  return {
    name: 'chances',
    title: sayPlot(context, 'chances'),
    description: sayPlot(context, 'chancesAbout'),
    table: {
      head: [say(context, 'round'), ...lines.map(({ name }) => name), say(context, 'leadChanged')],
      rows: rounds.map((round) => [
        names[round]!,
        ...[...lines.map(({ values }) => values[round]!), changed[round]!].map((value) =>
          cellOf(context, value, percent),
        ),
      ]),
    },
    height: COURSE_HEIGHT,
    option: courseOption({
      rounds: names,
      lines,
      lineTitle: sayPlot(context, 'chancesAxis'),
      bars: changed,
      barTitle: sayPlot(context, 'leadAxis'),
      format: (value) => wholePercent(context, value),
    }),
  }
}

/** Least, quartiles and most. `values` are not empty. */
function fiveNumbers(values: readonly number[]): FiveNumbers {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => quantile(sorted, share)
  return [at(0), at(0.25), at(0.5), at(0.75), at(1)]
}

/** The distribution of each power's points. */
export function finalPoints(context: ReportContext, records: readonly MatchRecord[]): Plot {
  const powers = records[0]?.powers ?? []
  const boxes = powers.map((_, power) => fiveNumbers(records.map(({ points }) => points[power]!)))
  const rows = powers.map((id) => nameOfPower(context, id))
  const chart = {
    rows,
    boxes,
    format: (value: number) => whole(context, value),
    nameWidth: 90,
  }
  const head = ['power', 'least', 'lowerQuartile', 'median', 'upperQuartile', 'most'] as const
  return {
    name: 'points',
    title: sayPlot(context, 'points'),
    description: sayPlot(context, 'pointsAbout'),
    table: {
      head: head.map((word) => say(context, word)),
      rows: boxes.map((box, row) => [
        rows[row]!,
        ...box.map((value) => figure(context, value, decimal)),
      ]),
    },
    height: boxesHeight(chart),
    option: boxesOption(chart),
  }
}

type Ending = keyof typeof enTools.ending
const ENDINGS: readonly Ending[] = ['points', 'tie', 'collapse', 'collapseTie', 'nobody']

function endingOf({ ended, winners }: MatchRecord): Ending {
  if (ended === 'points') return winners.length > 1 ? 'tie' : 'points'
  if (winners.length === 0) return 'nobody'
  return winners.length > 1 ? 'collapseTie' : 'collapse'
}

/** How many matches ended in which way. */
export function matchEndings(context: ReportContext, records: readonly MatchRecord[]): Plot {
  const counts = ENDINGS.map(
    (ending) => records.filter((record) => endingOf(record) === ending).length,
  )
  const rows = ENDINGS.map((ending) => formatToolMessage(context.language, `ending.${ending}`, {}))
  const shareOf = (count: number) => count / records.length
  const chart = {
    rows,
    values: counts.map(shareOf),
    labels: counts.map((count) =>
      say(context, 'countAndShare', { count, share: percent(context, shareOf(count)) }),
    ),
    format: (value: number) => wholePercent(context, value),
    nameWidth: 190,
    labelWidth: 100,
  }
  return {
    name: 'endings',
    title: sayPlot(context, 'endings'),
    description: sayPlot(context, 'endingsAbout'),
    table: {
      head: (['ending', 'matches', 'share'] as const).map((word) => say(context, word)),
      rows: counts.map((count, row) => [
        rows[row]!,
        figure(context, count, whole),
        figure(context, shareOf(count), percent),
      ]),
    },
    height: barsHeight(chart),
    option: barsOption(chart),
  }
}

/** Stability can be 0 to this. */
const MOST_STABILITY = 10

/** Mean stability of the states over the rounds. */
export function stability(context: ReportContext, records: readonly MatchRecord[]): Plot {
  const rounds = roundsOf(records)
  const rows = stateNames(context)
  const values = rows.map((_, state) =>
    rounds.map((round) =>
      meanOrNull(records.flatMap((record) => record.rounds[round]?.stability[state] ?? [])),
    ),
  )
  const chart = {
    rows,
    columns: rounds.map((round) => whole(context, round + 1)),
    values,
    most: MOST_STABILITY,
    format: (value: number) => say(context, 'oneDecimal', { value }),
    nameWidth: 110,
  }
  return {
    name: 'stability',
    title: sayPlot(context, 'stability'),
    description: sayPlot(context, 'stabilityAbout'),
    table: {
      head: [say(context, 'state'), ...chart.columns],
      rows: rows.map((name, state) => [
        name,
        ...values[state]!.map((value) => cellOf(context, value, decimal)),
      ]),
    },
    height: heatHeight(chart),
    option: heatOption(chart),
  }
}
