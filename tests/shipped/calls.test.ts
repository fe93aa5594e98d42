/** [C1] [C2] What the capitals of the default scenario ask for, and every order that answers them. */
import { describe, expect, test } from 'vitest'
import type { WrittenOrder } from '../../src/rules/index.ts'
import {
  deal,
  dialogue,
  exchange,
  grant,
  loan,
  play,
  pressure,
  reassure,
  stabilise,
  summit,
  survey,
  visit,
} from '../helpers/orders.ts'
import { shippedFile, stage } from '../helpers/shipped.ts'
import type { Table } from '../helpers/table.ts'

const ID = 'post-settlement-2025'
const FILE = shippedFile(ID)
const NEUTRAL = 'turkmenistan'

/** By the state that asks: the orders that answer, and the projects a deal for which does. */
type Answers = Record<string, string[]>

const CALLS: Record<string, Answers> = {
  'postponed-summit': { kazakhstan: ['summit'] },
  'solar-power': {
    uzbekistan: ['grant', 'uz-samarkand-solar'],
    kyrgyzstan: ['grant', 'kg-kambarata-dam'],
    tajikistan: ['grant', 'tj-rogun-dam'],
  },
  calm: {
    kazakhstan: ['stabilise'],
    uzbekistan: ['stabilise'],
    kyrgyzstan: ['stabilise'],
    tajikistan: ['stabilise'],
  },
  programmes: {
    kazakhstan: ['grant'],
    uzbekistan: ['grant'],
    turkmenistan: ['grant'],
    kyrgyzstan: ['grant'],
    tajikistan: ['grant'],
  },
  'second-bidder': {
    kazakhstan: [
      'survey',
      'kz-aktobe-oil',
      'kz-southern-uranium',
      'kz-kashagan-share',
      'kz-kuirektykol-metals',
      'kz-caspian-rail',
      'kz-balkhash-reactor',
      'kz-suzak-uranium',
    ],
    uzbekistan: [
      'survey',
      'uz-ustyurt-gas',
      'uz-jizzakh-works',
      'uz-kyzylkum-gold',
      'uz-samarkand-solar',
      'uz-navoi-uranium',
      'uz-fergana-fertiliser',
      'uz-jizzakh-reactor',
    ],
    turkmenistan: [
      'survey',
      'tm-galkynysh-gas',
      'tm-garabogaz-urea',
      'tm-galkynysh-next',
      'tm-kiyanly-plants',
      'tm-turkmenbashi-port',
    ],
    kyrgyzstan: [
      'survey',
      'kg-chui-gold',
      'kg-kambarata-dam',
      'kg-tien-shan-rail',
      'kg-kutessay-metals',
    ],
    tajikistan: [
      'survey',
      'tj-zarafshon-gold',
      'tj-rogun-dam',
      'tj-rasht-antimony',
      'tj-dushanbe-cargo',
    ],
  },
  'budget-gap': {
    uzbekistan: ['grant'],
    kyrgyzstan: ['grant'],
    tajikistan: ['grant'],
  },
  'runway-and-rail': {
    kazakhstan: ['grant', 'kz-caspian-rail'],
    kyrgyzstan: ['grant', 'kg-tien-shan-rail'],
    tajikistan: ['grant', 'tj-dushanbe-cargo'],
  },
  'way-to-the-sea': {
    kazakhstan: ['survey', 'kz-caspian-rail'],
    turkmenistan: ['survey', 'tm-turkmenbashi-port'],
  },
  'a-state-visit': {
    uzbekistan: ['visit'],
    turkmenistan: ['visit'],
    kyrgyzstan: ['visit'],
    tajikistan: ['visit'],
  },
  'factories-at-home': {
    kazakhstan: ['grant', 'kz-balkhash-reactor'],
    uzbekistan: ['grant', 'uz-jizzakh-works', 'uz-fergana-fertiliser', 'uz-jizzakh-reactor'],
    turkmenistan: ['grant', 'tm-garabogaz-urea', 'tm-kiyanly-plants'],
  },
  'winter-power': {
    uzbekistan: ['stabilise', 'uz-ustyurt-gas', 'uz-samarkand-solar', 'uz-jizzakh-reactor'],
    kyrgyzstan: ['stabilise', 'kg-kambarata-dam'],
    tajikistan: ['stabilise', 'tj-rogun-dam'],
  },
  'quiet-talks': {
    kazakhstan: ['dialogue', 'visit'],
    uzbekistan: ['dialogue', 'visit'],
    turkmenistan: ['dialogue', 'visit'],
    kyrgyzstan: ['dialogue', 'visit'],
  },
  'thirsty-fields': {
    uzbekistan: ['grant'],
    turkmenistan: ['grant'],
    tajikistan: ['grant', 'tj-rogun-dam'],
  },
  doctors: {
    kazakhstan: ['grant'],
    kyrgyzstan: ['grant'],
    tajikistan: ['grant'],
  },
  'work-for-the-young': {
    uzbekistan: ['grant', 'uz-jizzakh-works', 'uz-kyzylkum-gold', 'uz-fergana-fertiliser'],
    kyrgyzstan: ['grant', 'kg-chui-gold', 'kg-kutessay-metals'],
    tajikistan: ['grant', 'tj-zarafshon-gold', 'tj-rasht-antimony'],
  },
}

/** Every order that a power can give for a state, by name; covert disruption and cards left out. */
function orders(state: string): [name: string, order: WrittenOrder][] {
  const kinds = { exchange, grant, loan, dialogue, visit, survey, stabilise }
  const projects = FILE.states.find(({ id }) => id === state)!.projects
  return [
    ...Object.entries(kinds).map(([name, order]): [string, WrittenOrder] => [name, order(state)]),
    ['summit', summit()],
    ['reassure', reassure()],
    ...(state === NEUTRAL
      ? []
      : [['pressure', pressure(state, 'china')] as [string, WrittenOrder]]),
    ...projects.map(({ id }): [string, WrittenOrder] => [id, deal(id)]),
  ]
}

/**
 * A state asks that is calm and likes all powers alike, so that each of them leads and trails;
 * nobody has surveyed it or owns anything.
 */
function asking(call: string, state: string): Table {
  const opening = { calls: [{ call, state, until: 2 }] }
  const projects = FILE.states.flatMap((entry) => entry.projects.map(({ id }) => id))
  return stage(ID, { opening }).with({
    owners: Object.fromEntries(projects.map((id): [string, string[]] => [id, []])),
    stability: { [state]: 8 },
    goodwill: { [state]: { japan: 7, china: 7, russia: 7 } },
    soft: { japan: 12, china: 12, russia: 12 },
    capital: { japan: 12, china: 12, russia: 12 },
  })
}

/** Names of the orders with which a power answers, and gains 3 goodwill. */
function answeredBy(t: Table, state: string, power: string): string[] {
  return orders(state)
    .filter(([, order]) => {
      const after = t.play({ [power]: [order] })
      const thanks = after.why('goodwill', state, power).filter((why) => why.startsWith('C2'))
      expect(after.calls().length).toBe(thanks.length === 0 ? 1 : 0)
      return thanks.join() === 'C2 +3'
    })
    .map(([name]) => name)
}

describe.each(Object.entries(CALLS))('[C2] %s', (call, answers) => {
  test.each(Object.entries(answers))('asked by %s is answered by %o, nothing else', (state, by) => {
    expect(answeredBy(asking(call, state), state, 'japan').toSorted()).toEqual(by.toSorted())
  })
})

describe('[C2] second-bidder is the call of those who trail', () => {
  const lastOf = (state: string, goodwill: Record<string, number>) =>
    asking('second-bidder', state).with({ goodwill: { [state]: goodwill } })
  const thanks = (t: Table, state: string, power: string) =>
    t.why('goodwill', state, power).filter((why) => why.startsWith('C2'))

  test.each(Object.entries(CALLS['second-bidder']!))(
    'in %s neither the leader answers it nor the second, but the last with %o',
    (state, by) => {
      const t = lastOf(state, { japan: 9, china: 8, russia: 7 })
      expect(answeredBy(t, state, 'japan')).toEqual([])
      expect(answeredBy(t, state, 'russia').toSorted()).toEqual(by.toSorted())
      const second = t.play({ china: [survey(state)] })
      expect([thanks(second, state, 'china'), second.calls()]).toEqual([[], t.calls()])
    },
  )

  test('an envelope of the leader beside that of the last does not halve the thanks', () => {
    const t = lastOf('tajikistan', { japan: 9, china: 8, russia: 7 })
    const after = t.play({
      japan: [deal('tj-rasht-antimony')],
      russia: [deal('tj-dushanbe-cargo')],
    })
    expect(thanks(after, 'tajikistan', 'russia')).toEqual(['C2 +3'])
    expect(thanks(after, 'tajikistan', 'japan')).toEqual([])
  })

  test('two who trail alike both answer', () => {
    const t = lastOf('kazakhstan', { japan: 7, china: 8, russia: 7 })
    const bids = [survey('kazakhstan')]
    const after = t.play({ japan: bids, china: bids, russia: bids })
    const gains = ['japan', 'china', 'russia'].map((power) => thanks(after, 'kazakhstan', power))
    expect(gains).toEqual([['C2 +1'], [], ['C2 +1']])
  })

  test('what counts is who trailed when plans were revealed, not who does by the bid', () => {
    const t = lastOf('kazakhstan', { japan: 8, china: 9, russia: 7 })
    const bid = survey('kazakhstan')
    const after = t.play({ japan: [bid], russia: [visit('kazakhstan'), bid] })
    expect(after.why('goodwill', 'kazakhstan', 'russia')).toEqual(['O5 +2', 'O7 +1', 'C2 +3'])
    expect(after.why('goodwill', 'kazakhstan', 'japan')).toEqual(['O7 +1'])
  })

  test('a stake makes a leader too: the largest owner is no second bidder', () => {
    const t = lastOf('kazakhstan', { japan: 4, china: 4, russia: 4 })
    const owned = t.with({ owners: { 'kz-aktobe-oil': ['china'], 'kz-suzak-uranium': ['russia'] } })
    const bids = [survey('kazakhstan')]
    const after = owned.play({ japan: bids, china: bids, russia: bids })
    const gains = ['japan', 'china', 'russia'].map((power) => thanks(after, 'kazakhstan', power))
    expect(gains).toEqual([['C2 +3'], [], []])
  })
})

test('[C2] only Japan can hold the summit that it owes, all others answer every call', () => {
  for (const [call, answers] of Object.entries(CALLS)) {
    const [[state, by]] = Object.entries(answers) as [[string, string[]]]
    const expected = call === 'postponed-summit' ? [] : by
    expect([call, ...answeredBy(asking(call, state), state, 'russia').toSorted()]).toEqual([
      call,
      ...expected.toSorted(),
    ])
  }
})

test('[C1] every call of the file, and every capital that makes it, is tested here', () => {
  const made = (calls: [string, string[]][]) =>
    calls.flatMap(([call, states]) => states.map((state) => `${call} ${state}`)).toSorted()
  expect(
    made(Object.entries(CALLS).map(([call, answers]) => [call, Object.keys(answers)])),
  ).toEqual(made(FILE.calls!.map(({ id, states }) => [id, states])))
})

describe('[C1] times', () => {
  const ALWAYS = [1, 2, 3, 4, 5, 6, 7, 8]
  const SEASONS: Record<string, number[]> = {
    'postponed-summit': [],
    'winter-power': [2, 3, 4, 6, 7, 8],
    'thirsty-fields': [1, 2, 4, 5, 6, 8],
  }

  test.each(Object.keys(CALLS))('%s is drawn in its rounds', (call) => {
    const calls = FILE.calls!.map((one) => (one.id === call ? one : { ...one, drawn: false }))
    const drawn: number[] = []
    for (let t = stage(ID, { calls }); t.position.ended === 0; t = t.play()) {
      if (t.told('call').length > 0) drawn.push(t.position.round)
    }
    expect(drawn).toEqual(SEASONS[call] ?? ALWAYS)
  })

  test('a call stays open for two rounds, but not beyond the last', () => {
    const calls = FILE.calls!.map((one) => (one.id === 'calm' ? one : { ...one, drawn: false }))
    const until: number[] = []
    for (let t = stage(ID, { calls }); t.position.ended === 0; t = t.play()) {
      until.push(...t.told('call').map((call) => call.until))
    }
    expect(until).toEqual([2, 3, 4, 5, 6, 7, 8, 8])
  })

  test('one that a card brings in the last round ends with it', () => {
    const t = stage(ID).with({
      round: 8,
      goodwill: { tajikistan: { japan: 5 } },
      stability: { tajikistan: 5 },
      hands: { japan: ['jp-rare-metals'] },
    })
    const after = t.play({ japan: [play('jp-rare-metals', { state: 'tajikistan' })] })
    expect(after.told('call').map((call) => call.until)).toEqual([8])
  })

  test('Astana asks for the postponed summit from the first round to the third', () => {
    const open: number[] = []
    for (let t = stage(ID, { opening: FILE.opening! }); t.position.ended === 0; t = t.play()) {
      if (t.calls().includes('postponed-summit kazakhstan 3')) open.push(t.position.round)
    }
    expect(open).toEqual([1, 2, 3])
  })
})
