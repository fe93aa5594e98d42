import { describe, expect, test } from 'vitest'
import type { ScenarioFile } from '../../src/scenario/index.ts'
import { card } from '../fixtures/scenarios/parts.ts'
import {
  deal,
  dialogue,
  exchange,
  grant,
  loan,
  play,
  pressure,
  quietDeal,
  stabilise,
  summit,
  visit,
} from '../helpers/orders.ts'
import { table } from '../helpers/table.ts'

const calm = { hedging: false }
const mine = { mine: { in: 'alder' } }

describe('[W1] alarm', () => {
  test.each([
    [5, ['W1 +1']],
    [4, ['W1 +1']],
    [3, []],
  ])('[W1] a rival at %i where the power stands at 4', (goodwill, changes) => {
    const t = table({ goodwill: { alder: { east: goodwill, south: 9 } } })
    const after = t.play({ north: [visit('alder')] })
    expect(after.why('wariness', 'east', 'north')).toEqual(changes)
    expect(after.why('wariness', 'south', 'north')).toEqual(['W1 +1'])
    expect(after.why('wariness', 'east', 'south')).toEqual([])
  })

  test('[W1] the standing is that of the moment when plans were revealed', () => {
    const ahead = table({ goodwill: { alder: { north: 5 } } })
    const after = ahead.play({ north: [visit('alder')], east: [visit('alder')] })
    expect(after.why('wariness', 'east', 'north')).toEqual([])
    expect(after.why('wariness', 'north', 'east')).toEqual(['W1 +1'])
  })

  test('[W1] the standing is one of alignment', () => {
    const t = table({
      goodwill: { alder: { north: 5 } },
      projects: { pit: { in: 'alder', size: 1, owner: 'east' } },
    })
    expect(t.play({ north: [visit('alder')] }).why('wariness', 'east', 'north')).toEqual(['W1 +1'])
  })

  const warning = card('warning', {
    seen: 'open',
    effects: [{ effect: 'goodwill', power: 'actor', state: 'target', by: 1 }],
  })
  const acts = table({
    modules: calm,
    projects: mine,
    goodwill: { alder: { north: 5, east: 5 } },
    power: { north: { cards: [warning] } },
  })

  test.each([
    ['a visit', visit('alder')],
    ['an open deal', deal('mine')],
    ['pressure', pressure('alder', 'south')],
    ['an open card', play('warning', { state: 'alder' })],
  ])('[W1] %s is an open act', (_, order) => {
    const after = acts.play({ north: [order] })
    expect(after.why('wariness', 'east', 'north')).toEqual(['W1 +1'])
    expect(after.why('wariness', 'south', 'north')).toEqual([])
  })

  test.each([
    ['exchange', exchange('alder')],
    ['loan', loan('alder')],
    ['dialogue', dialogue('alder')],
    ['quiet deal', quietDeal('mine')],
    ['stabilising', stabilise('alder')],
  ])('[W1] %s is none', (_, order) => {
    expect(acts.play({ north: [order] }).wariness('east', 'north')).toBe(0)
  })

  test('[W1] each open act alarms anew', () => {
    const t = table()
    const after = t.play({ north: [visit('alder'), visit('birch')] })
    expect(after.wariness('east', 'north')).toBe(2)
  })

  test('[W1] a summit alarms all rivals', () => {
    const far = { alder: { east: 1 }, birch: { east: 1 }, cedar: { east: 1 } }
    const after = table({ goodwill: far }).play({ north: [summit()] })
    expect([after.wariness('east', 'north'), after.wariness('south', 'north')]).toEqual([1, 1])
  })

  test('[W1] an open card without a state alarms all rivals', () => {
    const speech = card('speech', {
      target: 'none',
      effects: [{ effect: 'budget', power: 'actor', soft: 1 }],
    })
    const t = table({
      goodwill: Object.fromEntries(['alder', 'birch', 'cedar'].map((id) => [id, { east: 1 }])),
      power: { north: { cards: [speech] } },
    })
    const after = t.play({ north: [play('speech')] })
    expect([after.wariness('east', 'north'), after.wariness('south', 'north')]).toEqual([1, 1])
  })

  test('[W1] the scenario may change it', () => {
    const t = table({ rules: { wariness: { openAct: 2 } } })
    expect(t.play({ north: [visit('alder')] }).wariness('east', 'north')).toBe(2)
  })
})

describe('[W2] overtaking', () => {
  const t = table({ modules: calm, goodwill: { alder: { north: 5 } } })

  test('[W2] who led alone grows 2 more wary of who now leads alone', () => {
    const after = t.play({ east: [exchange('alder'), grant('alder')] })
    expect(after.soleLeader('alder')).toBe('east')
    expect(after.why('wariness', 'north', 'east')).toEqual(['W2 +2'])
    expect(after.told('overtaken')).toMatchObject([{ state: 0, leader: 0, by: 1 }])
    expect(after.why('wariness', 'south', 'east')).toEqual([])
  })

  test('[W2] drawing level is no overtaking', () => {
    const after = t.play({ east: [exchange('alder')] })
    expect(after.leaders('alder')).toEqual(['north', 'east'])
    expect(after.told('overtaken')).toEqual([])
  })

  test('[W2] who led together with another was not overtaken', () => {
    const after = table().play({ east: [exchange('alder')] })
    expect(after.soleLeader('alder')).toBe('east')
    expect(after.told('overtaken')).toEqual([])
  })

  test('[W2] it is seen after the capitals responded', () => {
    const resented = table({
      modules: calm,
      goodwill: { alder: { north: 4 } },
      projects: { pit: { in: 'alder', size: 5, owner: 'north' } },
    })
    const after = resented.play({ east: [visit('alder'), exchange('alder')] })
    expect(after.why('goodwill', 'alder', 'north')).toEqual(['A2 -1'])
    expect(after.told('overtaken')).toMatchObject([{ leader: 0, by: 1 }])
  })

  test('[W2] it counts in each state', () => {
    const both = table({ modules: calm, goodwill: { alder: { north: 5 }, birch: { north: 5 } } })
    const after = both
      .with({ soft: { east: 12 } })
      .play({ east: [exchange('alder'), exchange('birch'), summit()] })
    expect(after.why('wariness', 'north', 'east')).toEqual(['W1 +1', 'W2 +2', 'W2 +2'])
  })

  test('[W2] the scenario may change it', () => {
    const more = table({ goodwill: { alder: { north: 5 } }, rules: { wariness: { overtaken: 4 } } })
    const after = more.play({ east: [exchange('alder'), grant('alder')] })
    expect(after.why('wariness', 'north', 'east')).toEqual(['W2 +4'])
  })
})

describe('[W3] cooling', () => {
  const t = table({ wariness: { east: { north: 3, south: 2 }, south: { north: 1 } } })

  test('[W3] wariness of a rival that did nothing open this round falls by 1', () => {
    const after = t.play({ north: [exchange('alder')] })
    expect(after.why('wariness', 'east', 'north')).toEqual(['W3 -1'])
    expect(after.wariness('east', 'north')).toBe(2)
    expect(after.wariness('south', 'north')).toBe(0)
    expect(after.wariness('north', 'east')).toBe(0)
  })

  test('[W3] wariness of a rival that did something open does not, wherever it was', () => {
    const low = t.with({ goodwill: { alder: { east: 1 } } })
    const after = low.play({ north: [visit('alder')] })
    expect(after.wariness('east', 'north')).toBe(3)
    expect(after.wariness('east', 'south')).toBe(1)
  })

  test('[W3] an open act that was paid back is none', () => {
    const ban = card('ban', {
      step: 'prepare',
      seen: 'quiet',
      target: 'none',
      effects: [{ effect: 'forbid', power: 'rivals', order: 'visit', rounds: 1 }],
    })
    const t = table({ wariness: { east: { north: 3 } }, power: { south: { cards: [ban] } } })
    const after = t.play({ north: [visit('alder')], south: [play('ban')] })
    expect(after.why('wariness', 'east', 'north')).toEqual(['W3 -1'])
  })

  test('[W3] the scenario may change it', () => {
    const quick = table({ wariness: { east: { north: 3 } }, rules: { wariness: { cooling: 2 } } })
    expect(quick.play().wariness('east', 'north')).toBe(1)
  })
})

describe('[W4] backlash', () => {
  const wary = (value: number, more: object = {}) =>
    table({ modules: calm, wariness: { east: { north: value } }, ...more })
  const act = { north: [visit('cedar')] }

  test.each([
    [4, 5, 0],
    [5, 3, 1],
    [7, 3, 1],
  ])('[W4] a wariness of %i, raised by 1, becomes %i', (before, after, strikes) => {
    const t = wary(before)
      .with({ soft: { north: 10 } })
      .play(act)
    expect(t.wariness('east', 'north')).toBe(after)
    expect(t.told('backlash')).toHaveLength(strikes)
  })

  test('[W4] cooling comes first', () => {
    expect(wary(6).play().told('backlash')).toEqual([])
    expect(wary(7).play().wariness('east', 'north')).toBe(3)
  })

  test('[W4] goodwill falls by 2 where the provoker is best aligned', () => {
    const goodwill = { birch: { north: 5 } }
    const projects = { pit: { in: 'alder', size: 4, owner: 'north' } }
    const after = wary(7, { goodwill, projects }).play()
    expect(after.why('goodwill', 'alder', 'north')).toEqual(['W4 -2'])
    expect(after.goodwill('birch', 'north')).toBe(5)
    expect(after.goodwill('alder', 'east')).toBe(4)
  })

  test('[W4] of states alike the weightier one', () => {
    const state = { birch: { weight: 3 } }
    expect(wary(7, { state }).play().why('goodwill', 'birch', 'north')).toEqual(['W4 -2'])
    const goodwill = { cedar: { north: 5 } }
    expect(wary(7, { state, goodwill }).play().why('goodwill', 'cedar', 'north')).toEqual(['W4 -2'])
  })

  test('[W4] of states alike in both the first of the scenario', () => {
    expect(wary(7).play().why('goodwill', 'alder', 'north')).toEqual(['W4 -2'])
    const goodwill = { birch: { north: 5 }, cedar: { north: 5 } }
    expect(wary(7, { goodwill }).play().why('goodwill', 'birch', 'north')).toEqual(['W4 -2'])
  })

  test('[W4] two wary powers both strike', () => {
    const t = table({ wariness: { east: { north: 7 }, south: { north: 8 } } })
    const after = t.play()
    expect(after.why('goodwill', 'alder', 'north')).toEqual(['W4 -2', 'W4 -2'])
    expect(after.goodwill('alder', 'north')).toBe(0)
    expect([after.wariness('east', 'north'), after.wariness('south', 'north')]).toEqual([3, 3])
  })

  test("[W4] the wary power's scenario entry may say something else", () => {
    const backlash = [
      { effect: 'stability', state: 'target', by: -1 },
      { effect: 'goodwill', power: 'actor', state: 'target', by: 1 },
    ] as const
    const after = wary(7, { power: { east: { backlash: [...backlash] } } }).play()
    expect(after.why('stability', 'alder')).toEqual(['W4 -1'])
    expect(after.why('goodwill', 'alder', 'east')).toEqual(['W4 +1'])
    expect(after.why('goodwill', 'alder', 'north')).toEqual([])
    expect(after.wariness('east', 'north')).toBe(3)
  })

  test('[W4] the scenario may change both limits', () => {
    const rules = { wariness: { backlashFrom: 5, backlashTo: 1 } }
    expect(wary(6, { rules }).play().wariness('east', 'north')).toBe(1)
    expect(wary(5, { rules }).play().wariness('east', 'north')).toBe(4)
  })
})

describe('[W5] triggers', () => {
  type Trigger = NonNullable<ScenarioFile['powers'][number]['triggers']>[number]
  const projects = {
    camp: { in: 'alder', sector: 'base', owner: 'east' },
    track: { in: 'alder', sector: 'rail', access: 3 },
    mine: { in: 'birch', access: 3 },
  }
  const triggered = (trigger: Trigger) =>
    table({
      modules: calm,
      projects,
      goodwill: { alder: { north: 5, east: 9 }, birch: { north: 5, east: 9 } },
      power: { east: { triggers: [trigger], gateways: { alder: false, birch: true } } },
    })
  const CASES: [string, Trigger, ReturnType<typeof visit>, number][] = [
    ['any open act', { on: 'open-act', extra: 1 }, visit('birch'), 2],
    ['an act of the power named', { on: 'open-act', by: 'north', extra: 1 }, visit('birch'), 2],
    ['not an act of another', { on: 'open-act', by: 'south', extra: 1 }, visit('birch'), 1],
    ['an act where it has a base', { on: 'open-act', where: 'base', extra: 2 }, visit('alder'), 3],
    ['not elsewhere', { on: 'open-act', where: 'base', extra: 2 }, visit('birch'), 1],
    ['an act at its border', { on: 'open-act', where: 'border', extra: 1 }, visit('birch'), 2],
    ['not away from it', { on: 'open-act', where: 'border', extra: 1 }, visit('alder'), 1],
    ['an act in a state named', { on: 'visit', where: ['birch'], extra: 1 }, visit('birch'), 2],
    ['not in another state', { on: 'visit', where: ['birch'], extra: 1 }, visit('alder'), 1],
    ['a visit', { on: 'visit', extra: 1 }, visit('alder'), 2],
    ['not a deal', { on: 'visit', extra: 1 }, deal('mine'), 1],
    ['an open deal', { on: 'open-deal', extra: 1 }, deal('mine'), 2],
    ['of the sector', { on: 'open-deal', sectors: ['rail'], extra: 1 }, deal('track'), 2],
    ['not of another', { on: 'open-deal', sectors: ['rail'], extra: 1 }, deal('mine'), 1],
    ['not a quiet deal', { on: 'open-deal', extra: 1 }, quietDeal('mine'), 0],
    ['pressure', { on: 'pressure', extra: 1 }, pressure('birch', 'south'), 2],
    ['a summit', { on: 'summit', extra: 3 }, summit(), 4],
    ['not a summit elsewhere', { on: 'summit', where: ['birch'], extra: 3 }, summit(), 1],
  ]

  test.each(CASES)('[W5] %s', (_, trigger, order, wariness) => {
    const after = triggered(trigger).play({ north: [order] })
    expect(after.wariness('east', 'north')).toBe(wariness)
    expect(after.wariness('south', 'north')).toBe(order.order === 'summit' ? 1 : 0)
  })

  test('[W5] a trigger adds to an alarm, it does not make one', () => {
    const t = triggered({ on: 'open-act', extra: 2 }).with({ goodwill: { alder: { east: 1 } } })
    expect(t.play({ north: [visit('alder')] }).wariness('east', 'north')).toBe(0)
  })

  test('[W5] several triggers add up', () => {
    const t = table({
      power: {
        east: {
          triggers: [
            { on: 'open-act', extra: 1 },
            { on: 'visit', extra: 2 },
          ],
        },
      },
    })
    expect(t.play({ north: [visit('alder')] }).wariness('east', 'north')).toBe(4)
  })

  test.each([
    [{ on: 'overtaken', extra: 1 }, 3],
    [{ on: 'overtaken', by: 'north', where: ['cedar'], extra: 2 }, 4],
    [{ on: 'overtaken', by: 'south', extra: 1 }, 2],
    [{ on: 'overtaken', where: ['birch'], extra: 1 }, 2],
    [{ on: 'open-act', extra: 1 }, 2],
  ] as [Trigger, number][])('[W5] %o makes overtaking count %i', (trigger, wariness) => {
    const t = table({
      goodwill: { cedar: { east: 5 } },
      power: { east: { triggers: [trigger] } },
    })
    const after = t.play({ north: [exchange('cedar'), grant('cedar')] })
    expect(after.wariness('east', 'north')).toBe(wariness)
  })
})
