import { describe, expect, test } from 'vitest'
import { card } from '../fixtures/scenarios/parts.ts'
import { deal, exchange, play, pressure, quietDeal, visit } from '../helpers/orders.ts'
import { table } from '../helpers/table.ts'

const calm = { hedging: false }
const BIDS = { north: [deal('mine')], east: [deal('mine')] }

/** A mine in alder for which everybody can bid. */
const mine = (more: object = {}, project: object = {}) =>
  table({
    modules: calm,
    projects: { mine: { in: 'alder', cost: 5, size: 3, ...project } },
    ...more,
  })

const wary = (north: number, east: number) => ({
  wariness: { north: { east: north }, east: { north: east } },
})

describe('[J1] joint venture', () => {
  test('[J1] exactly two powers that bid share the project', () => {
    const after = mine().play(BIDS)
    expect(after.owners('mine')).toEqual(['north', 'east'])
    expect(after.told('contest')).toMatchObject([{ bidders: [0, 1], winner: 0, partner: 1 }])
    expect([...after.refunded('north'), ...after.refunded('east')]).toEqual([])
  })

  test.each([
    [3, 3, true],
    [4, 3, false],
    [3, 4, false],
    [0, 0, true],
  ])('[J1] with a wariness of %i and %i of each other: %s', (north, east, shared) => {
    const after = mine(wary(north, east)).play(BIDS)
    expect(after.owners('mine')).toEqual(shared ? ['north', 'east'] : [])
  })

  test('[J1] the wariness of others does not matter', () => {
    const wariness = { south: { north: 5, east: 5 }, north: { south: 5 } }
    expect(mine({ wariness }).play(BIDS).owners('mine')).toHaveLength(2)
  })

  test.each([
    [5, 3],
    [6, 3],
    [1, 1],
  ])('[J1] of a price of %i each pays %i', (cost, half) => {
    const after = mine({}, { cost }).play(BIDS)
    for (const power of ['north', 'east']) {
      expect(after.capital(power)).toBe(10 - half + 1)
      expect(after.soft(power)).toBe(10)
    }
  })

  test('[J1] each pays half of its own price', () => {
    const t = mine().with({ surveyed: { alder: { north: 1 } } })
    const after = t.play({ north: [deal('mine')], east: [quietDeal('mine')] })
    expect([after.capital('north'), after.capital('east')]).toEqual([10 - 2 + 1, 10 - 3 + 1])
  })

  test('[J1] half of the price in soft power comes back too', () => {
    const tariff = card('tariff', {
      step: 'prepare',
      target: 'none',
      effects: [{ effect: 'price', power: 'rivals', order: 'deal', soft: 2, rounds: 2 }],
    })
    const t = mine({ power: { south: { cards: [tariff] } } })
    const before = t.play({ south: [play('tariff')] })
    expect(before.price('north', deal('mine'))).toBe('2/5')
    expect(before.play(BIDS).soft('north')).toBe(before.soft('north') - 1)
  })

  test.each([
    [3, 2],
    [4, 2],
  ])('[J1] of a size of %i each owns %i, and half the yield', (size, half) => {
    const after = mine({}, { size, yield: 6 }).play(BIDS)
    expect([after.stake('alder', 'north'), after.stake('alder', 'east')]).toEqual([half, half])
    expect(after.told('income').map(({ yields }) => yields)).toEqual([1, 1, 0])
  })

  test('[J1] each gains 1 goodwill, open or quiet', () => {
    const after = mine().play({ north: [quietDeal('mine')], east: [deal('mine')] })
    for (const power of ['north', 'east']) {
      expect(after.why('goodwill', 'alder', power)).toEqual(['J1 +1'])
    }
  })

  test('[J1] the two are 2 less wary of each other, everybody else 1 more wary of both', () => {
    const t = mine({ powers: 4, ...wary(3, 3) })
    const after = t.play(BIDS)
    expect(after.why('wariness', 'north', 'east')).toEqual(['J1 -2', 'W3 -1'])
    expect(after.why('wariness', 'east', 'north')).toEqual(['J1 -2', 'W3 -1'])
    for (const other of ['south', 'west']) {
      for (const partner of ['north', 'east']) {
        expect(after.why('wariness', other, partner)).toContain('J1 +1')
      }
    }
  })

  test('[J1] it is no open act: nobody is alarmed, and others cool', () => {
    const after = mine({ wariness: { south: { north: 2 } } }).play(BIDS)
    expect(after.why('wariness', 'south', 'north')).toEqual(['J1 +1', 'W3 -1'])
    expect(after.wariness('south', 'north')).toBe(2)
  })

  test('[J1] a third bid that is no longer valid leaves two', () => {
    const t = mine({ goodwill: { alder: { east: 5 } } }, { access: 4 })
    const after = t.play({
      ...BIDS,
      south: [deal('mine')],
      east: [deal('mine'), pressure('alder', 'south')],
    })
    expect(after.refunded('south')).toEqual(['too-little-goodwill'])
    expect(after.owners('mine')).toEqual(['north', 'east'])
  })

  test('[J1] both visits are used up', () => {
    const t = mine({ projects: { mine: { in: 'alder', cost: 5 }, pit: { in: 'alder', cost: 5 } } })
    const after = t.with({ visit: { alder: { north: 2, east: 2 } } }).play(BIDS)
    expect([after.price('north', deal('pit')), after.price('east', deal('pit'))]).toEqual([
      '0/5',
      '0/5',
    ])
  })

  test('[J1] the scenario may change the trust it takes', () => {
    const rules = { shared: { warinessMost: 5, bystanders: 2 } }
    const after = mine({ rules, ...wary(5, 5) }).play(BIDS)
    expect(after.owners('mine')).toHaveLength(2)
    expect(after.why('wariness', 'south', 'north')).toContain('J1 +2')
  })
})

describe('[J2] contest', () => {
  test('[J2] the highest goodwill wins, the loser is refunded', () => {
    for (const [best, other] of [
      ['north', 'east'],
      ['east', 'north'],
    ] as const) {
      const after = mine({ ...wary(4, 4), goodwill: { alder: { [best]: 5 } } }).play(BIDS)
      expect(after.owners('mine')).toEqual([best])
      expect(after.refunded(best)).toEqual([])
      expect(after.refunded(other)).toEqual(['outbid'])
      expect(after.capital(other)).toBe(11)
      expect(after.capital(best)).toBe(6)
      expect(after.why('goodwill', 'alder', other)).toEqual([])
      expect(after.why('goodwill', 'alder', best)).toEqual(['O8 +1'])
    }
  })

  test('[J2] three bidders contest, however they trust each other', () => {
    const t = mine({ goodwill: { alder: { south: 5 } } })
    const after = t.play({ ...BIDS, south: [deal('mine')] })
    expect(after.owners('mine')).toEqual(['south'])
    expect([after.refunded('north'), after.refunded('east')]).toEqual([['outbid'], ['outbid']])
  })

  test('[J2] of equals in goodwill the smaller stake wins', () => {
    for (const [holder, other] of [
      ['north', 'east'],
      ['east', 'north'],
    ] as const) {
      const projects = {
        mine: { in: 'alder', cost: 5 },
        held: { in: 'alder', size: 1, owner: holder },
        far: { in: 'birch', size: 4, owner: other },
      }
      expect(
        mine({ ...wary(4, 4), projects })
          .play(BIDS)
          .owners('mine'),
      ).toEqual([other])
    }
  })

  test('[J2] goodwill counts before stakes', () => {
    const projects = {
      mine: { in: 'alder', cost: 5 },
      held: { in: 'alder', size: 4, owner: 'north' },
    }
    const t = mine({ ...wary(4, 4), projects, goodwill: { alder: { north: 5 } } })
    expect(t.play(BIDS).owners('mine')).toEqual(['north'])
  })

  test('[J2] of equals in both nobody wins, and all are refunded', () => {
    const after = mine().play({ ...BIDS, south: [deal('mine')] })
    expect(after.owners('mine')).toEqual([])
    expect(after.told('contest')).toMatchObject([{ winner: -1, partner: -1 }])
    for (const power of ['north', 'east', 'south']) {
      expect(after.refunded(power)).toEqual(['outbid'])
      expect(after.spent(power)).toBe('0/0')
      expect(after.why('goodwill', 'alder', power)).toEqual([])
    }
  })

  test('[J2] a tie below the best does not matter', () => {
    const t = mine({ goodwill: { alder: { east: 6 } } })
    expect(t.play({ ...BIDS, south: [deal('mine')] }).owners('mine')).toEqual(['east'])
  })

  test('[J2] courtship of the same round counts', () => {
    const t = mine(wary(4, 4))
    const after = t.play({ north: [exchange('alder'), deal('mine')], east: [deal('mine')] })
    expect(after.owners('mine')).toEqual(['north'])
  })

  test('[J2] a bid that lost is no open act', () => {
    const t = mine({ ...wary(4, 4), goodwill: { alder: { south: 5 } } })
    const after = t.play({ ...BIDS, south: [deal('mine')] })
    expect(after.why('wariness', 'south', 'north')).toEqual([])
    expect(after.why('wariness', 'east', 'north')).toEqual(['W3 -1'])
  })

  test('[J2] a lone bid is no contest', () => {
    const after = mine().play({ north: [deal('mine')] })
    expect(after.told('contest')).toEqual([])
    expect(after.owners('mine')).toEqual(['north'])
  })

  test('[J2] whoever takes over a reopened project takes all of it', () => {
    const t = mine(
      { goodwill: { alder: { north: 3, east: 3 } } },
      { owner: 'north', partner: 'east', access: 4 },
    )
    expect(t.play({ south: [deal('mine')] }).owners('mine')).toEqual(['south'])
  })
})

describe('[J3] cards first', () => {
  const concession = card('concession', {
    step: 'deals',
    seen: 'quiet',
    effects: [{ effect: 'claim', power: 'actor', state: 'target', sectors: ['mines'] }],
  })
  const t = mine({ power: { east: { cards: [concession] } }, goodwill: { alder: { north: 9 } } })

  test('[J3] a card of the deals step takes the project before any bid', () => {
    const after = t.play({
      north: [deal('mine')],
      east: [play('concession', { state: 'alder' })],
    })
    expect(after.owners('mine')).toEqual(['east'])
    expect(after.refunded('north')).toEqual(['project-taken'])
  })

  test('[J3] a card of the deals step still comes after soft orders', () => {
    const after = t.play({
      north: [visit('birch')],
      east: [play('concession', { state: 'alder' })],
    })
    const facts = after.facts.map((fact) => fact.fact)
    expect(facts.indexOf('project')).toBeGreaterThan(facts.indexOf('changed'))
  })

  test('[J3] stakes that a card brings count in the contest of the step', () => {
    const claims = card('claims', {
      step: 'deals',
      seen: 'quiet',
      effects: [{ effect: 'claim', power: 'actor', state: 'target', sectors: ['oil'] }],
    })
    const t = mine({
      ...wary(4, 4),
      projects: { mine: { in: 'alder' }, well: { in: 'alder', sector: 'oil', size: 3 } },
      power: { east: { cards: [claims] } },
    })
    const after = t.play({
      north: [deal('mine')],
      east: [deal('mine'), play('claims', { state: 'alder' })],
    })
    expect(after.owners('well')).toEqual(['east'])
    expect(after.owners('mine')).toEqual(['north'])
  })
})
