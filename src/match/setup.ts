/** [S] What a match is set up from, and its opening state. */
import { SeededDice, startMatch, type DiceState, type Fact } from '../rules/index.ts'
import {
  parseScenarioValue,
  type Problem,
  type ProblemCode,
  problemsInPlay,
  type Scenario,
} from '../scenario/index.ts'
import { freshPlanning, type MatchState } from './state.ts'
import { sharedDocument, worldOf } from './worlds.ts'

/** What whoever creates a match hands over. */
export interface SetupData {
  /** A scenario document. */
  scenario: unknown
}

/** What is wrong with setup data; the pointer leads into the setup data. */
export interface SetupProblem extends Omit<Problem, 'code'> {
  code: ProblemCode | 'wrong-players'
}

/** What a match is opened from. */
interface Opening {
  scenario: Scenario
  /** Makes chance repeatable, for replays and tests. Whoever knows it knows every secret. */
  seed: string | undefined
}

type ReadSetup = { ok: true; opening: Opening } | { ok: false; problems: SetupProblem[] }

/** Most UTF-16 units of an unknown key that a problem repeats. */
const KEY_LIMIT = 60

/** Why setup data of unknown origin does not fit a match of `players` seats; empty if it does. */
export function setupProblems(data: unknown, players: number): SetupProblem[] {
  const read = readSetup(data, players)
  return read.ok ? [] : read.problems
}

/** Reads setup data of unknown origin. Throws an error that names the problems' codes. */
export function openingFrom(data: unknown, players: number): Opening {
  const read = readSetup(data, players)
  if (read.ok) return read.opening
  const named = read.problems.map(({ code, pointer }) => `${code} at '${pointer}'`)
  throw new Error(`setup data refused: ${named.join(', ')}`)
}

/** Reads setup data of unknown origin for a match of `players` seats. Never throws. */
export function readSetup(data: unknown, players: number): ReadSetup {
  if (typeof data !== 'object' || data === null) return refuse(wrongType('', 'group', data))
  const { scenario: document, ...others } = data as Record<string, unknown>
  // A server keeps setup data where everybody can read it, so nothing secret may come in with it.
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) {
    const pointer = `/${unknown.slice(0, KEY_LIMIT)}`
    return refuse({ code: 'unknown-key', pointer, params: { key: unknown.slice(0, KEY_LIMIT) } })
  }
  const parsed = parseScenarioValue(document)
  if (!parsed.ok) return refuse(...parsed.problems.map(inScenario))
  const { scenario } = parsed
  const problems = problemsInPlay(scenario).map(inScenario)
  if (problems.length > 0) return refuse(...problems)
  if (scenario.powers.length !== players) return refuse(wrongPlayers(scenario, players))
  return { ok: true, opening: { scenario, seed: undefined } }
}

const inScenario = (problem: Problem): SetupProblem => ({
  ...problem,
  pointer: `/scenario${problem.pointer}`,
})

const wrongType = (pointer: string, expected: string, found: unknown): SetupProblem => ({
  code: 'wrong-type',
  pointer,
  params: { expected, received: typeof found },
})

const wrongPlayers = (scenario: Scenario, players: number): SetupProblem => ({
  code: 'wrong-players',
  pointer: '/scenario/powers',
  params: { found: players, expected: scenario.powers.length },
})

const refuse = (...problems: SetupProblem[]): ReadSetup => ({ ok: false, problems })

/** The opening state of a match, with the first round ready to plan. */
export function openMatch({ scenario, seed }: Opening): MatchState {
  const document = sharedDocument(scenario)
  const world = worldOf(document)
  const dice = seed === undefined ? new SeededDice(chanceWords()) : SeededDice.from(seed)
  const facts: Fact[] = []
  const position = startMatch(world, dice, facts)
  return {
    scenario: document,
    position,
    facts,
    ...freshPlanning(world.powers),
    lastPlans: Array<null>(world.powers).fill(null),
    secret: { dice: dice.state() },
  }
}

/** Four words nobody can guess. */
function chanceWords(): DiceState {
  const [a, b, c, counter] = globalThis.crypto.getRandomValues(new Int32Array(4))
  return [a!, b!, c!, counter!]
}
