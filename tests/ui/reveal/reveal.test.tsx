import { load } from 'cheerio'
import type { ReactNode } from 'react'
import { describe, expect, test } from 'vitest'
import type { RoundHistory } from '../../../src/match/session/index.ts'
import { emptyPlan, writePlan } from '../../../src/rules/index.ts'
import { EndScreen } from '../../../src/ui/match/end/end-screen.tsx'
import { Log } from '../../../src/ui/match/log/log.tsx'
import { OwnPlan } from '../../../src/ui/match/reveal/own-plan.tsx'
import { Reveal } from '../../../src/ui/match/reveal/reveal.tsx'
import { RoundSummary } from '../../../src/ui/match/reveal/round-summary.tsx'
import { RoundText } from '../../../src/ui/match/reveal/round-text.tsx'
import { storyOf, type ToldBeat } from '../../../src/ui/match/reveal/tell.ts'
import { POINT_RULES } from '../../../src/view/index.ts'
import { fakeDesk, fakeMatch, htmlOn } from '../helpers/fake-desk.tsx'
import { WhyDialog } from '../../../src/ui/match/reveal/why.tsx'
import { ACTIONS, ANSWER, REVIEW } from './samples.ts'

const match = fakeMatch({ played: 3 })
const over = fakeMatch({ played: 99 })
const round = match.rounds[2]!
const before = match.rounds[1]!.after
const { powers } = match.view.world
const nothing = () => undefined

const page = (part: ReactNode, shown = match) => load(htmlOn(fakeDesk(shown), part))

describe('The telling of a round', () => {
  test('begins with the first plan and controls that all have names', () => {
    const $ = page(<Reveal round={round} before={before} onDone={nothing} />)
    expect($('h3').text()).toContain('reveals its plan')
    expect($('[aria-live=polite]')).toHaveLength(1)
    for (const button of $('button')) {
      const name = $(button).attr('aria-label') ?? $(button).text()
      expect(name.trim()).not.toBe('')
    }
    expect($('input[type=range]').attr('aria-valuetext')).toMatch(/^1 of \d+: /)
  })

  test('is a list of all beats where it is read as text', () => {
    const $ = page(<Reveal round={round} before={before} onDone={nothing} asText />)
    expect($('ol.round-text > li').length).toBeGreaterThan(4)
    expect($('input[type=range]')).toHaveLength(0)
    const list = page(<RoundText round={round} before={before} />)
    expect(list('ol.round-text').text()).toBe($('ol.round-text').text())
  })

  test('leaves no rule id in its sentences, but behind them', () => {
    const $ = page(<RoundText round={round} before={before} />)
    expect($.text()).not.toMatch(/\[[A-Z]\d+\]/)
    expect($('abbr.rule-tag').length).toBeGreaterThan(10)
    for (const tag of $('abbr.rule-tag')) expect($(tag).attr('title')).toBeTruthy()
  })
})

describe('The own plan beside the telling', () => {
  const ordered = round.facts.flatMap((fact) =>
    fact.fact === 'order' && fact.power === 0 ? [fact.order] : [],
  )
  const history: RoundHistory = {
    round: round.round,
    before: { ...match.view, position: before },
    plans: [writePlan(match.view.world, 0, before.dealt[0]!, { ...emptyPlan(), orders: ordered })],
    after: match.view,
  }
  const beats = storyOf({ language: 'en', world: match.view.world }, before, round)
  const { board } = fakeDesk(match)
  const plan = (told?: ToldBeat) =>
    page(<OwnPlan history={history} played={round} beat={told?.beat ?? null} model={board} />)

  test('says what came of an order once that has been told', () => {
    expect(ordered.length).toBeGreaterThan(0)
    const waiting = (told?: ToldBeat) => plan(told)('.own-order .muted').length
    expect(plan()('.own-order')).toHaveLength(ordered.length)
    expect(waiting()).toBe(ordered.length)
    expect(waiting(beats.at(-1))).toBe(0)
    const counts = beats.map(waiting)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  })

  test('marks the leaders of each state', () => {
    const leaders = board.states.flatMap((state) => state.leaders)
    expect(plan()('.own-lead')).toHaveLength(leaders.length)
  })
})

describe('The summary of a round', () => {
  test('asks why for each order of a computer player', () => {
    const asked = page(
      <RoundSummary round={round} before={before} onWhy={nothing} onWhyNot={nothing} />,
    )
    const ordered = round.facts.filter((fact) => fact.fact === 'order' && fact.power !== 0)
    expect(asked('.summary-order button')).toHaveLength(ordered.length)
    expect(asked('.summary-orders-head button')).toHaveLength(powers - 1)
    const mute = page(<RoundSummary round={round} before={before} />)
    expect(mute('button')).toHaveLength(0)
  })
})

test('The answer to a question lies over the page, not in it', () => {
  const dialog = <WhyDialog answer={ANSWER} title={ANSWER.title} open onClose={nothing} />
  expect(htmlOn(fakeDesk(match), dialog)).toBe('')
})

describe('The log', () => {
  test('has a chapter for each round, the newest first, the opening news last', () => {
    const $ = page(<Log />)
    const rounds = $('summary h3')
      .toArray()
      .map((title) => $(title).text())
    expect(rounds.map((text) => /\d+/.exec(text)![0])).toEqual(['4', '3', '2', '1'])
    expect($('details').first().text()).toContain('Headline')
  })

  test('has fields that all have labels', () => {
    const $ = page(<Log />)
    for (const field of $('input, select')) {
      expect($(`label[for="${$(field).attr('id')}"]`)).toHaveLength(1)
    }
  })
})

describe('The end screen', () => {
  test('is empty while the match goes on', () => {
    expect(htmlOn(fakeDesk(match), <EndScreen actions={ACTIONS} />)).toBe('')
  })

  test('names winners, all sources of points and all actions', () => {
    const $ = page(<EndScreen actions={ACTIONS} review={REVIEW} />, over)
    expect($('h1').text()).toMatch(/wins|share the win|Nobody/)
    expect($('nav button')).toHaveLength(5)
    const standings = $('table').first()
    expect(standings.find('thead th')).toHaveLength(1 + powers)
    expect(standings.find('tbody tr')).toHaveLength(1 + POINT_RULES.length)
    expect($('svg[role=img]').attr('aria-label')).toBeTruthy()
    expect($('.end-regret')).toHaveLength(2)
  })

  test('has no button for an action that is not offered', () => {
    const $ = page(<EndScreen actions={{ onHome: nothing }} />, over)
    expect($('nav button')).toHaveLength(1)
  })
})
