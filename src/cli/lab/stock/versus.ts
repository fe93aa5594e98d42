/**
 * Our searching player against boardgame.io's stock bots: one of ours among as many of theirs as
 * there are other powers, all in the lab's own matches. Everyone sees only what its power may know.
 */
import { type LevelName, PLAYERS, type Player } from '../../../ai/index.ts'
import { type AsyncPlayer, playMatchAsync } from '../../../lab/play.ts'
import { type Interval, wilson } from '../../../lab/stats.ts'
import type { World } from '../../../rules/index.ts'
import { STOCK_BOTS, stockPlayer } from './stock-player.ts'

/** Who our player meets: the stock bots, then the rules of thumb as a harder measure. */
export const OPPONENTS = [...STOCK_BOTS, 'flowchart'] as const
export type Opponent = (typeof OPPONENTS)[number]

/** A match to play. Its number decides our seat, and with the seed all chance. */
export interface VersusMatch {
  match: number
  seed: string
  level: LevelName
  bot: Opponent
  /** Playouts of the MCTSBot for each of its moves. */
  iterations: number
}

/** What one match came to. */
interface VersusResult {
  /** Our share of the win: 1 alone, a fraction when it is shared, 0 when lost. */
  won: number
  /** Milliseconds of processor time that we thought in all, and the plans we made. */
  ourMs: number
  ourDecisions: number
  stockMs: number
  stockDecisions: number
}

/** What matches against one kind of opponent came to. Milliseconds are means over whole plans. */
export interface VersusScore {
  bot: Opponent
  matches: number
  winShare: number
  /** 95 % interval of the share. */
  ci: Interval
  ourMsPerDecision: number
  stockMsPerDecision: number
}

/** What is played. */
export interface VersusOptions {
  /** Matches against each kind of opponent, at least 1. */
  matches: number
  /** Match i of each opponent has the seed `<seed>-<i>`. */
  seed: string
  level: LevelName
  /** Playouts of the MCTSBot for each of its moves, at least 1. */
  iterations: number
}

/** What it came to: against the MCTSBot, then against the others. */
export interface VersusReport extends Omit<VersusScore, 'bot'> {
  level: LevelName
  iterations: number
  against: VersusScore[]
}

/** Microseconds in a millisecond. */
const MICROSECONDS = 1000

/** Adds up the time and the plans of one side. */
interface Clock {
  ms: number
  decisions: number
}

/**
 * Plays one match. All but the clocks is the same for the same arguments. Throws when a bot makes no
 * headway, which is a defect.
 */
export async function playVersusStock(
  world: World,
  { match, seed, level, bot, iterations }: VersusMatch,
): Promise<VersusResult> {
  const ourSeat = match % world.powers
  const ours: Clock = { ms: 0, decisions: 0 }
  const theirs: Clock = { ms: 0, decisions: 0 }
  const inTurn = oneAtATime()
  const players = Array.from({ length: world.powers }, (_, seat) =>
    seat === ourSeat
      ? timed(plain(level), ours, inTurn)
      : timed(opponent(bot, iterations), theirs, inTurn),
  )
  const { winners } = await playMatchAsync(world, players, `${seed}-${match}`)
  return {
    won: winners.includes(ourSeat) ? 1 / winners.length : 0,
    ourMs: ours.ms,
    ourDecisions: ours.decisions,
    stockMs: theirs.ms,
    stockDecisions: theirs.decisions,
  }
}

const plain = (kind: LevelName | 'flowchart'): Player => PLAYERS[kind]!()

const opponent = (name: Opponent, iterations: number): AsyncPlayer =>
  name === 'flowchart' ? plain(name) : stockPlayer(name, iterations)

type InTurn = <T>(work: () => T | Promise<T>) => Promise<T>

/** Makes players think one after another: side by side, each would sit on the other's clock. */
function oneAtATime(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(work)
    last = turn
    return turn
  }
}

/** Counts the time of the processor, which other programs on the machine do not lengthen. */
const timed = (player: AsyncPlayer, clock: Clock, inTurn: InTurn): AsyncPlayer => ({
  name: player.name,
  choose: (view, dice, budget) =>
    inTurn(async () => {
      const before = process.cpuUsage()
      const plan = await player.choose(view, dice, budget)
      const { user, system } = process.cpuUsage(before)
      clock.ms += (user + system) / MICROSECONDS
      clock.decisions += 1
      return plan
    }),
})

/**
 * Plays the same number of matches against each kind of opponent, one match at a time, so that the
 * clocks measure thinking alone. `onProgress` is called after each match.
 */
export async function versusStock(
  world: World,
  { matches, seed, level, iterations }: VersusOptions,
  onProgress: () => void = () => undefined,
): Promise<VersusReport> {
  const scores: VersusScore[] = []
  for (const bot of OPPONENTS) {
    const results: VersusResult[] = []
    for (let match = 0; match < matches; match++) {
      results.push(await playVersusStock(world, { match, seed, level, bot, iterations }))
      onProgress()
    }
    scores.push(scoreOf(bot, results))
  }
  const [{ bot: _, ...mcts }, ...against] = scores as [VersusScore, ...VersusScore[]]
  return { level, iterations, ...mcts, against }
}

/** Sums up matches against one kind of opponent. */
function scoreOf(bot: Opponent, results: readonly VersusResult[]): VersusScore {
  const sum = (of: keyof VersusResult) => results.reduce((total, result) => total + result[of], 0)
  const { length: matches } = results
  return {
    bot,
    matches,
    winShare: sum('won') / matches,
    ci: wilson(sum('won'), matches),
    ourMsPerDecision: sum('ourMs') / sum('ourDecisions'),
    stockMsPerDecision: sum('stockMs') / sum('stockDecisions'),
  }
}
