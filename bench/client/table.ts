/** What was measured of the client, as a table for people. */
import type { ClientDetails } from './index.ts'
import { longest, type Task } from './tasks.ts'
import { bytesOf, type File } from './traffic.ts'

interface Row {
  what: string
  value: string
  aim?: string
  met?: boolean
}

const KILO = 1000

const kilobytes = (bytes: number): string => `${(bytes / KILO).toFixed(1)} kB`
const milliseconds = (ms: number): string => `${ms.toFixed(0)} ms`

const bytesRow = (what: string, bytes: number, most: number): Row => ({
  what,
  value: kilobytes(bytes),
  aim: `at most ${most} kB`,
  met: bytes <= most * KILO,
})

const taskRow = (what: string, tasks: readonly Task[], most: number): Row => ({
  what,
  value: milliseconds(longest(tasks)),
  aim: `at most ${most} ms`,
  met: longest(tasks) <= most,
})

export function clientTable(details: ClientDetails): string {
  const rows = [...byteRows(details), ...timeRows(details)]
  const width = Math.max(...rows.map(({ what }) => what.length))
  const lines = rows.map(({ what, value, aim, met }) =>
    `${what.padEnd(width)}  ${value.padStart(10)}  ${aim ? `${met ? 'met   ' : 'MISSED'}  ${aim}` : ''}`.trimEnd(),
  )
  const { start, match, tasks } = details
  return [
    ...lines,
    ...heaviest('Heaviest on the start screen', start),
    ...heaviest('Heaviest that a match adds', match),
    ...slowest('Longest tasks while a match opens', tasks.opening),
    ...slowest('Longest tasks while computers think', tasks.thinking),
    ...slowest('Longest tasks while a round is told', tasks.reveal),
  ].join('\n')
}

function byteRows({ report, start, match, named }: ClientDetails): Row[] {
  const entry = start.filter(({ name }) => named.includes(name))
  const ahead = start.filter(({ name }) => !named.includes(name))
  const { requests, thirdPartyRequests } = report
  return [
    bytesRow('start screen: JS, CSS, HTML', report.startGzipBytes, 150),
    { what: '  before its first paint', value: kilobytes(bytesOf(entry, 'code')) },
    { what: '  after it, or read ahead', value: kilobytes(bytesOf(ahead, 'code')) },
    { what: '  and its pictures', value: kilobytes(bytesOf(start, 'picture')) },
    bytesRow('match, with all before it', report.matchGzipBytes, 800),
    { what: '  what it adds', value: kilobytes(bytesOf(match, 'code', 'picture')) },
    bytesRow('fonts', report.fontGzipBytes, 120),
    { what: '  on the start screen', value: kilobytes(bytesOf(start, 'font')) },
    { what: 'requests', value: String(requests) },
    {
      what: 'requests to third parties',
      value: String(thirdPartyRequests),
      aim: 'none',
      met: thirdPartyRequests === 0,
    },
  ]
}

function timeRows({ report, tasks }: ClientDetails): Row[] {
  const baked = ({ bake }: Task): boolean => bake
  const other = ({ bake }: Task): boolean => !bake
  return [
    { what: 'Play to the board', value: milliseconds(report.firstBoardFrameMs) },
    {
      what: 'processor at rest',
      value: `${report.idleCpuPercent.toFixed(2)} %`,
      aim: 'at most 1 % of a core',
      met: report.idleCpuPercent <= 1,
    },
    taskRow('longest task, computers think', tasks.thinking.filter(other), 50),
    taskRow('  the board is painted', tasks.thinking.filter(baked), 100),
    taskRow('longest task, a round is told', tasks.reveal, 100),
    taskRow('  the board is painted', tasks.reveal.filter(baked), 100),
    { what: 'longest task, a match opens', value: milliseconds(longest(tasks.opening)) },
    {
      what: '  the board is painted',
      value: milliseconds(longest(tasks.opening.filter(baked))),
    },
  ]
}

const SHOWN = 8

const heaviest = (title: string, files: readonly File[]): string[] => [
  '',
  title,
  ...[...files]
    .sort((a, b) => b.gzipBytes - a.gzipBytes)
    .slice(0, SHOWN)
    .map(({ name, gzipBytes }) => `${kilobytes(gzipBytes).padStart(10)}  ${name}`),
]

const slowest = (title: string, tasks: readonly Task[]): string[] => [
  '',
  title,
  ...tasks
    .slice(0, SHOWN)
    .map(
      ({ ms, cpuMs, at, bake, what }) =>
        `${milliseconds(ms).padStart(10)}  (${milliseconds(cpuMs)} computing)  at ${(at / KILO).toFixed(1)} s${bake ? '  (paints)' : ''}  ${what}`,
    ),
]
