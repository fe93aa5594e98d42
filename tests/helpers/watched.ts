/** Matches between flowchart players, watched from within: what was planned in, what news changed. */
import { PLAYERS } from '../../src/ai/index.ts'
import { revealHeadlines } from '../../src/rules/headline.ts'
import {
  clonePosition,
  playRound,
  SeededDice,
  standings,
  startMatch,
  viewOf,
  type Dice,
  type Fact,
  type Position,
  type View,
  type World,
} from '../../src/rules/index.ts'
import { openRound } from '../../src/rules/round.ts'

interface Witness {
  /** A headline was read, and made one position of another. */
  read: (headline: number, before: Position, after: Position) => void
  /** A power is about to plan, and sees this. */
  plan: (view: View) => void
}

/** A headline as it was read, and how many rolls came before those of its chances. */
interface News {
  headline: number
  state: number
  rolls: number
}

/** The headlines of a round, and the board before the first of them. */
interface Issue {
  news: News[]
  before: Position | null
}

/** Dice that remember what they rolled. */
class Recorder implements Dice {
  readonly rolled: number[] = []
  private readonly dice: Dice

  constructor(dice: Dice) {
    this.dice = dice
  }

  roll(sides: number): number {
    const face = this.dice.roll(sides)
    this.rolled.push(face)
    return face
  }
}

/** A list of facts; when a headline is told to it, it looks at the board and at the dice. */
function listening(issue: Issue, dice: Recorder, board: Position): Fact[] {
  const facts: Fact[] = []
  facts.push = (...told: Fact[]) => {
    for (const fact of told) {
      if (fact.fact !== 'headline') continue
      issue.before ??= clonePosition(board)
      issue.news.push({ ...fact, rolls: dice.rolled.length })
    }
    return Array.prototype.push.apply(facts, told)
  }
  return facts
}

/** Reads the headlines of an issue again, one by one, with what the dice rolled in the match. */
function readAgain(world: World, { news, before }: Issue, dice: Recorder, witness: Witness): void {
  let at = before
  for (const { headline, state, rolls } of news) {
    const { targets } = world.headlines[headline]!
    const target = targets.length > 0 ? [targets.indexOf(state)] : []
    const faces = [...target, ...dice.rolled.slice(rolls)]
    const after = clonePosition(at!)
    after.headlines[after.round - 1] = [headline]
    const again = { roll: () => faces.shift()! }
    revealHeadlines(openRound(world, after, again, null, standings(world, after)))
    witness.read(headline, at!, after)
    at = after
  }
}

/** Plays a match, the same one as the lab's of that seed, and returns its last position. */
export function watchMatch(world: World, seed: string, witness: Witness): Position {
  const dice = new Recorder(SeededDice.from(`${seed}:match`))
  const seats = world.rivals.map((_, power) => ({
    player: PLAYERS['flowchart']!(),
    dice: SeededDice.from(`${seed}:player${power}`),
  }))
  let issue: Issue = { news: [], before: null }
  let facts = listening(issue, dice, { ...world.opening, round: 1 })
  const position = startMatch(world, dice, facts)
  for (;;) {
    readAgain(world, issue, dice, witness)
    if (position.ended !== 0) return position
    const plans = seats.map((seat, power) => {
      const view = viewOf(world, position, facts, power)
      witness.plan(view)
      return seat.player.choose(view, seat.dice, { simulations: 0 })
    })
    issue = { news: [], before: null }
    facts = listening(issue, dice, position)
    playRound(world, position, plans, dice, facts)
  }
}
