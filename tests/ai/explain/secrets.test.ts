/** [K] Whatever others are told of a decision names nothing that is hidden from them. */
import { describe, expect, it } from 'vitest'
import {
  explainPlan,
  inquire,
  tellable,
  tellableWhyNot,
  whyNot,
  type Audience,
  type Thought,
} from '../../../src/ai/index.ts'
import {
  isHidden,
  KIND,
  order,
  SeededDice,
  viewOf,
  visibleFacts,
  type Order,
  type View,
  type World,
} from '../../../src/rules/index.ts'
import { whyNotSentences, whySentences } from '../../../src/text/explain.ts'
import { agendaName, cardName } from '../../../src/text/names.ts'
import { orderName } from '../../../src/text/orders.ts'
import { count } from '../../helpers/counts.ts'
import { randomMatch, someSettings, type PlayedRound, type Setting } from '../../helpers/play.ts'
import { twinsScenario, worldOf } from '../../helpers/worlds.ts'
import { powersOf, WORLDS } from '../views.ts'
import { searchOf, thoughtIn } from './asked.ts'

const MATCHES = count(3, { quick: 1, long: 20 })
const SETTINGS = searchOf('consul')

const TWINS: readonly [string, World] = ['twins', worldOf(twinsScenario())]
const cases = [...WORLDS, TWINS].map(([scenario, world]) => ({ scenario, world }))

/** A decision in a random match that attacks, in covert ways too, and what others saw of it. */
interface Decided {
  round: PlayedRound
  view: View
  thought: Thought
  audience: Audience
}

/** What everybody decided in some matches, as each of the others looks at it afterwards. */
function* decided(world: World): Generator<Decided> {
  const attacking = (setting: Setting): Setting => ({
    ...setting,
    styles: setting.styles.map(() => 'attacks'),
  })
  const rounds = someSettings(world, MATCHES)
    .map(attacking)
    .flatMap((setting) => [...randomMatch(world, setting)])
  for (const round of rounds) {
    for (const power of powersOf(world)) yield* decidedBy(world, round, power)
  }
}

function decidedBy(world: World, round: PlayedRound, power: number): Decided[] {
  const view = viewOf(world, round.before, [], power)
  const thought = { ...thoughtIn(view, 'consul:8', 'x'), plan: round.plans[power]! }
  const rivals = world.rivals[power]!
  return rivals.map((reader) => ({ round, view, thought, audience: audienceAfter(round, reader) }))
}

const audienceAfter = ({ before, facts }: PlayedRound, reader: number): Audience => ({
  reader,
  round: before.round + 1,
  ended: false,
  facts: visibleFacts({ ...before, ended: 0 }, facts, reader),
})

const inquiryOf = ({ view, thought }: Decided) =>
  inquire(view, thought, SETTINGS, SeededDice.from('y'), 4)

/** What others hear of a decision. */
const heard = (decision: Decided) =>
  explainPlan(inquiryOf(decision), 'all').flatMap(
    (explanation) => tellable(explanation, decision.view, decision.audience) ?? [],
  )

/** Names that nobody else may hear: the cards in hand or to come, the agendas, covert orders. */
function hiddenNames({ view, round }: Decided): string[] {
  const { world, power } = view
  const tongue = { language: 'en', world }
  const seen = round.facts.filter((fact) => fact.fact === 'order' && fact.to === -1)
  const isSeen = (card: number) =>
    seen.some(
      (fact) =>
        fact.fact === 'order' &&
        fact.power === power &&
        fact.order.kind === KIND.card &&
        fact.order.item === card,
    )
  const cards = [...world.cards[power]!.keys()].filter((card) => !isSeen(card))
  return [
    ...cards.map((card) => `“${cardName(tongue, power, card)}”`),
    ...world.agendas[power]!.map((_, agenda) => agendaName(tongue, power, agenda)),
    orderName('en', 'covert'),
  ]
}

/** Terms that would give secrets away. */
const SECRET_TERMS: ReadonlySet<string> = new Set(['agenda', 'blame', 'soft', 'capital'])

describe.each(cases)('What others hear on the $scenario scenario', ({ world }) => {
  const tongue = { language: 'en', world }

  it('[K1] [K4] names no hidden order, no card in hand and no agenda', () => {
    let told = 0
    let hidden = 0
    for (const decision of decided(world)) {
      const names = hiddenNames(decision)
      const all = heard(decision)
      const text = all.flatMap((why) => whySentences(tongue, why)).join('\n')
      for (const name of names) expect(text).not.toContain(name)
      for (const one of all) {
        expect(isHidden(world, decision.view.power, one.order)).toBe(false)
        expect(one.terms.filter(({ feature }) => SECRET_TERMS.has(feature))).toEqual([])
      }
      told += all.length
      hidden += decision.thought.plan.orders.length - all.length
    }
    expect(told).toBeGreaterThan(0)
    if (world.covert.some(Boolean)) expect(hidden).toBeGreaterThan(0)
  })

  it('[P7] is nothing while the plans are secret', () => {
    for (const decision of decided(world)) {
      const { view, audience, thought } = decision
      const before = { ...audience, round: view.position.round, facts: [] }
      expect(heard({ ...decision, audience: before })).toEqual([])
      const [asked] = thought.plan.orders
      if (!asked) continue
      const answer = whyNot(inquiryOf(decision), asked, { ears: 'all' })
      expect(tellableWhyNot(answer, view, before)).toEqual({ refused: 'secret' })
    }
  })

  it('[K1] [K4] is no answer about cards and hidden orders, be they planned or not', () => {
    for (const decision of decided(world)) {
      const { view, audience } = decision
      const inquiry = inquiryOf(decision)
      const secret = (one: Order) => one.kind === KIND.card || one.kind === KIND.covert
      for (const asked of world.orders[view.power]!.filter(secret).slice(0, 20)) {
        const answer = whyNot(inquiry, asked, { ears: 'all' })
        expect(tellableWhyNot(answer, view, audience)).toEqual({ refused: 'secret' })
      }
      const nonsense = order('card', { item: 99 })
      expect(whyNot(inquiry, nonsense, { ears: 'all' })).toEqual({ refused: 'malformed' })
    }
  })

  it('[K3] answers about other orders by the public accounts', () => {
    for (const decision of decided(world)) {
      const { view, thought, audience } = decision
      const { power, position } = view
      const poor = { ...position, soft: position.soft.with(power, 0) }
      poor.publicSoft = position.publicSoft.with(power, 12)
      const spent = { ...view, position: poor }
      const inquiry = inquire(spent, thought, SETTINGS, SeededDice.from('y'), 2)
      const asked = order('exchange', { state: 0 })
      const answer = tellableWhyNot(whyNot(inquiry, asked, { ears: 'all' }), spent, audience)
      expect(answer.refused).not.toBe('too-little-soft')
      const names = hiddenNames(decision)
      const text = whyNotSentences(tongue, answer).join('\n')
      for (const name of names) expect(text).not.toContain(name)
    }
  })

  it('[K] is everything to the power itself, and to all once the match has ended', () => {
    for (const decision of decided(world)) {
      const { view, thought, audience } = decision
      const own = explainPlan(inquiryOf(decision))
      for (const all of [
        { ...audience, reader: view.power },
        { ...audience, ended: true },
      ]) {
        const told = own.map((explanation) => tellable(explanation, view, all))
        expect(told.map((one) => one?.order)).toEqual(thought.plan.orders)
        expect(told.map((one) => one?.terms)).toEqual(own.map(({ terms }) => terms))
      }
    }
  })
})
