/** What was measured of the servers, as tables for people. */
import type { Aim, Comparison, ServerReport } from './index.ts'
import type { Figures } from './scene.ts'

const KILO = 1000

const number = (value: number | null, digits = 1): string =>
  value === null
    ? '–'
    : value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })

interface Column {
  title: string
  value: (figures: Figures) => string
  ratio?: (ratios: Comparison['ratios']) => number | null
}

const COLUMNS: readonly Column[] = [
  {
    title: 'commits/s',
    value: ({ commitsPerSecond }) => number(commitsPerSecond),
    ratio: ({ commitsPerSecond }) => commitsPerSecond,
  },
  {
    title: 'CPU ms/commit',
    value: ({ cpuMsPerCommit }) => number(cpuMsPerCommit, 2),
    ratio: ({ cpuMsPerCommit }) => cpuMsPerCommit,
  },
  { title: 'p50 ms', value: ({ p50Ms }) => number(p50Ms), ratio: ({ p50Ms }) => p50Ms },
  { title: 'p99 ms', value: ({ p99Ms }) => number(p99Ms), ratio: ({ p99Ms }) => p99Ms },
  {
    title: 'kB/client/round',
    value: ({ bytesPerClientRound }) =>
      number(bytesPerClientRound === null ? null : bytesPerClientRound / KILO),
    ratio: ({ bytesPerClientRound }) => bytesPerClientRound,
  },
  {
    title: 'loop p99 ms',
    value: ({ eventLoopDelayP99Ms }) => number(eventLoopDelayP99Ms),
    ratio: ({ eventLoopDelayP99Ms }) => eventLoopDelayP99Ms,
  },
  { title: 'RSS MB', value: ({ rssMb }) => number(rssMb, 0), ratio: ({ rssMb }) => rssMb },
  { title: 'commits', value: ({ commits }) => number(commits, 0) },
  { title: 'unanswered', value: ({ unanswered }) => number(unanswered, 0) },
  {
    title: 'starved',
    value: ({ starved }) => (starved === null ? '–' : `${number(starved * 100, 0)} %`),
  },
  { title: 'clients’ core', value: ({ clientsLoad }) => `${number(clientsLoad * 100, 0)} %` },
]

const FIRST = 12
const NARROWEST = 11

const widthOf = ({ title }: Column): number => Math.max(NARROWEST, title.length + 2)

const line = (first: string, cells: readonly string[]): string =>
  [first.padEnd(FIRST), ...cells.map((cell, index) => cell.padStart(widthOf(COLUMNS[index]!)))]
    .join('')
    .trimEnd()

const sceneLines = ({ matches, pace, ours, stock, ratios }: Comparison): string[] => [
  `${matches} ${matches === 1 ? 'match' : 'matches'}, ${pace}`,
  line(
    '  ours',
    COLUMNS.map(({ value }) => value(ours)),
  ),
  line(
    '  stock',
    COLUMNS.map(({ value }) => value(stock)),
  ),
  line(
    '  ours/stock',
    COLUMNS.map(({ ratio }) => (ratio ? number(ratio(ratios), 2) : '')),
  ),
]

const AIMS: Readonly<Record<Aim['aim'], string>> = {
  'cpu-ratio': 'CPU ms a commit, ours by stock',
  'p99-ms': 'p99 of a commit, ms',
  'event-loop-delay-ms': 'event-loop delay p99, ms',
  'sync-bytes': 'bytes to be shown a match that is over',
}

function aimLine({ aim, scene, value, most, holds }: Aim): string {
  const where = scene ? `, ${scene.matches} ${scene.pace}` : ''
  const digits = aim === 'sync-bytes' ? 0 : 2
  const what = `${AIMS[aim]}${where}`
  return `${holds ? 'met   ' : 'MISSED'}  ${what.padEnd(50)}${number(value, digits).padStart(9)}  at most ${number(most, 0)}`
}

export function serverTable({ machine, options, scenes, sync, aims }: ServerReport): string {
  const { ours, stock, ratios } = sync
  return [
    `${machine.cpu}, ${machine.cores} cores, Node ${machine.node}, load ${number(machine.load)} before`,
    `Human pace: ${options.think} s to think, ${options.rounds} rounds. Three clients a match.`,
    '',
    line(
      '',
      COLUMNS.map(({ title }) => title),
    ),
    ...scenes.flatMap(sceneLines),
    '',
    'To be shown a match that is over',
    ...[['ours', ours] as const, ['stock', stock] as const].map(
      ([name, { bytes, ms }]) =>
        `  ${name.padEnd(FIRST)}${number(bytes / KILO)} kB  ${number(ms)} ms`,
    ),
    `  ${'ours/stock'.padEnd(FIRST)}${number(ratios.bytes, 2)}  ${number(ratios.ms, 2)}`,
    '',
    ...aims.map(aimLine),
  ].join('\n')
}
