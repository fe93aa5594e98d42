import { expect, test } from 'vitest'
import {
  KIND,
  order,
  reject,
  SeededDice,
  startMatch,
  viewOf,
  type Fact,
  type View,
} from '../../src/rules/index.ts'
import { listPrice } from '../../src/text/orders.ts'
import {
  answersCall,
  choosesAgenda,
  consequenceOf,
  dealtAgendas,
  draftOf,
  demandsOf,
  driftOf,
  forecast,
  keptAgenda,
  marksOf,
  openCalls,
  outlookOf,
  planOf,
  priceParts,
  projectOptions,
  scoreGroups,
  scoreLines,
  purseAfter,
  stateOptions,
} from '../../src/view/index.ts'
import { WORLDS } from '../helpers/worlds.ts'

const world = WORLDS[0]![1]

const view = (power = 0): View =>
  viewOf(world, startMatch(world, SeededDice.from('desk'), []), [], power)

test('[P3] the parts of a price add up to it, and start from the list price', () => {
  for (const power of world.rivals.keys()) {
    const seen = view(power)
    seen.position.wariness.fill(5)
    seen.position.visitUntil.fill(1)
    for (const given of world.orders[power]!) {
      const { list, parts, soft, capital } = priceParts(seen, [], given)
      const { soft: listSoft, capital: listCapital } = listPrice(world, power, given)
      expect(list).toEqual({ soft: listSoft, capital: listCapital })
      expect(parts.reduce((sum, part) => sum + part.soft, list.soft)).toBe(soft)
      expect(parts.reduce((sum, part) => sum + part.capital, list.capital)).toBe(capital)
    }
  }
})

test('[O0] [O5] [O7] the parts of a price name their causes', () => {
  const seen = view()
  const [state, project] = [0, world.projectsOf[0]!.find((p) => seen.position.owner[p] === -1)!]
  seen.position.goodwill[state * world.powers] = world.rules.soft.crowdedFrom
  seen.position.surveyed[state * world.powers] = 1
  const causes = (name: 'exchange' | 'deal', orders = [] as ReturnType<typeof order>[]) =>
    priceParts(
      seen,
      orders,
      order(name, name === 'deal' ? { state, item: project } : { state }),
    ).parts.map(({ cause }) => cause)
  expect(causes('exchange')).toContain('crowded')
  expect(causes('deal')).toContain('survey')
  expect(causes('deal', [order('visit', { state })])).toContain('visit')
})

test('the outlook of a plan tells alignments, leaders and the purse of the next round', () => {
  const seen = view()
  const given = stateOptions(seen, [], 1).find(({ refused }) => refused === null)!
  const plan = planOf(seen, [given.order])
  const { shifts, realignments } = outlookOf(seen, plan)
  expect(shifts).toEqual(consequenceOf(seen, [], given.order).shifts)
  for (const { from, to } of realignments) expect(from).not.toBe(to)
  const idle = purseAfter(seen, planOf(seen, []))
  const spent = purseAfter(seen, plan)
  expect(idle.soft + idle.lostSoft - given.soft).toBe(spent.soft + spent.lostSoft)
  expect(idle.capital + idle.lostCapital - given.capital).toBeLessThanOrEqual(
    spent.capital + spent.lostCapital,
  )
})

test('[O12] a hidden order carries the risk of being exposed', () => {
  const russia = world.covert.findIndex(Boolean)
  const { risks } = consequenceOf(view(russia), [], order('covert', { state: 0 }))
  expect(risks).toContainEqual({ risk: 'exposed', percent: world.rules.covert.exposedPercent })
})

test('[P6] agendas are chosen with the first plan, and their demands counted', () => {
  const seen = view()
  expect(choosesAgenda(seen)).toBe(true)
  expect(keptAgenda(seen)).toBe(-1)
  for (const agenda of dealtAgendas(seen)) {
    for (const { have, need } of demandsOf(seen, agenda)) {
      expect(have).toBeGreaterThanOrEqual(-10)
      expect(need).toBeGreaterThan(0)
    }
  }
  seen.position.agenda[0] = 1
  expect(choosesAgenda(seen)).toBe(false)
  expect(keptAgenda(seen)).toBe(seen.position.dealt[0]![1])
})

test('[A6] what a state does by itself is told with its rule', () => {
  const seen = view()
  seen.position.stability[2] = 2
  seen.position.baseline[2] = 6
  expect(driftOf(seen)).toContainEqual(
    expect.objectContaining({ what: 'stability', state: 2, by: 1, rule: 'A6' }),
  )
})

test('[K1] marks of a power in a state are read off the position', () => {
  const seen = view()
  const cell = 3 * world.powers
  seen.position.loan[cell] = 2
  seen.position.visitUntil[cell] = 4
  expect(marksOf(seen, 3, 0)).toMatchObject({ loan: 2, visitUntil: 4, neglected: true })
  seen.position.courted[cell] = 1
  seen.position.round = 5
  expect(marksOf(seen, 3, 0)).toMatchObject({ visitUntil: 0, neglected: false })
})

test('[C2] open calls say which ways of answering are open to the power', () => {
  const seen = view()
  const open = world.calls.findIndex(({ answers }) =>
    answers.some(({ kind, power }) => kind === KIND.grant && power === -4),
  )
  const state = world.calls[open]!.states[0]!
  seen.position.calls = [[open, state, 2]]
  expect(openCalls(seen, state)).toHaveLength(1)
  expect(openCalls(seen, state === 0 ? 1 : 0)).toHaveLength(0)
  expect(answersCall(seen, order('grant', { state }))).toBe(true)
  expect(answersCall(seen, order('grant', { state: state === 0 ? 1 : 0 }))).toBe(false)
})

test('an open and a quiet deal are offered for every project', () => {
  expect(projectOptions(view(), [], 0)).toHaveLength(2)
})

test('points are put together by round and rule, and lose nothing on the way', () => {
  const change = (rule: 'V2' | 'V3', state: number, by: number): Fact => ({
    fact: 'changed',
    what: 'points',
    state,
    power: 0,
    toward: -1,
    by,
    rule,
    author: -1,
    to: -1,
  })
  const after = view().position
  const rounds = [
    { round: 2, facts: [change('V2', 0, 48), change('V2', 1, 24), change('V3', -1, -24)], after },
    { round: 4, facts: [change('V2', 0, 12)], after },
  ]
  const groups = scoreGroups(scoreLines(rounds, 0))
  expect(
    groups.map(({ round, rule, twelfths, lines }) => [round, rule, twelfths, lines.length]),
  ).toEqual([
    [2, 'V2', 72, 2],
    [2, 'V3', -24, 1],
    [4, 'V2', 12, 1],
  ])
})

test('the consequence of an order is the same, whoever works out the rest of the draft', () => {
  const seen = view()
  const given = stateOptions(seen, [], 1).find(({ refused }) => refused === null)!.order
  const without = forecast(seen, planOf(seen, []))
  expect(consequenceOf(seen, [], given, without)).toEqual(consequenceOf(seen, [], given))
})

test('[F6] [F7] [O8] an outlook tells what no number on the board shows', () => {
  const kinds = new Set<string>()
  for (const power of world.rivals.keys()) {
    const seen = view(power)
    seen.position.soft[power] = 12
    seen.position.capital[power] = 12
    seen.position.hands[power] = [...world.cards[power]!.keys()]
    for (const given of world.orders[power]!) {
      if (reject(draftOf(seen, []), given) !== null) continue
      const { news, chances } = consequenceOf(seen, [], given)
      for (const { fact } of news) kinds.add(fact)
      if (chances.length > 0) kinds.add('chance')
      if (given.kind === KIND.survey) {
        expect(news).toContainEqual(expect.objectContaining({ fact: 'surveyed', power }))
      }
      if (given.kind === KIND.deal) {
        expect(news).toContainEqual(
          expect.objectContaining({ fact: 'project', project: given.item, owner: power }),
        )
      }
    }
  }
  for (const kind of ['lasting', 'delayed', 'project', 'surveyed', 'chance']) {
    expect(kinds).toContain(kind)
  }
})
