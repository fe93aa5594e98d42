/** How the orders resolved: step by step, each order with what came of it. */
import {
  accessFor,
  ruleOf,
  STEP_NAMES,
  type Batch,
  type Deed,
  type Fact,
  type Position,
  type Reason,
} from '../../rules/index.ts'
import { factSentence } from '../facts.ts'
import { powerName, type Tongue } from '../names.ts'
import { howSeen, orderPhrase, stepName } from '../orders.ts'
import { bullet, heading, paragraph } from './layout.ts'
import { boardOf, sentencesOf, words, type Board } from './words.ts'

type Contest = Extract<Fact, { fact: 'contest' }>

/** All orders of the round in rulebook order. */
export function resolution(tongue: Tongue, batches: readonly Batch[]): string[] {
  const steps = [...new Set(batches.map(({ step }) => step))]
  const any = batches.some(({ deeds, notes }) => deeds.length + notes.length > 0)
  return [
    ...heading(words(tongue, 'resolution')),
    ...(any
      ? steps.flatMap((step) => [
          ...paragraph(
            words(tongue, 'step', {
              number: step + 1,
              steps: STEP_NAMES.length,
              step: stepName(tongue.language, step),
            }),
            2,
          ),
          ...batches.filter((one) => one.step === step).flatMap((one) => batchLines(tongue, one)),
        ])
      : paragraph(words(tongue, 'noOrders'), 2)),
  ]
}

function batchLines(tongue: Tongue, batch: Batch): string[] {
  const contests = batch.notes.filter((fact) => fact.fact === 'contest')
  const others = batch.notes.filter((fact) => fact.fact !== 'contest')
  return [
    ...contests.flatMap((contest) => contestLines(tongue, batch, contest)),
    ...batch.deeds.flatMap((deed) => deedLines(tongue, batch, deed)),
    ...sentencesOf(tongue, others).flatMap((sentence) => bullet(sentence, 4)),
  ]
}

function deedLines(tongue: Tongue, batch: Batch, deed: Deed): string[] {
  const { language, world } = tongue
  const { power, order, refund, facts } = deed
  if (refund) {
    const board = boardOf(tongue, batch.start)
    return [
      ...paragraph(factSentence(language, world, refund), 4),
      ...missing(tongue, board, deed, refund.reason).flatMap((sentence) => bullet(sentence, 6)),
    ]
  }
  const title = words(tongue, 'deed', {
    power: powerName(tongue, power),
    order: orderPhrase(tongue, power, order),
    seen: howSeen(world, power, order),
  })
  const sentences = facts.length > 0 ? sentencesOf(tongue, facts) : [noEffect(tongue, deed)]
  return [...paragraph(title, 4), ...sentences.flatMap((sentence) => bullet(sentence, 6))]
}

/** [O4] A dialogue, for one, may find nothing to improve. */
export const noEffect = (tongue: Tongue, { order }: Deed): string =>
  words(tongue, 'noEffect', { rule: ruleOf(order) })

/** What an order that failed found, and what it needed. */
export function missing(tongue: Tongue, board: Board, deed: Deed, reason: Reason): string[] {
  const { world } = tongue
  const { position, at } = board
  const { power, order } = deed
  const cell = order.state * world.powers + power
  switch (reason) {
    case 'too-little-goodwill': {
      const needed = accessFor(world, position, power, order.item)
      return [words(tongue, 'neededGoodwill', { found: position.goodwill[cell]!, needed })]
    }
    case 'too-unstable': {
      const found = position.stability[order.state]!
      return [words(tongue, 'neededStability', { found, needed: world.dealStability[power]! })]
    }
    case 'too-little-alignment': {
      const needed = world.rules.pressure.alignment
      return [words(tongue, 'neededAlignment', { found: at.alignment[cell]!, needed })]
    }
    default:
      return []
  }
}

/** [J] Who bid, how the bidders stood, and who got the project. */
function contestLines(tongue: Tongue, batch: Batch, contest: Contest): string[] {
  const { language, world } = tongue
  return [
    ...paragraph(factSentence(language, world, contest), 4),
    ...bidsMet(tongue, batch.start, contest).flatMap((text) => bullet(text, 6)),
  ]
}

/** Goodwill and stake of the bidders as the step began (all bids are decided before any counts) and, where they might share, how wary they are. */
export function bidsMet(tongue: Tongue, position: Position, contest: Contest): string[] {
  const { world } = tongue
  const { at } = boardOf(tongue, position)
  const state = world.projectState[contest.project]!
  const standing = contest.bidders.map((power) =>
    words(tongue, 'bid', {
      power: powerName(tongue, power),
      goodwill: position.goodwill[state * world.powers + power]!,
      stake: at.stake[state * world.powers + power]!,
    }),
  )
  const mistrust = contest.bidders.flatMap((power) =>
    contest.bidders
      .filter((other) => other !== power)
      .map((other) =>
        words(tongue, 'bidWariness', {
          power: powerName(tongue, power),
          other: powerName(tongue, other),
          wariness: position.wariness[power * world.powers + other]!,
          limit: world.rules.shared.warinessMost,
        }),
      ),
  )
  return [...standing, ...(contest.bidders.length === 2 ? mistrust : [])]
}
