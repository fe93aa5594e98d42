/** Why a number changed, in numbers: what the rule named by a change saw on the board. */
import type { Change, Deed } from '../../rules/index.ts'
import { listOf } from '../lists.ts'
import { powerName, type Tongue } from '../names.ts'
import { howSeen, orderPhrase } from '../orders.ts'
import { leaderOf, range, words, type Board } from './words.ts'

/** The reason for a change on the board that its rule read, or null where the rule says it all. */
export function explain(
  tongue: Tongue,
  board: Board,
  deeds: readonly Deed[],
  change: Change,
): string | null {
  switch (change.rule) {
    case 'A2':
      return resented(tongue, board, change)
    case 'A3':
      return hedged(tongue, board, change)
    case 'A4':
      return protectedBy(tongue, board, change)
    case 'A6':
      return words(tongue, 'whyDrifted', {
        stability: board.position.stability[change.state]!,
        baseline: board.position.baseline[change.state]!,
      })
    case 'W1':
    case 'W5':
      return alarmed(tongue, deeds, change)
    case 'W2':
      return overtaken(tongue, change)
    case 'W3':
      return words(tongue, 'whyCooled', { toward: powerName(tongue, change.toward) })
    case 'T3':
      return words(tongue, 'whyWaiting')
    case 'V1':
      return words(tongue, 'whyNeglected')
    case 'V3':
      return mistrusted(tongue, board, change)
    default:
      return null
  }
}

/** A sentence with the reason behind it, where there is one. */
export const withReason = (tongue: Tongue, sentence: string, reason: string | null): string =>
  reason === null ? sentence : words(tongue, 'explained', { sentence, reason })

function resented(tongue: Tongue, { position, at }: Board, { state, power }: Change): string {
  const cell = state * tongue.world.powers + power
  return words(tongue, 'whyResented', {
    stake: at.stake[cell]!,
    goodwill: position.goodwill[cell]!,
  })
}

function hedged(tongue: Tongue, board: Board, { state, power }: Change): string {
  const { world } = tongue
  const leader = leaderOf(tongue, board, state)
  const alignment = (who: number) => board.at.alignment[state * world.powers + who]!
  const others = range(world.powers).filter((who) => who !== leader)
  return words(tongue, 'whyHedged', {
    leader: powerName(tongue, leader),
    first: alignment(leader),
    second: Math.max(...others.map(alignment)),
    lead: world.rules.capitals.hedgingLead,
    power: powerName(tongue, power),
    own: alignment(power),
  })
}

const protectedBy = (tongue: Tongue, { position }: Board, { state, power }: Change): string =>
  words(tongue, 'whyProtected', {
    stability: position.stability[state]!,
    below: tongue.world.rules.capitals.protectorBelow,
    power: powerName(tongue, power),
  })

/** The open acts that may have alarmed a rival; those in the change's state, or those in none. */
function alarmed(tongue: Tongue, deeds: readonly Deed[], change: Change): string | null {
  const { author, state } = change
  const acts = deeds
    .filter((deed) => deed.power === author && wasOpen(tongue, deed))
    .filter((deed) => deed.order.state === state)
    .map((deed) => orderPhrase(tongue, deed.power, deed.order))
  if (acts.length === 0) return null
  const reason = words(tongue, 'whyAlarmed', {
    count: acts.length,
    author: powerName(tongue, author),
    acts: listOf(tongue.language, acts),
  })
  const extra = change.by - tongue.world.rules.wariness.openAct
  return extra > 0 ? words(tongue, 'withTriggers', { reason, extra }) : reason
}

/** [W2] [W5] Being overtaken by some powers, or in some places, counts more. */
function overtaken(tongue: Tongue, { by }: Change): string | null {
  const base = tongue.world.rules.wariness.overtaken
  return by > base ? words(tongue, 'whyOvertaken', { base, extra: by - base }) : null
}

/** [W1] [J1] Whether an order was carried out openly; a joint venture is no open act. */
function wasOpen({ world }: Tongue, { power, order, refund, facts }: Deed): boolean {
  const shared = facts.some((fact) => fact.fact === 'project' && fact.rule === 'J1')
  return !refund && !shared && howSeen(world, power, order) === 'open'
}

function mistrusted(tongue: Tongue, { position }: Board, { power, author }: Change): string {
  return words(tongue, 'whyMistrusted', {
    power: powerName(tongue, power),
    rival: powerName(tongue, author),
    wariness: position.wariness[author * tongue.world.powers + power]!,
    limit: tongue.world.rules.review.waryFrom,
  })
}

/** What provoked a backlash, and why it strikes where it does. */
export const struck = (
  tongue: Tongue,
  { position }: Board,
  { power, toward }: { power: number; toward: number },
): string =>
  words(tongue, 'whyStruck', {
    wariness: position.wariness[power * tongue.world.powers + toward]!,
    limit: tongue.world.rules.wariness.backlashFrom,
    toward: powerName(tongue, toward),
  })
