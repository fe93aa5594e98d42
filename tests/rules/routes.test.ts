import { describe, expect, test } from 'vitest'
import { table } from '../helpers/table.ts'

/** North has one gateway, alder, in a row of alder, birch and cedar; its mine lies in cedar. */
const row = (more: Parameters<typeof table>[0] = {}) =>
  table({
    power: { north: { gateways: { alder: false } } },
    ...more,
    projects: { mine: { in: 'cedar', size: 2, yield: 3, owner: 'north' }, ...more.projects },
  })

const reached = (t: ReturnType<typeof row>): boolean => t.stake('cedar', 'north') > 0

describe('[T1] passage', () => {
  test.each([
    [3, true],
    [2, false],
  ])('[T1] with goodwill %i in birch', (goodwill, open) => {
    expect(reached(row({ goodwill: { birch: { north: goodwill } } }))).toBe(open)
  })

  test.each([
    [5, true],
    [4, false],
  ])('[T1] with stability %i in cedar', (stability, open) => {
    expect(reached(row({ stability: { cedar: stability } }))).toBe(open)
  })

  test.each([
    ['rail', { owner: 'north' }, true],
    ['port', { owner: 'north' }, true],
    ['rail', { owner: 'east', partner: 'north' }, true],
    ['rail', { owner: 'east' }, false],
    ['mines', { owner: 'north' }, false],
    ['base', { owner: 'north' }, false],
  ])('[T1] instead of goodwill a project in %s of %o', (sector, owners, open) => {
    const projects = { way: { in: 'birch', sector, ...owners } }
    expect(reached(row({ projects, goodwill: { birch: { north: 0 } } }))).toBe(open)
  })

  test('[T1] a railway does not replace stability', () => {
    const projects = { way: { in: 'birch', sector: 'rail', owner: 'north' } }
    expect(reached(row({ projects, stability: { birch: 4 } }))).toBe(false)
  })

  test('[T1] each power has passages of its own', () => {
    const t = row({
      goodwill: { birch: { east: 2 } },
      power: { north: { gateways: { alder: false } }, east: { gateways: { alder: false } } },
      projects: { pit: { in: 'cedar', size: 1, owner: 'east' } },
    })
    expect([t.stake('cedar', 'north'), t.stake('cedar', 'east')]).toEqual([2, 0])
  })

  test('[T1] the scenario may change both limits', () => {
    const rules = { routes: { goodwill: 2, stability: 4 } }
    const t = row({ rules, goodwill: { cedar: { north: 2 } }, stability: { cedar: 4 } })
    expect(reached(t)).toBe(true)
    expect(reached(t.with({ stability: { cedar: 3 } }))).toBe(false)
    expect(reached(t.with({ goodwill: { cedar: { north: 1 } } }))).toBe(false)
  })
})

describe('[T2] connected', () => {
  test.each(['alder', 'birch', 'cedar'])('[T2] %s must be passable', (state) => {
    expect(reached(row())).toBe(true)
    expect(reached(row({ goodwill: { [state]: { north: 2 } } }))).toBe(false)
    expect(reached(row({ stability: { [state]: 4 } }))).toBe(false)
  })

  test.each([
    [6, true],
    [5, false],
  ])('[T2] goods cross birch with stability %i', (stability, crossing) => {
    expect(reached(row({ stability: { birch: stability } }))).toBe(crossing)
  })

  test.each(['alder', 'birch'])('[T2] goods end in %s with stability 5', (state) => {
    const t = row({ stability: { [state]: 5 }, projects: { pit: { in: state, owner: 'north' } } })
    expect(t.stake(state, 'north')).toBe(1)
    expect(reached(t)).toBe(false)
  })

  test('[T2] the scenario may change what crossing asks for', () => {
    const rules = { routes: { transit: 4 } }
    // Never less than passage [T1].
    expect(reached(row({ rules, stability: { birch: 5 } }))).toBe(true)
    expect(reached(row({ rules, stability: { birch: 4 } }))).toBe(false)
  })

  test('[T2] any gateway will do', () => {
    const power = { north: { gateways: { alder: false, cedar: true } } }
    expect(reached(row({ power, goodwill: { birch: { north: 0 } } }))).toBe(true)
  })

  test('[T2] a path may go round', () => {
    const t = table({
      states: 4,
      power: { north: { gateways: { alder: false } } },
      state: {
        alder: { borders: ['birch', 'cedar'] },
        birch: { borders: ['alder', 'dogwood'] },
        cedar: { borders: ['alder', 'dogwood'] },
        dogwood: { borders: ['birch', 'cedar'] },
      },
      stability: { birch: 2 },
      projects: { mine: { in: 'dogwood', owner: 'north' } },
    })
    expect(t.stake('dogwood', 'north')).toBe(1)
    expect(t.with({ stability: { cedar: 4 } }).stake('dogwood', 'north')).toBe(0)
  })

  test('[T2] of a shared project each owner needs its own connection', () => {
    const t = row({
      projects: { mine: { in: 'cedar', size: 4, yield: 6, owner: 'north', partner: 'east' } },
      goodwill: { birch: { north: 2 } },
    })
    expect([t.stake('cedar', 'north'), t.stake('cedar', 'east')]).toEqual([0, 2])
    expect(
      t
        .play()
        .told('income')
        .map(({ yields }) => yields),
    ).toEqual([0, 1, 0])
  })

  test('[T2] what is not connected yields nothing', () => {
    expect(row().play().told('income')[0]!.yields).toBe(1)
    const cut = row({ goodwill: { birch: { north: 2 } } }).play()
    expect(cut.told('income')[0]!.yields).toBe(0)
    expect(cut.told('cut')).toMatchObject([{ power: 0, project: 0 }])
  })

  test('[T2] what is not connected counts for no interest', () => {
    const interest = {
      name: 'Mines',
      text: 'Mines.',
      is: { measure: 'projects', sectors: ['mines'] },
      points: 1,
    } as const
    const reviewed = (birch: number) =>
      row({
        reviews: [1],
        modules: { hedging: false, neglect: false },
        goodwill: { birch: { north: birch } },
        power: {
          north: { gateways: { alder: false }, interest: structuredClone(interest) as never },
        },
      })
    expect(reviewed(3).play().why('points', 'north')).toContain('N1 +12')
    expect(reviewed(2).play().told('interest')[0]).toMatchObject({ power: 0, count: 0, points: 0 })
  })

  test('[T2] a project of somebody else is not connected for the power', () => {
    const t = row()
    expect(t.stake('cedar', 'east')).toBe(0)
    expect(t.with({ owners: { mine: [] } }).stake('cedar', 'north')).toBe(0)
  })
})

describe('[T3] goods that do not come', () => {
  /** North's goodwill where the mine is, by the rules that change it in a round with a review. */
  const blame = (more: Parameters<typeof table>[0] = {}) =>
    row({ reviews: [1], ...more })
      .play()
      .why('goodwill', 'cedar', 'north')
      .filter((why) => why.startsWith('T3'))

  test('[T3] cost goodwill at a review', () => {
    expect(blame({ stability: { birch: 5 } })).toEqual(['T3 -1'])
    expect(blame()).toEqual([])
  })

  test('[T3] cost it once a state', () => {
    const projects = { pit: { in: 'cedar', owner: 'north' } } as const
    expect(blame({ stability: { birch: 5 }, projects })).toEqual(['T3 -1'])
  })

  test('[T3] cost each owner of a shared project', () => {
    const t = row({
      reviews: [1],
      goodwill: { birch: { east: 2 } },
      power: { north: { gateways: { cedar: false } }, east: { gateways: { alder: false } } },
      projects: { mine: { in: 'cedar', owner: 'north', partner: 'east' } },
    })
    expect(t.play().why('goodwill', 'cedar', 'east')).toContain('T3 -1')
    expect(t.play().why('goodwill', 'cedar', 'north')).not.toContain('T3 -1')
  })

  test('[T3] are read on the board before neglect [V1]', () => {
    const t = row({ reviews: [1], goodwill: { birch: { north: 3 } } })
    expect(t.play().why('goodwill', 'birch', 'north')).toEqual(['V1 -1'])
    expect(t.play().why('goodwill', 'cedar', 'north')).toEqual(['V1 -1'])
  })

  test('[T3] cost nothing without a review, and as much as the scenario says', () => {
    expect(blame({ stability: { birch: 5 }, reviews: [2] })).toEqual([])
    expect(blame({ stability: { birch: 5 }, rules: { routes: { cutOff: 2 } } })).toEqual(['T3 -2'])
    expect(blame({ stability: { birch: 5 }, modules: { routes: false } })).toEqual([])
  })
})
