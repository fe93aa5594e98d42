/** A program of any language as a player; `docs/bots.md` is its manual. */
import {
  endMessage,
  matchMessage,
  planMessage,
  readAnswer,
  type AnswerReason,
  type RefusedAnswer,
  type RefusedMessage,
} from '../../lab/program/messages.ts'
import type { AsyncPlayer } from '../../lab/play.ts'
import { emptyPlan, NONE, rejectPlan, type Dice, type Plan, type View } from '../../rules/index.ts'
import { programSentence } from '../../text/program.ts'
import { reasonSentence } from '../../text/reason.ts'
import { LANGUAGE } from '../findings.ts'
import { type LineProgram, startProgram } from './line-program.ts'

/** Answers a program may give after a refused one, before it loses its say in that round. */
const MORE_TRIES = 3

/** One number out of so many goes to the program for its own chance. */
const SEEDS = 2 ** 32

/**
 * A program that plays one match as one power: it is started for its first plan and ended with the
 * match. A program that fails ends the run with a `Failure`.
 */
export class ExecPlayer implements AsyncPlayer {
  readonly name: string
  private readonly command: string
  private readonly seconds: number
  private seat: { program: LineProgram; view: View } | null = null
  private standIns = 0

  /**
   * @param command The program and its arguments, parted by spaces.
   * @param seconds The program has so long for each answer.
   */
  constructor(command: string, seconds: number) {
    this.name = `exec:${command}`
    this.command = command
    this.seconds = seconds
  }

  /** Plans so far in whose place the empty plan stood in. */
  get replaced(): number {
    return this.standIns
  }

  async choose(view: View, dice: Dice): Promise<Plan> {
    this.seat ??= { program: await this.open(view, dice), view }
    const { program } = this.seat
    program.send(planMessage(view))
    for (let triesLeft = MORE_TRIES; triesLeft >= 0; triesLeft--) {
      const answer = readAnswer(view, await program.nextLine(this.seconds))
      if (answer.ok) return answer.plan
      program.send(refusedMessage(answer.refused, triesLeft))
    }
    this.standIns += 1
    return idlePlan(view)
  }

  private async open(view: View, dice: Dice): Promise<LineProgram> {
    const program = await startProgram(this.command)
    program.send(matchMessage(view, dice.roll(SEEDS)))
    return program
  }

  async end(winners: readonly number[]): Promise<void> {
    if (!this.seat) return
    const { program, view } = this.seat
    program.send(endMessage(view.world, winners))
    await program.close()
  }
}

const refusedMessage = ({ reason, order }: RefusedAnswer, triesLeft: number): RefusedMessage => ({
  type: 'refused',
  reason,
  order,
  sentence: sentence(reason),
  triesLeft,
})

const sentence = (reason: AnswerReason): string =>
  reason === 'not-json' ? programSentence(LANGUAGE, reason) : reasonSentence(LANGUAGE, reason)

/** The plan with no orders; where an agenda has to be kept, the first one dealt. */
function idlePlan({ world, power, position }: View): Plan {
  const idle = emptyPlan()
  const legal = rejectPlan(world, position, power, idle) === null
  return { ...idle, agenda: legal ? NONE : 0 }
}
