import { describe, expect, test } from 'vitest'
import { card } from '../fixtures/scenarios/parts.ts'
import {
  deal,
  exchange,
  play,
  quietDeal,
  reassure,
  stabilise,
  survey,
  visit,
} from '../helpers/orders.ts'
import { table } from '../helpers/table.ts'

const calm = { modules: { hedging: false } }

describe('[O7] test the waters', () => {
  const projects = { mine: { in: 'alder', cost: 6, access: 6 } }
  const t = table({ projects })

  test('[O7] goodwill rises by 1 and the state is surveyed, for 1 capital', () => {
    const after = t.play({ north: [survey('alder')] })
    expect(after.spent('north')).toBe('0/1')
    expect(after.why('goodwill', 'alder', 'north')).toEqual(['O7 +1'])
    expect(after.surveyed('alder', 'north')).toBe(true)
    expect(after.surveyed('alder', 'east')).toBe(false)
    expect(after.why('wariness', 'north')).toEqual([])
  })

  test('[O7] only once a state', () => {
    const after = t.play({ north: [survey('alder')] })
    expect(after.reject('north', survey('alder'))).toBe('already-surveyed')
    expect(after.reject('north', survey('birch'))).toBeNull()
    expect(after.reject('east', survey('alder'))).toBeNull()
  })

  describe('[O7] [A3] where a capital hedges', () => {
    const surveyed = { alder: { north: 1, east: 1 } }
    const at = (north: number) => t.with({ goodwill: { alder: { north, south: 3 } }, surveyed })

    test('[O7] all but the leader may do it again, and gain 2 more', () => {
      const hedging = at(7)
      expect(hedging.reject('north', survey('alder'))).toBe('already-surveyed')
      const after = hedging.play({ east: [survey('alder')], south: [survey('alder')] })
      expect(after.why('goodwill', 'alder', 'east')).toEqual(['O7 +3'])
      expect(after.why('goodwill', 'alder', 'south')).toEqual(['O7 +3'])
    })

    test('[O7] a lead of 2 is none to hedge against', () => {
      expect(at(6).reject('east', survey('alder'))).toBe('already-surveyed')
    })

    test('[O7] it counts whether the capital hedges as the order is carried out', () => {
      const after = at(7).play({ east: [visit('alder'), survey('alder')] })
      expect(after.refunded('east')).toEqual(['already-surveyed'])
    })

    test('[O7] the scenario may change what it brings, or switch hedging off', () => {
      const spec = { projects, goodwill: { alder: { north: 8 } } }
      const more = table({ ...spec, rules: { capitals: { hearing: 3 } } })
      const after = more.play({ east: [survey('alder')] })
      expect(after.why('goodwill', 'alder', 'east')).toEqual(['O7 +4'])
      const off = table({ ...spec, ...calm }).play({ east: [survey('alder')] })
      expect(off.why('goodwill', 'alder', 'east')).toEqual(['O7 +1'])
      expect(off.reject('east', survey('alder'))).toBe('already-surveyed')
    })
  })

  test('[O7] in a surveyed state deals cost 2 less, and are quiet at no extra cost', () => {
    expect([t.price('north', deal('mine')), t.price('north', quietDeal('mine'))]).toEqual([
      '0/6',
      '0/7',
    ])
    const surveyed = t.with({ surveyed: { alder: { north: 1 } } })
    expect(surveyed.price('north', deal('mine'))).toBe('0/4')
    expect(surveyed.price('north', quietDeal('mine'))).toBe('0/4')
    expect(surveyed.price('east', deal('mine'))).toBe('0/6')
  })

  test('[O7] in a surveyed state deals need 2 less goodwill', () => {
    const surveyed = t.with({ surveyed: { alder: { north: 1 } } })
    expect(t.reject('north', deal('mine'))).toBe('too-little-goodwill')
    expect(surveyed.reject('north', deal('mine'))).toBeNull()
    const less = surveyed.with({ goodwill: { alder: { north: 3 } } })
    expect(less.reject('north', deal('mine'))).toBe('too-little-goodwill')
  })

  test('[O7] the scenario may change both', () => {
    const other = table({ projects, rules: { survey: { discount: 3, access: 1 } } })
    const surveyed = other.with({ surveyed: { alder: { north: 1 } } })
    expect(surveyed.price('north', deal('mine'))).toBe('0/3')
    expect(surveyed.reject('north', deal('mine'))).toBe('too-little-goodwill')
  })
})

describe('[O8] deal', () => {
  const projects = {
    mine: { in: 'alder', cost: 5, access: 5, size: 2 },
    held: { in: 'alder', access: 4, owner: 'east' },
  }
  const t = table({ ...calm, projects, goodwill: { alder: { north: 5 } } })

  test('[O8] the power pays the cost and owns the project; an open deal brings 1 goodwill', () => {
    const after = t.play({ north: [deal('mine')] })
    expect(after.spent('north')).toBe('0/5')
    expect(after.owners('mine')).toEqual(['north'])
    expect(after.stake('alder', 'north')).toBe(2)
    expect(after.why('goodwill', 'alder', 'north')).toEqual(['O8 +1'])
  })

  test('[O8] a quiet deal costs 1 more, brings no goodwill and alarms nobody', () => {
    const t = table({ projects: { mine: { in: 'alder', cost: 5 } } })
    const after = t.play({ north: [quietDeal('mine')] })
    expect(after.spent('north')).toBe('0/6')
    expect(after.owners('mine')).toEqual(['north'])
    expect(after.why('goodwill', 'alder', 'north')).toEqual([])
    expect(after.why('wariness', 'north')).toEqual([])
    expect(t.play({ north: [deal('mine')] }).why('wariness', 'east', 'north')).toEqual(['W1 +1'])
  })

  test('[O8] goodwill must reach the access number', () => {
    expect(t.reject('north', deal('mine'))).toBeNull()
    expect(t.reject('east', deal('mine'))).toBe('too-little-goodwill')
  })

  test('[O8] the project must be free or reopened, and not the own', () => {
    expect(t.reject('north', deal('held'))).toBe('project-taken')
    expect(t.reject('east', deal('held'))).toBe('own-project')
    const reopened = t.with({ goodwill: { alder: { east: 3 } } })
    expect(reopened.reject('north', deal('held'))).toBeNull()
    expect(reopened.reject('east', deal('held'))).toBe('own-project')
    expect(reopened.play({ north: [deal('held')] }).owners('held')).toEqual(['north'])
  })

  test('[O8] stability must be 5; some powers ask for more', () => {
    const asks = { power: { east: { traits: { dealStability: 6 } } } }
    const t = table({ projects: { mine: { in: 'alder' } }, stability: { alder: 5 }, ...asks })
    expect(t.reject('north', deal('mine'))).toBeNull()
    expect(t.reject('east', deal('mine'))).toBe('too-unstable')
    const worse = t.with({ stability: { alder: 4 } })
    expect(worse.reject('north', deal('mine'))).toBe('too-unstable')
    expect(t.with({ stability: { alder: 6 } }).reject('east', deal('mine'))).toBeNull()
  })

  test('[O8] the scenario may change the stability asked for', () => {
    const other = { projects: { mine: { in: 'alder' } }, stability: { alder: 4 } }
    const t = table({ ...other, rules: { deal: { stability: 4 } } })
    expect(t.reject('north', deal('mine'))).toBeNull()
  })

  describe('in a neutral state', () => {
    const neutral = table({
      state: { birch: { neutral: true } },
      projects: {
        mine: { in: 'birch', access: 5 },
        rail: { in: 'birch', access: 5, owner: 'east' },
        far: { in: 'alder', access: 5 },
      },
    })

    test('[O8] a free project needs 1 less goodwill of a power that owns nothing there', () => {
      expect(neutral.reject('north', deal('mine'))).toBeNull()
      expect(neutral.reject('east', deal('mine'))).toBe('too-little-goodwill')
      expect(neutral.reject('north', deal('far'))).toBe('too-little-goodwill')
      const less = neutral.with({ goodwill: { birch: { north: 3 } } })
      expect(less.reject('north', deal('mine'))).toBe('too-little-goodwill')
    })

    test('[O8] half of a project is something there', () => {
      const partner = neutral.with({ owners: { rail: ['east', 'north'] } })
      expect(partner.reject('north', deal('mine'))).toBe('too-little-goodwill')
    })

    test('[O8] a reopened project needs the whole access number', () => {
      const reopened = neutral.with({ goodwill: { birch: { east: 3 } } })
      expect(reopened.reject('north', deal('rail'))).toBe('too-little-goodwill')
      const liked = reopened.with({ goodwill: { birch: { north: 5 } } })
      expect(liked.reject('north', deal('rail'))).toBeNull()
    })
  })
})

describe('[O9] stabilise', () => {
  test('[O9] stability rises by 3 for 1 soft power', () => {
    const after = table().play({ north: [stabilise('alder')] })
    expect(after.spent('north')).toBe('1/0')
    expect(after.why('stability', 'alder')).toEqual(['O9 +3', 'A6 -1'])
    expect(after.why('wariness', 'north')).toEqual([])
  })

  test.each([
    [5, 6],
    [6, 4],
  ])('[O9] where stability was %i goodwill becomes %i', (stability, goodwill) => {
    const after = table({ stability: { alder: stability } }).play({ north: [stabilise('alder')] })
    expect(after.goodwill('alder', 'north')).toBe(goodwill)
  })

  test('[O9] the scenario may change the stability and the limit', () => {
    const t = table({ rules: { stabilise: { stability: 4, goodwillBelow: 7 } } })
    const after = t.play({ north: [stabilise('alder')] })
    expect(after.why('stability', 'alder')).toContain('O9 +4')
    expect(after.goodwill('alder', 'north')).toBe(6)
  })
})

test('[O10] every rival is 2 less wary of a power that reassures, for 1 soft power', () => {
  const wariness = { east: { north: 5, south: 5 }, south: { north: 3 }, north: { east: 5 } }
  const after = table({ wariness }).play({ north: [reassure()] })
  expect(after.spent('north')).toBe('1/0')
  expect(after.why('wariness', 'east', 'north')).toEqual(['O10 -2', 'W3 -1'])
  expect(after.why('wariness', 'south', 'north')).toEqual(['O10 -2', 'W3 -1'])
  expect(after.why('wariness', 'east', 'south')).toEqual(['W3 -1'])
  expect(after.why('wariness', 'north', 'east')).toEqual(['W3 -1'])
  const more = table({ wariness, rules: { reassure: { wariness: 3 } } })
  expect(more.play({ north: [reassure()] }).wariness('east', 'north')).toBe(1)
})

describe('[O10] capitals that hold to a wary rival', () => {
  const gains = (wariness: Record<string, number>, more: object = {}) => {
    const wary = Object.fromEntries(Object.entries(wariness).map(([by, n]) => [by, { north: n }]))
    const goodwill = { alder: { east: 6 }, birch: { east: 6, south: 6 }, cedar: { south: 6 } }
    const t = table({ goodwill, wariness: wary, modules: { hedging: false }, ...more })
    const after = t.play({ north: [reassure()] })
    return t.stateIds().filter((state) => after.why('goodwill', state, 'north').includes('O10 +1'))
  }

  test.each([
    [{ east: 3, south: 3 }, []],
    [{ east: 4, south: 3 }, ['alder']],
    [{ east: 4, south: 6 }, ['alder', 'cedar']],
  ])('[O10] wary %j: goodwill rises where one wary 4 or more leads alone: %j', (wary, states) => {
    expect(gains(wary)).toEqual(states)
  })

  test('[O10] not where the power itself leads alone', () => {
    expect(gains({ east: 4 }, { goodwill: { alder: { north: 6 } } })).toEqual([])
  })

  test('[O10] the scenario may change whom it relieves', () => {
    expect(gains({ east: 2 }, { rules: { reassure: { warinessFrom: 2 } } })).toEqual(['alder'])
    expect(gains({ east: 6 }, { rules: { reassure: { goodwill: 0 } } })).toEqual([])
  })
})

describe('[O13] initiative card', () => {
  const gift = { effect: 'goodwill', power: 'actor', state: 'target', by: 2 } as const
  const holding = (more: object, spec: object = {}) =>
    table({ power: { north: { cards: [card('gift', { effects: [gift], ...more })] } }, ...spec })
  const there = play('gift', { state: 'alder' })

  test('[O13] it costs its own price and its effects happen', () => {
    const after = holding({ cost: { soft: 3, capital: 2 } }).play({ north: [there] })
    expect(after.spent('north')).toBe('3/2')
    expect(after.why('goodwill', 'alder', 'north')).toEqual(['O13 +2'])
  })

  test('[O13] it can be played only in the places it names', () => {
    const t = holding({ states: ['alder', 'cedar'] })
    expect(t.reject('north', there)).toBeNull()
    expect(t.reject('north', play('gift', { state: 'birch' }))).toBe('card-place')
  })

  test('[O13] it names a state and a rival exactly where it needs them', () => {
    expect(holding({}).reject('north', play('gift'))).toBe('malformed')
    expect(holding({}).reject('north', { ...there, rival: 'east' })).toBe('malformed')
    const aimed = holding({ target: 'state-and-rival' })
    expect(aimed.reject('north', there)).toBe('malformed')
    expect(aimed.reject('north', { ...there, rival: 'north' })).toBe('malformed')
    expect(aimed.reject('north', { ...there, rival: 'east' })).toBeNull()
  })

  test.each([
    [4, 'card-condition'],
    [5, null],
  ])('[O13] its conditions must hold: goodwill %i of 5', (goodwill, answer) => {
    const requires = [{ is: { measure: 'goodwill', state: 'target' }, atLeast: 5 }]
    const t = holding({ requires }, { goodwill: { alder: { north: goodwill } } })
    expect(t.reject('north', there)).toBe(answer)
  })

  test.each([
    ['open', ['W1 +1']],
    ['quiet', []],
    ['hidden', []],
  ])('[O13] an act that is %s alarms accordingly', (seen, alarm) => {
    const after = holding({ seen }).play({ north: [there] })
    expect(after.why('wariness', 'east', 'north')).toEqual(alarm)
  })

  test('[O13] a card marked as courtship counts against neglect', () => {
    const review = { reviews: [1], rules: { review: { fade: 0 } } }
    for (const courtship of [true, false]) {
      const after = holding({ courtship, seen: 'quiet' }, review).play({ north: [there] })
      expect(after.why('goodwill', 'alder', 'north')).toEqual(
        courtship ? ['O13 +2'] : ['O13 +2', 'V1 -1'],
      )
      expect(after.why('goodwill', 'birch', 'north')).toEqual(['V1 -1'])
    }
  })

  test('[O13] a security card cannot be played in a neutral state', () => {
    const state = { alder: { neutral: true } }
    expect(holding({ security: true }, { state }).reject('north', there)).toBe('neutral-state')
    expect(holding({}, { state }).reject('north', there)).toBeNull()
    expect(holding({ security: true }).reject('north', there)).toBeNull()
  })

  test('[O13] a hidden card looks like unrest', () => {
    const after = holding({ seen: 'hidden' }).play({ north: [there], east: [exchange('alder')] })
    expect(after.told('unrest')).toMatchObject([{ state: 0, to: -1 }])
    expect(after.told('order').find(({ power }) => power === 0)!.to).toBe(0)
    expect(after.why('goodwill', 'alder', 'north')).toEqual(['O12 +2'])
  })

  test('[O13] a courtship card without a state courts all states', () => {
    const tour = card('tour', {
      courtship: true,
      seen: 'quiet',
      target: 'none',
      effects: [{ effect: 'budget', power: 'actor', soft: 1 }],
    })
    const t = table({ reviews: [1], power: { north: { cards: [tour] } } })
    const after = t.play({ north: [play('tour')] })
    expect(after.stateIds().map((state) => after.goodwill(state, 'north'))).toEqual([4, 4, 4])
    expect(after.goodwill('alder', 'east')).toBe(3)
  })

  test('[O13] a hidden card stops the drift like covert disruption', () => {
    const rising = { state: { alder: { baseline: 9 } } }
    expect(
      holding({ seen: 'hidden' }, rising)
        .play({ north: [there] })
        .stability('alder'),
    ).toBe(6)
    expect(
      holding({ seen: 'quiet' }, rising)
        .play({ north: [there] })
        .stability('alder'),
    ).toBe(7)
  })

  test('[O13] who played a hidden card in a state in crisis is out at its collapse', () => {
    const crisis = { stability: { alder: 3, birch: 3 }, modules: { hedging: false } }
    for (const [seen, out] of [
      ['hidden', [0]],
      ['quiet', []],
    ] as const) {
      const after = holding({ seen }, crisis).play({ north: [there] })
      expect(after.told('collapse')).toMatchObject([{ out }])
    }
  })
})
