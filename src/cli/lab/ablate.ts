/** `lab ablate`: what the game loses without a rule, and a power without an order. */
import { Command, InvalidArgumentError } from 'commander'
import { readPlayer } from '../../ai/index.ts'
import {
  ablate,
  type AblateReport,
  type OrderOff,
  ORDERS_OFF,
  type RuleOff,
  RULES_OFF,
} from '../../lab/ablate.ts'
import type { MatchRecord } from '../../lab/record.ts'
import { keeping } from '../../lab/run.ts'
import { printJson } from '../findings.ts'
import { loadScenario } from './load.ts'
import { type CommonOptions, matchCount, namesOf, withCommonOptions } from './options.ts'
import { type FindingsOptions, withFindingsOptions } from './report/options.ts'
import { makeFolders, writeFindings } from './report/write.ts'
import { inSession } from './session.ts'
import { aligned, percent, percentRange, points, say } from './words.ts'

interface Options extends CommonOptions, FindingsOptions {
  matches: number
  level: string
  only: (RuleOff | OrderOff)[]
}

const STANDARD_MATCHES = 1200
const PARTS = [...RULES_OFF, ...ORDERS_OFF]

export function ablateCommand(): Command {
  const command = new Command('ablate')
    .description('play the same matches without a rule, or without an order of its main user')
    .option('--matches <number>', 'how many with and without each', matchCount, STANDARD_MATCHES)
    .option('--level <player>', 'who plays all powers', levelText, 'ambassador')
    .option('--only <parts>', 'rules and orders to take away', namesOf(PARTS), PARTS)
  return withFindingsOptions(withCommonOptions(command)).action(ablateAndTell)
}

function levelText(value: string): string {
  if (readPlayer(`${value}:no-survey`)) return value
  throw new InvalidArgumentError(
    'It has to be a player that can be kept from an order: a level, with further words perhaps.',
  )
}

async function ablateAndTell(options: Options): Promise<void> {
  const { level, matches, seed, only, json } = options
  const source = await loadScenario(options.scenario, json)
  if (!source) return
  await makeFolders(options)
  const rules = RULES_OFF.filter((rule) => only.includes(rule))
  const orders = ORDERS_OFF.filter((order) => only.includes(order))
  const asked = { command: 'ablate', options: { level, matches, seed, rules, orders } }
  await inSession(source, options, asked, async (play) => {
    const { text, world } = source
    const settings = { level, matches, seed, rules, orders }
    const records: MatchRecord[] = []
    const report = await ablate(keeping(play, records), text, world.powers, settings)
    const command =
      `lab ablate --level ${level} --only ${only.join(',')} ` +
      `--matches ${matches} --seed ${seed}`
    await writeFindings(options, world, { kind: 'ablate', report, records, command })
    if (json) printJson(report)
    else process.stdout.write(`${textOf(report)}\n`)
  })
}

const textOf = (report: AblateReport): string =>
  [
    say('ablated', { matches: report.matches, level: report.level }),
    '',
    ...aligned([
      ['', ...Object.keys(report.base.winShare)],
      ['', ...sharesOf(report.base)],
    ]),
    ...ordersTable(report),
    ...rulesTable(report),
  ].join('\n')

const sharesOf = ({ winShare }: { winShare: Record<string, number> }): string[] =>
  Object.values(winShare).map(percent)

function ordersTable({ orders }: AblateReport): string[] {
  if (orders.length === 0) return []
  const head = [say('without'), say('power'), say('shareWith'), say('share'), say('difference')]
  const rows = orders.map(({ order, power, baseWinShare, winShare, difference, ci }) => [
    order,
    power,
    percent(baseWinShare),
    percent(winShare),
    points(difference * 100),
    percentRange(ci),
  ])
  return ['', ...aligned([[...head, say('interval')], ...rows])]
}

function rulesTable({ rules, base }: AblateReport): string[] {
  if (rules.length === 0) return []
  const head = [say('without'), ...Object.keys(base.winShare), say('biggestShift')]
  const rows = rules.map((report) => {
    const { power, order, points: by } = report.biggest
    return [report.rule, ...sharesOf(report), `${power} ${order} ${points(by)}`]
  })
  return ['', ...aligned([head, ...rows])]
}
