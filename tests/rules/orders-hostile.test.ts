import { describe, expect, test } from 'vitest'
import { KIND } from '../../src/rules/index.ts'
import { covert, pressure } from '../helpers/orders.ts'
import { table } from '../helpers/table.ts'

const calm = { modules: { hedging: false } }

describe('[O11] pressure', () => {
  /** North presses east in alder; it borders on nothing unless said. */
  const pressing = (more: object = {}, wariness = 0) =>
    table({
      ...calm,
      goodwill: { alder: { north: 5, east: 8 } },
      wariness: { north: { east: wariness } },
      ...more,
    })
  const plan = { north: [pressure('alder', 'east')] }

  test('[O11] the rival loses 3 goodwill, the power 1, for 1 soft; the state keeps its calm', () => {
    const after = pressing().play(plan)
    expect(after.spent('north')).toBe('1/0')
    expect(after.why('goodwill', 'alder', 'east')).toEqual(['O11 -3'])
    expect(after.why('goodwill', 'alder', 'north')).toEqual(['O11 -1'])
    expect(after.why('stability', 'alder')).toEqual([])
    expect(after.goodwill('alder', 'south')).toBe(4)
  })

  test.each([
    ['a border', { power: { north: { gateways: { alder: true } } } }],
    ['a base', { projects: { camp: { in: 'alder', sector: 'base', owner: 'north' } } }],
    [
      'half a base',
      { projects: { camp: { in: 'alder', sector: 'base', owner: 'east', partner: 'north' } } },
    ],
  ])('[O11] with %s there the rival loses 4, and the state 2 stability', (_, more) => {
    const after = pressing(more).play(plan)
    expect(after.why('goodwill', 'alder', 'east')).toContain('O11 -4')
    expect(after.why('stability', 'alder')).toEqual(['O11 -2'])
  })

  test('[O11] a border or a base elsewhere does not help, nor harm', () => {
    const elsewhere = {
      power: { north: { gateways: { alder: false, birch: true } } },
      projects: { camp: { in: 'birch', sector: 'base', owner: 'north' } },
    }
    const after = pressing(elsewhere).play(plan)
    expect(after.why('goodwill', 'alder', 'east')).toEqual(['O11 -3'])
    expect(after.why('stability', 'alder')).toEqual([])
  })

  test.each([
    [2, ['O11 -1']],
    [3, ['O11 +1']],
    [6, ['O11 +1']],
  ])('[O11] wary %i of the rival it costs 1/0 and own goodwill %j', (wariness, own) => {
    const t = pressing({}, wariness)
    expect(t.price('north', pressure('alder', 'east'))).toBe('1/0')
    expect(t.play(plan).why('goodwill', 'alder', 'north')).toEqual(own)
  })

  test.each([
    [4, 0, 'too-little-alignment'],
    [5, 0, null],
    [3, 1, 'too-little-alignment'],
    [4, 1, null],
    [3, 2, null],
    [2, 5, 'too-little-alignment'],
  ])('[O11] goodwill %i and stake %i: %s', (goodwill, size, answer) => {
    const projects = size ? { mine: { in: 'alder', size, owner: 'north' } } : {}
    const t = table({ projects, goodwill: { alder: { north: goodwill } } })
    expect(t.reject('north', pressure('alder', 'east'))).toBe(answer)
  })

  test('[O11] not in a neutral state', () => {
    const t = pressing({ state: { alder: { neutral: true } } })
    expect(t.reject('north', pressure('alder', 'east'))).toBe('neutral-state')
  })

  test('[O11] it names a state and a rival, and nothing else', () => {
    const t = pressing()
    const order = pressure('alder', 'east')
    for (const more of [{ rival: 'north' }, { state: 'nowhere' }, { quiet: true }]) {
      expect(t.reject('north', { ...order, ...more })).toBe('malformed')
    }
    expect(t.reject('north', { order: 'pressure', state: 'alder' })).toBe('malformed')
    expect(t.reject('north', { order: 'pressure', rival: 'east' })).toBe('malformed')
  })

  test('[O11] it is open: rivals level or ahead are alarmed', () => {
    expect(pressing().play(plan).why('wariness', 'east', 'north')).toEqual(['W1 +1'])
  })

  test('[O11] the scenario may change the alignment it needs and its harm', () => {
    const rules = { pressure: { alignment: 6, strong: 2, weak: 1, stability: 3 } }
    const t = pressing({ rules })
    const near = pressing({ rules, power: { north: { gateways: { alder: true } } } })
    expect(t.reject('north', pressure('alder', 'east'))).toBe('too-little-alignment')
    const liked = t.with({ goodwill: { alder: { north: 6 } } })
    expect(liked.play(plan).goodwill('alder', 'east')).toBe(7)
    const after = near.with({ goodwill: { alder: { north: 6 } } }).play(plan)
    expect(after.goodwill('alder', 'east')).toBe(6)
    expect(after.why('stability', 'alder')).toEqual(['O11 -3'])
  })
})

describe('[O12] covert disruption', () => {
  const spec = {
    ...calm,
    power: { north: { traits: { covert: true } } },
    goodwill: { alder: { east: 6, south: 6 } },
    projects: {
      mine: { in: 'alder', owner: 'east' },
      pit: { in: 'alder', owner: 'north' },
      far: { in: 'birch', owner: 'south' },
    },
  }
  const t = table(spec)
  const UNSEEN = [25]
  const EXPOSED = [24]

  test('[O12] only powers to whom the scenario grants it', () => {
    expect(t.reject('north', covert('alder'))).toBeNull()
    expect(t.reject('east', covert('alder'))).toBe('not-granted')
    expect([t.countLegal('north', KIND.covert), t.countLegal('east', KIND.covert)]).toEqual([3, 0])
  })

  test('[O12] stability falls by 2 and by 1 for each rival with a stake, whose goodwill falls by 3', () => {
    const after = t.play({ north: [covert('alder')] }, UNSEEN)
    expect(after.spent('north')).toBe('1/1')
    expect(after.stability('alder')).toBe(6 - 3)
    expect(after.why('goodwill', 'alder', 'east')).toEqual(['O12 -3'])
    expect(after.goodwill('alder', 'south')).toBe(6)
    expect(after.goodwill('alder', 'north')).toBe(4)
  })

  test('[O12] without rivals there stability falls by 2 alone', () => {
    const after = t.play({ north: [covert('cedar')] }, UNSEEN)
    expect(after.stability('cedar')).toBe(4)
    const shared = t.with({ owners: { far: ['south', 'east'] } })
    expect(shared.play({ north: [covert('birch')] }, UNSEEN).stability('birch')).toBe(6 - 4)
  })

  test('[O12] it is felt but not signed: the order and its changes name nobody', () => {
    const after = t.play({ north: [covert('alder')] }, UNSEEN)
    expect(after.told('order').map(({ to }) => to)).toEqual([0])
    expect(after.told('unrest')).toMatchObject([{ state: 0, to: -1 }])
    const changes = after.told('changed').filter(({ rule }) => rule === 'O12')
    expect(changes.map(({ author }) => author)).toEqual([-1, -1])
    expect(after.told('exposed')).toEqual([])
    expect(after.why('wariness', 'east', 'north')).toEqual([])
  })

  test('[O12] with 25 % chance it is exposed: a roll of 24 of 100 does it', () => {
    const after = t.play({ north: [covert('alder')] }, EXPOSED)
    expect(after.told('exposed')).toMatchObject([{ power: 0, state: 0 }])
    expect(after.stateIds().map((state) => after.goodwill(state, 'north'))).toEqual([2, 3, 3])
    expect(after.why('wariness', 'east', 'north')).toContain('O12 +1')
    expect(after.why('wariness', 'south', 'north')).toContain('O12 +1')
    expect(after.goodwill('birch', 'south')).toBe(4)
  })

  test('[O12] the scenario may change the chance and the harm', () => {
    const rules = { covert: { exposedPercent: 36, stability: 1 } }
    const after = table({ ...spec, rules }).play({ north: [covert('cedar')] }, [35])
    expect(after.told('exposed')).toHaveLength(1)
    expect(after.stability('cedar')).toBe(5)
  })
})
