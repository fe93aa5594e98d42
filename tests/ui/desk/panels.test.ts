import { createElement, type ReactNode } from 'react'
import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { order } from '../../../src/rules/index.ts'
import type { MatchDesk } from '../../../src/ui/match/context.ts'
import { Desk } from '../../../src/ui/match/desk/desk.tsx'
import { begin, EMPTY } from '../../../src/ui/match/draft.ts'
import { PowersPanel } from '../../../src/ui/match/powers/powers-panel.tsx'
import { ProjectPanel } from '../../../src/ui/match/state/project-panel.tsx'
import { StatePanel } from '../../../src/ui/match/state/state-panel.tsx'
import { cardOptions } from '../../../src/view/index.ts'
import { WORLDS } from '../../helpers/worlds.ts'
import { edited, fakeDesk, fakeMatch, htmlOn } from '../helpers/fake-desk.tsx'

const START = fakeMatch()
const LATER = fakeMatch({ played: 3 })
const END = fakeMatch({ played: 8 })

const page = (desk: MatchDesk, part: ReactNode) => load(htmlOn(desk, part))
const desk = createElement(Desk)

test('[P6] the first plan offers the dealt agendas and says that one is missing', () => {
  const $ = page(fakeDesk(START), desk)
  expect($('.desk-agendas input')).toHaveLength(START.view.world.rules.agenda.dealt)
  const commit = $('.desk-commit .primary')
  expect(commit.attr('aria-disabled')).toBe('true')
  expect($(`#${commit.attr('aria-describedby')!.replaceAll(':', '\\:')}`).text()).toContain(
    'agenda',
  )
})

test('[P1] the plan has as many places as orders are allowed, filled ones with their price', () => {
  const orders = [order('visit', { state: 1 }), order('exchange', { state: 4 })]
  const $ = page(fakeDesk(LATER, begin({ ...EMPTY, orders })), desk)
  expect($('.desk-slot')).toHaveLength(3)
  expect($('.desk-slot.empty')).toHaveLength(1)
  expect($('.desk-slot').first().text()).toContain('State visit in Uzbekistan')
  expect($('.desk-slot').first().text()).toMatch(/\d soft power/)
})

test('an order that cannot stand any more says why', () => {
  const orders = [order('exchange', { state: 4 })]
  const $ = page(
    fakeDesk(LATER, begin({ ...EMPTY, orders }), { refused: ['too-little-soft'] }),
    desk,
  )
  expect($('.desk-slot.refused').text()).toContain('There is not enough soft power in hand.')
})

test('[P7] a committed plan can be taken back while others plan', () => {
  const committed = [true, false, true]
  const $ = page(fakeDesk(LATER, begin(EMPTY), { stage: 'thinking', committed }), desk)
  expect($('.desk-commit button').text()).toBe('Take back')
  expect($('.desk-commit').text()).toContain('China')
  expect($('.order-row').filter((_, row) => $(row).attr('aria-disabled') === 'true').length).toBe(
    $('.order-row').length,
  )
})

test('whoever only looks on sees the news and nobody’s plan', () => {
  const $ = page(fakeDesk(fakeMatch({ played: 2, seat: -1 }), begin(EMPTY)), desk)
  expect($('.desk-plan')).toHaveLength(0)
  expect($('.desk-news')).toHaveLength(1)
})

test('a state shows its powers, its orders, and refused ones with their reason', () => {
  for (const state of START.view.world.scenario.states.keys()) {
    const $ = page(fakeDesk(LATER), createElement(StatePanel, { state }))
    expect($('.state-power')).toHaveLength(LATER.view.world.powers)
    for (const row of $('.order-row[aria-disabled=true]')) {
      expect($(row).find('.order-what').text()).not.toBe('')
    }
    expect($('.order-row[aria-disabled=false]').length).toBeGreaterThan(0)
  }
})

test('[C1] a state that asks for something says what, until when and what answers', () => {
  const match = edited(LATER, (position) => {
    position.calls = [[1, 2, 5]]
  })
  const $ = page(fakeDesk(match), createElement(StatePanel, { state: 2 }))
  expect($('.state-call').text()).toContain('until the end of the next round')
  expect($('.state-call').text()).toContain('Answered by:')
})

test('the orders of a state stay out of sight of whoever only looks on', () => {
  const $ = page(fakeDesk(fakeMatch({ seat: -1 })), createElement(StatePanel, { state: 0 }))
  expect($('.order-row')).toHaveLength(0)
})

test('a project says who owns it, or offers an open and a quiet deal', () => {
  for (const project of START.view.world.projectIds.keys()) {
    const made = fakeDesk(START)
    const $ = page(made, createElement(ProjectPanel, { project }))
    const { owner, free } = made.board.projects[project]!
    expect($('.order-row')).toHaveLength(free && owner !== made.seat ? 2 : 0)
    expect($('.desk-power')).toHaveLength(owner < 0 ? 0 : 1)
  }
})

test('the powers are shown with their points, the next review and their wariness', () => {
  const $ = page(fakeDesk(LATER), createElement(PowersPanel))
  expect($('.powers-score')).toHaveLength(LATER.view.world.powers)
  expect($('.powers-review tbody tr')).toHaveLength(LATER.view.world.states + 2)
  expect($('.powers-arrow')).toHaveLength(6)
  expect($('.powers-lines li').length).toBeGreaterThan(0)
})

test('[O13] a card that is planned says so, and offers nothing else', () => {
  const { view } = LATER
  const given = view.position.hands[0]!.flatMap((card) =>
    cardOptions(view, [], card).filter(({ refused }) => refused === null),
  )[0]!.order
  const $ = page(fakeDesk(LATER, begin({ ...EMPTY, orders: [given] })), desk)
  const cards = $('.desk-card').filter((_, card) => $(card).text().includes('in your plan'))
  expect(cards).toHaveLength(1)
  expect(cards.find('.order-row')).toHaveLength(1)
  expect(cards.find('.order-row').attr('aria-disabled')).toBe('true')
})

test('[F1] cards and headlines say what they do, and cards what they need', () => {
  const { world, position, power } = LATER.view
  const $ = page(fakeDesk(LATER), desk)
  const [card] = position.hands[power]!
  const { requires, effects } = world.scenario.powers[power]!.cards[card!]!
  expect($('.desk-card').first().find('.desk-deeds li')).toHaveLength(
    requires.length + effects.length,
  )
  const [headline] = position.revealed[0] as [number, number]
  expect($('.desk-news .desk-deeds').first().find('li')).toHaveLength(
    world.scenario.headlines[headline]!.effects.length,
  )
})

test('[B6] income that the cap of a budget would swallow is told', () => {
  const match = edited(LATER, (position) => {
    position.soft[0] = 12
  })
  const $ = page(fakeDesk(match), desk)
  expect($('.desk-note').text()).toContain('soft power would be lost')
})

test('[A2] a stake that goodwill does not carry is warned of, and its cost told', () => {
  const owned = LATER.view.position.owner.findIndex((owner) => owner === 1)
  const state = LATER.view.world.projectState[owned]!
  const match = edited(LATER, (position) => {
    position.goodwill[state * 3 + 1] = 0
  })
  const { stake, overhang } = fakeDesk(match).board.states[state]!.cells[1]!
  const $ = page(fakeDesk(match), createElement(StatePanel, { state }))
  expect(overhang).toBe(stake)
  expect($('.desk-warning').text()).toContain(stake > 0 ? 'not carried' : '')
})

test('every panel can be shown once the match is over', () => {
  for (const part of [
    desk,
    createElement(StatePanel, { state: 0 }),
    createElement(ProjectPanel, { project: 0 }),
    createElement(PowersPanel),
  ]) {
    expect(htmlOn(fakeDesk(END), part).length).toBeGreaterThan(0)
  }
})

test('no id stands twice, and every button has a name', () => {
  for (const part of [desk, createElement(StatePanel, { state: 1 }), createElement(PowersPanel)]) {
    const $ = page(fakeDesk(LATER), part)
    const ids = $('[id]')
      .toArray()
      .map((element) => element.attribs['id'])
    expect(new Set(ids).size).toBe(ids.length)
    for (const button of $('button')) {
      expect($(button).text() || $(button).attr('aria-label')).toBeTruthy()
    }
  }
})

test.each(WORLDS)('every panel can be shown in the %s world, to every seat', (_, world) => {
  for (const seat of [-1, ...world.rivals.keys()]) {
    for (const played of [0, 1, 3]) {
      const made = fakeDesk(fakeMatch({ world, seat, played }))
      const states = world.scenario.states.map((_, state) => createElement(StatePanel, { state }))
      for (const part of [desk, createElement(PowersPanel), ...states]) {
        expect(htmlOn(made, part)).not.toContain('undefined')
      }
    }
  }
})
