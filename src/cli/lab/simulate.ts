/** `lab simulate`: sums up many matches, or tells one. */
import { Command, Option } from 'commander'
import { PLAYERS } from '../../ai/index.ts'
import { playMatchAsync } from '../../lab/play.ts'
import type { MatchRecord } from '../../lab/record.ts'
import { BASE, keeping, type PlayRun, seedsOf } from '../../lab/run.ts'
import {
  addMatch,
  noMatches,
  simulationTasks,
  summarise,
  type Summary,
} from '../../lab/simulate.ts'
import type { World } from '../../rules/index.ts'
import { transcript } from '../../text/transcript.ts'
import { LANGUAGE, printJson } from '../findings.ts'
import { stopPrograms } from './line-program.ts'
import { loadScenario, type Source } from './load.ts'
import {
  type CommonOptions,
  matchCount,
  playerTexts,
  wholeNumber,
  withCommonOptions,
} from './options.ts'
import { anyPlayerFrom } from './players.ts'
import { type FindingsOptions, withTableOption } from './report/options.ts'
import { makeFolders, writeTables } from './report/write.ts'
import { EXEC_TIMEOUT, inSession } from './session.ts'
import { aligned, percent, say } from './words.ts'

const MOST_SECONDS = 86_400

interface Options extends CommonOptions, Pick<FindingsOptions, 'csv'> {
  players: string[]
  matches: number
  transcript?: true
  execTimeout: number
}

export function simulateCommand(): Command {
  const command = new Command('simulate')
    .description('sum up many matches, or tell one; the same seed gives the same output')
    .requiredOption(
      '--players <names>',
      `one per power, by comma (required): ${Object.keys(PLAYERS).join(', ')}, exec:<program>; ` +
        'levels take further words, as consul:cautious:no-survey:50',
      playerTexts,
    )
    .requiredOption(
      '--matches <number>',
      'how many (required); 1 is told as a transcript',
      matchCount,
    )
  return withTableOption(withCommonOptions(command, false))
    .addOption(
      new Option('--exec-timeout <seconds>', 'how long a program may take for an answer')
        .argParser(wholeNumber(MOST_SECONDS))
        .default(EXEC_TIMEOUT),
    )
    .addOption(
      new Option(
        '--transcript',
        'tell every match, as is done for one match, instead of the summary',
      ).conflicts(['json', 'csv']),
    )
    .action((options: Options, self: Command) => simulate(options, self).finally(stopPrograms))
}

async function simulate(options: Options, command: Command): Promise<void> {
  const { players, matches, seed, json, csv } = options
  const source = await loadScenario(options.scenario, json)
  if (!source) return
  const { powers } = source.world
  if (players.length !== powers) {
    command.error(`error: --players names ${players.length}, but the scenario has ${powers} powers`)
  }
  if (options.transcript || (matches === 1 && !json && csv === undefined)) {
    await printTranscripts(source.world, options)
    return
  }
  await makeFolders({ csv })
  const asked = { command: 'simulate', options: { players, matches, seed } }
  await inSession(source, options, asked, async (play) => {
    const records: MatchRecord[] = []
    const keep = csv === undefined ? play : keeping(play, records)
    const summary = await summaryOf(keep, source, options)
    if (csv !== undefined) await writeTables(csv, source.world, records)
    if (json) printJson(summary)
    else process.stdout.write(`${tableOf(summary)}\n`)
  })
}

async function printTranscripts(world: World, options: Options): Promise<void> {
  const { players, matches, seed, execTimeout } = options
  for (const own of seedsOf(seed, matches)) {
    const seats = players.map((text) => anyPlayerFrom(text, execTimeout))
    const { records } = await playMatchAsync(world, seats, own, { record: true })
    process.stdout.write(`${transcript(LANGUAGE, world, records).trimEnd()}\n`)
  }
}

async function summaryOf(
  play: PlayRun,
  { text, world }: Source,
  { players, matches, seed }: Options,
): Promise<Summary> {
  const totals = noMatches(world.scenario.powers.map(({ id }) => id))
  const tasks = simulationTasks(players, matches, seed)
  const run = { name: 'simulate', scenario: text, variants: [BASE], tasks }
  for await (const record of play(run)) addMatch(totals, record)
  return summarise(totals)
}

function tableOf(summary: Summary): string {
  const { matches, wins, draws, collapses, meanVP, meanRounds, orderShare, replaced } = summary
  const powers = Object.keys(wins)
  const rows = powers.map((id) => [
    id,
    `${wins[id]}`,
    percent(wins[id]! / matches),
    `${meanVP[id]}`,
    ...(replaced ? [`${replaced[id]}`] : []),
  ])
  const headings = [say('power'), say('wins'), say('share'), say('meanVP')]
  const orders = Object.keys(orderShare[powers[0]!]!).map((name) => [
    name,
    ...powers.map((id) => percent(orderShare[id]![name]!)),
  ])
  return [
    say('counts', { matches, draws, collapses, meanRounds }),
    '',
    ...aligned([[...headings, ...(replaced ? [say('replaced')] : [])], ...rows]),
    '',
    ...aligned([[say('orders'), ...powers], ...orders]),
  ].join('\n')
}
