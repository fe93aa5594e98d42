/** What is shown of effects that are tried. */
import { describe, expect, test } from 'vitest'
import { tryEffects, type World } from '../../src/rules/index.ts'
import {
  isChancy,
  statesHit,
  trialAccounts,
  trialChoices,
  trialOf,
  type Attempt,
} from '../../src/view/index.ts'
import { card, headline } from '../fixtures/scenarios/parts.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'
import type { Effects } from '../helpers/acting.ts'
import { worldOf } from '../helpers/worlds.ts'

const NEWS: Attempt = { what: 'headline', headline: 0 }
const CALM: Effects = [{ effect: 'stability', state: 'alder', by: 1 }]
const ANY = { state: -1, rival: -1 }

const newsWorld = (effects: Effects): World =>
  worldOf({
    ...smallScenario(),
    headlines: [
      headline('news', { target: ['alder', 'birch'], effects }),
      ...smallScenario().headlines!,
    ],
  })

function accountsOf(effects: Effects) {
  const world = newsWorld(effects)
  const trial = trialOf(NEWS, trialChoices(world, NEWS)!, ANY)
  const tried = tryEffects(world, trial, true)
  return { world, tried, accounts: trialAccounts(world, tried) }
}

describe('what is open about a trial', () => {
  test('a headline hits one of its targets', () => {
    const world = newsWorld(CALM)
    expect(trialChoices(world, NEWS)).toEqual({ states: [0, 1], rivals: [] })
    expect(trialOf(NEWS, trialChoices(world, NEWS)!, ANY)).toEqual({ ...NEWS, state: 0 })
    const wish = { state: 1, rival: -1 }
    expect(trialOf(NEWS, trialChoices(world, NEWS)!, wish)).toEqual({ ...NEWS, state: 1 })
  })

  test('a card asks for what it is aimed at', () => {
    const file = smallScenario()
    const [north, south] = file.powers
    const cards = [
      card('here', { states: ['birch'], effects: CALM }),
      card('them', { target: 'rival', effects: CALM }),
    ]
    const world = worldOf({ ...file, powers: [{ ...north!, cards }, south!] })
    const choices = (card: number) => trialChoices(world, { what: 'card', power: 0, card })
    expect(choices(0)).toEqual({ states: [1], rivals: [] })
    expect(choices(1)).toEqual({ states: [], rivals: [1] })
    expect(choices(2)).toBeNull()
  })
})

describe('what a trial did', () => {
  test('numbers as they were and as they are, and the states that are hit', () => {
    const { world, accounts } = accountsOf([
      { effect: 'goodwill', power: 'north', state: 'target', by: 1 },
      { effect: 'budget', power: 'south', capital: -2 },
    ])
    const nobody = { state: -1, power: -1, toward: -1 }
    expect(accounts).toHaveLength(1)
    expect(accounts[0]!.differences).toEqual([
      { ...nobody, what: 'goodwill', state: 0, power: 0, from: 5, to: 6 },
      { ...nobody, what: 'capital', power: 1, from: 5, to: 3 },
    ])
    expect(statesHit(world, accounts[0]!)).toEqual([0])
  })

  test('what is no number stands as news, cheaper deals apart', () => {
    const { world, accounts } = accountsOf([
      { effect: 'survey', power: 'north', state: 'birch' },
      { effect: 'visit-credit', power: 'south', state: 'cedar', rounds: 2 },
    ])
    expect(accounts[0]!.news).toMatchObject([{ fact: 'surveyed', power: 0, state: 1 }])
    expect(accounts[0]!.visits).toEqual([{ state: 2, power: 1, until: 2 }])
    expect(statesHit(world, accounts[0]!)).toEqual([2, 1])
  })

  test('delayed effects stand in their own round', () => {
    const { accounts, tried } = accountsOf([
      { effect: 'later', rounds: 1, then: [{ effect: 'stability', state: 'alder', by: 1 }] },
    ])
    expect(accounts.map(({ round, differences }) => [round, differences.length])).toEqual([
      [1, 0],
      [2, 1],
    ])
    expect(isChancy(tried)).toBe(false)
  })
})
