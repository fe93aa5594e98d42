import { describe, expect, test } from 'vitest'
import { call } from '../fixtures/scenarios/parts.ts'
import {
  covert,
  deal,
  exchange,
  grant,
  pressure,
  quietDeal,
  stabilise,
  visit,
} from '../helpers/orders.ts'
import { table } from '../helpers/table.ts'

const calm = { hedging: false }
const ofNorth = (size: number, more = {}) => ({
  mine: { in: 'alder', size, owner: 'north', ...more },
})

describe('[A2] resentment', () => {
  test.each([
    [3, 4, []],
    [4, 4, []],
    [5, 4, ['A2 -1']],
    [6, 3, ['A2 -1']],
  ])('[A2] a stake of %i with goodwill %i', (size, goodwill, changes) => {
    const t = table({
      modules: calm,
      goodwill: { alder: { north: goodwill } },
      projects: ofNorth(size),
    })
    const after = t.play()
    expect(after.why('goodwill', 'alder', 'north')).toEqual(changes)
    expect(after.why('goodwill', 'birch', 'north')).toEqual([])
  })

  test('[A2] a stake cut off from its gateway is not resented', () => {
    const t = table({ modules: calm, goodwill: { alder: { north: 2 } }, projects: ofNorth(5) })
    expect(t.play().why('goodwill', 'alder', 'north')).toEqual([])
  })

  test('[A2] goodwill that the round brought is counted', () => {
    const t = table({ modules: calm, projects: ofNorth(5) })
    const after = t.play({ north: [exchange('alder')] })
    expect(after.why('goodwill', 'alder', 'north')).toEqual(['O1 +1'])
  })

  test('[A2] the scenario may change it', () => {
    const rules = { capitals: { resentment: 2 } }
    const after = table({ modules: calm, rules, projects: ofNorth(5) }).play()
    expect(after.goodwill('alder', 'north')).toBe(2)
  })
})

describe('[A3] hedging', () => {
  test.each([
    [6, []],
    [7, ['A3 +1']],
    [8, ['A3 +1']],
  ])('[A3] a leader at %i, the others at 4 and 3', (lead, changes) => {
    const after = table({ goodwill: { alder: { north: lead, south: 3 } } }).play()
    expect(after.why('goodwill', 'alder', 'south')).toEqual(changes)
    expect(after.why('goodwill', 'alder', 'east')).toEqual([])
    expect(after.why('goodwill', 'alder', 'north')).toEqual([])
  })

  test('[A3] all that are least aligned gain', () => {
    const after = table({ goodwill: { alder: { north: 8 } } }).play()
    expect(after.goodwill('alder', 'east')).toBe(5)
    expect(after.goodwill('alder', 'south')).toBe(5)
  })

  test('[A3] the lead is one of alignment', () => {
    const projects = ofNorth(3)
    const after = table({ projects }).play()
    expect(after.why('goodwill', 'alder', 'east')).toEqual(['A3 +1'])
    expect(
      table({ projects: ofNorth(2) })
        .play()
        .why('goodwill', 'alder', 'east'),
    ).toEqual([])
  })

  test('[A3] two leaders far ahead together are not hedged against', () => {
    const after = table({ goodwill: { alder: { north: 9, east: 9, south: 1 } } }).play()
    expect(after.goodwill('alder', 'south')).toBe(1)
  })

  test('[A3] the scenario may change the lead and the gain', () => {
    const goodwill = { alder: { north: 8 } }
    const lead = table({ goodwill, rules: { capitals: { hedgingLead: 5 } } }).play()
    expect(lead.goodwill('alder', 'east')).toBe(4)
    const gain = table({ goodwill, rules: { capitals: { hedging: 2 } } }).play()
    expect(gain.goodwill('alder', 'east')).toBe(6)
  })
})

describe("[A4] protector's premium", () => {
  const projects = { camp: { in: 'alder', sector: 'base', owner: 'north' } }

  test.each([
    [4, ['A4 +1']],
    [5, []],
  ])('[A4] with stability %i', (stability, changes) => {
    const after = table({ projects, stability: { alder: stability } }).play()
    expect(after.why('goodwill', 'alder', 'north')).toEqual(changes)
    expect(after.why('goodwill', 'alder', 'east')).toEqual([])
  })

  test('[A4] both owners of a base gain, also where it is not connected', () => {
    const shared = { camp: { ...projects.camp, partner: 'south' } }
    const after = table({ projects: shared, stability: { alder: 1 } }).play()
    expect(after.why('goodwill', 'alder', 'north')).toEqual(['A4 +1'])
    expect(after.why('goodwill', 'alder', 'south')).toEqual(['A4 +1'])
  })

  test('[A4] the scenario may change the limit', () => {
    const rules = { capitals: { protectorBelow: 7 } }
    expect(table({ projects, rules }).play().goodwill('alder', 'north')).toBe(5)
  })
})

describe('[A5] reopened contracts', () => {
  const at = (north: number, south: number, partner?: string) =>
    table({
      modules: calm,
      goodwill: { alder: { north, south } },
      projects: ofNorth(1, partner === undefined ? {} : { partner }),
    })

  test.each([
    [3, null],
    [4, 'project-taken'],
  ])("[A5] with the owner's goodwill at %i", (goodwill, answer) => {
    const t = at(goodwill, 4)
    expect(t.reject('east', deal('mine'))).toBe(answer)
    expect(t.play().told('reopened')).toHaveLength(answer === null ? 1 : 0)
  })

  test.each([
    [3, 3, null],
    [3, 4, 'project-taken'],
    [4, 3, 'project-taken'],
  ])('[A5] with the owners at %i and %i', (north, south, answer) => {
    expect(at(north, south, 'south').reject('east', deal('mine'))).toBe(answer)
  })

  test('[A5] a shared project is told to be reopened only when both lost their goodwill', () => {
    expect(at(3, 3, 'south').play().told('reopened')).toHaveLength(1)
    expect(at(4, 3, 'south').play().told('reopened')).toEqual([])
    expect(at(3, 4, 'south').play().told('reopened')).toEqual([])
  })

  test('[A5] it closes again when the goodwill returns', () => {
    const after = at(3, 4).play({ north: [exchange('alder')] })
    expect(after.reject('east', deal('mine'))).toBe('project-taken')
  })

  test('[A5] the scenario may change the limit', () => {
    const t = table({ projects: ofNorth(1), rules: { deal: { reopenedAt: 4 } } })
    expect(t.reject('east', deal('mine'))).toBeNull()
  })
})

describe('[A6] drift', () => {
  const at = (stability: number, more = {}) =>
    table({
      modules: calm,
      stability: { alder: stability },
      state: { alder: { baseline: 6 } },
      goodwill: { alder: { north: 5 } },
      power: { north: { traits: { covert: true } } },
      ...more,
    })

  test.each([
    [3, 4],
    [5, 6],
    [6, 6],
    [7, 6],
    [9, 8],
  ])('[A6] toward a baseline of 6 stability %i becomes %i', (before, after) => {
    expect(at(before).play().stability('alder')).toBe(after)
  })

  test('[A6] not upward in a round with pressure there', () => {
    const after = at(5).play({ north: [pressure('alder', 'east')] })
    expect(after.stability('alder')).toBe(5)
    expect(after.play().stability('alder')).toBe(6)
  })

  test('[A6] not upward in a round with covert disruption there', () => {
    expect(
      at(5)
        .play({ north: [covert('alder')] })
        .stability('alder'),
    ).toBe(3)
    expect(
      at(5)
        .play({ north: [covert('birch')] })
        .stability('alder'),
    ).toBe(6)
  })

  test('[A6] downward all the same', () => {
    const after = at(9).play({ north: [pressure('alder', 'east')] })
    expect(after.why('stability', 'alder')).toEqual(['A6 -1'])
  })

  test('[A6] a larger step of the scenario never overshoots', () => {
    const rules = { capitals: { drift: 3 } }
    expect(at(2, { rules }).play().stability('alder')).toBe(5)
    expect(at(5, { rules }).play().stability('alder')).toBe(6)
    expect(at(8, { rules }).play().stability('alder')).toBe(6)
  })
})

describe('[A2] [A3] [A4] [A6] one reading', () => {
  test('[A6] the premium is decided before stability drifts', () => {
    const t = table({
      projects: { camp: { in: 'alder', sector: 'base', owner: 'north' } },
      stability: { alder: 4 },
      state: { alder: { baseline: 5 } },
    })
    const after = t.play()
    expect(after.why('goodwill', 'alder', 'north')).toEqual(['A4 +1'])
    expect(after.stability('alder')).toBe(5)
  })

  test('[A3] hedging is decided before resentment takes effect', () => {
    const after = table({ projects: ofNorth(5), goodwill: { alder: { north: 4 } } }).play()
    expect(after.why('goodwill', 'alder', 'north')).toEqual(['A2 -1'])
    expect(after.why('goodwill', 'alder', 'east')).toEqual(['A3 +1'])
  })

  test('[A2] resentment and hedging may meet in one power', () => {
    const t = table({
      goodwill: { alder: { north: 9, east: 2, south: 4 } },
      projects: { pit: { in: 'alder', size: 5, owner: 'east' } },
      rules: { routes: { goodwill: 2 }, capitals: { hedgingLead: 4 } },
    })
    const after = t.play()
    expect(after.why('goodwill', 'alder', 'east')).toEqual(['A2 -1', 'A3 +1'])
    expect(after.goodwill('alder', 'east')).toBe(2)
  })
})

describe('[A7] caution', () => {
  /** East leads alder alone and is wary of north. */
  const at = (wariness: number, more = {}) =>
    table({
      goodwill: { alder: { east: 5 } },
      wariness: { east: { north: wariness } },
      projects: { mine: { in: 'alder', cost: 4 } },
      ...more,
    })

  test.each([
    [4, '0/4', '3/0'],
    [5, '0/5', '4/0'],
  ])('[A7] with a wariness of %i open deals cost %s and visits %s', (wariness, open, visited) => {
    const t = at(wariness)
    expect(t.price('north', deal('mine'))).toBe(open)
    expect(t.price('north', visit('alder'))).toBe(visited)
    expect(t.price('south', deal('mine'))).toBe('0/4')
  })

  test('[A7] quiet deals and other orders cost the same', () => {
    expect(at(5).price('north', quietDeal('mine'))).toBe('0/5')
    expect(at(0).price('north', quietDeal('mine'))).toBe('0/5')
    expect(at(5).price('north', grant('alder'))).toBe('1/2')
    expect(at(5).price('north', exchange('alder'))).toBe('2/0')
  })

  test('[A7] only where the wary power leads, alone or with others', () => {
    const even = at(5, { goodwill: {} })
    expect(even.price('north', visit('alder'))).toBe('4/0')
    const behind = at(5, { goodwill: { alder: { east: 5, south: 6 } } })
    expect(behind.price('north', visit('alder'))).toBe('3/0')
    const ahead = at(5, { goodwill: { alder: { north: 6, east: 5 } } })
    expect(ahead.price('north', visit('alder'))).toBe('4/0')
  })

  test('[A7] in a neutral state deals cost more, visits do not', () => {
    const t = at(5, { state: { alder: { neutral: true } } })
    expect(t.price('north', visit('alder'))).toBe('3/0')
    expect(t.price('north', deal('mine'))).toBe('0/5')
  })

  test('[A7] a survey does not save an open deal from it', () => {
    const t = at(5).with({ surveyed: { alder: { north: 1 } } })
    expect(t.price('north', deal('mine'))).toBe('0/3')
    expect(t.price('north', quietDeal('mine'))).toBe('0/2')
  })

  test('[A7] the scenario may change where it begins and what it costs', () => {
    const rules = { capitals: { cautionFrom: 3, caution: 2 } }
    expect(at(3, { rules }).price('north', deal('mine'))).toBe('0/6')
  })
})

test('[A2] capitals respond after calls', () => {
  const asks = { ...call('asks', ['alder'], [{ order: 'stabilise' }]), drawn: false }
  const t = table({
    modules: calm,
    projects: ofNorth(6),
    calls: [asks],
    opening: { calls: [{ call: 'asks', state: 'alder', until: 1 }] },
  })
  const after = t.play({ north: [stabilise('alder')] })
  expect(after.why('goodwill', 'alder', 'north')).toEqual(['C2 +3'])
  expect(t.play().why('goodwill', 'alder', 'north')).toEqual(['A2 -1'])
})
