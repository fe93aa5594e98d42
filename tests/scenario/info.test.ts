import { describe, expect, test } from 'vitest'
import { scenarioInfo } from '../../src/cli/scenario-info.ts'
import { infoText } from '../../src/text/info.ts'
import { agenda } from '../fixtures/scenarios/parts.ts'
import { flawsOf } from '../text/sound.ts'
import { FACTS, large, shipped, small } from './described.ts'

/** A text whose line breaks and runs of blanks are single blanks, so that sentences are found. */
const unwrapped = (text: string) => text.replace(/\s+/g, ' ')

describe('What a scenario holds', () => {
  test('has these keys, which programs rely on', () => {
    expect(Object.keys(shipped().info)).toEqual([
      'id',
      'name',
      'summary',
      'calendar',
      'modulesOff',
      'rules',
      'counts',
      'decks',
      'evidence',
      'states',
      'projects',
      'powers',
      'wariness',
      'routes',
    ])
  })

  test('is counted', () => {
    const { info, text } = small({
      '/headlines/2/rounds': [1, 3],
      '/calls/1/drawn': false,
      '/glossary': [{ term: 'Ore', text: 'What mines give.' }],
    })
    expect(info.counts).toEqual({
      powers: 2,
      states: 3,
      sectors: 3,
      projects: 8,
      ownedProjects: 3,
      freeProjects: 5,
      datedHeadlines: 1,
      drawnHeadlines: 4,
      boundHeadlines: 1,
      calls: 2,
      drawnCalls: 1,
      undrawnCalls: 1,
      glossary: 1,
    })
    expect(text).toMatch(/^ +projects +8 +3 owned at the start, 5 free$/m)
    expect(text).toMatch(/^ +drawn headlines +4 +1 of them only in certain rounds \[H2\]$/m)
    expect(text).toMatch(/^ +calls +2 +1 may be drawn \[C1\], 1 comes only at the start/m)
    expect(text).toMatch(/^ +glossary words +1$/m)
    const bare = small({ '/headlines': [], '/modules': { headlines: false } })
    expect(bare.text).toMatch(/^ +dated headlines +0$/m)
    expect(bare.text).toMatch(/^ +drawn headlines +0$/m)
  })

  test('is counted power by power', () => {
    const more = agenda('more', { measure: 'size' }, 3)
    const { info, text } = small({ '/powers/0/agendas/-': more })
    expect(info.decks).toEqual([
      { power: 'north', cards: 3, agendas: 4, triggers: 0 },
      { power: 'south', cards: 3, agendas: 3, triggers: 1 },
    ])
    expect(text).toMatch(/^ +North +3 +4 +0$/m)
  })

  test('has a calendar', () => {
    expect(shipped().info.calendar).toEqual({
      rounds: 8,
      firstQuarter: '2025 Q2',
      lastQuarter: '2027 Q1',
      reviews: [2, 4, 6, 8],
    })
    expect(unwrapped(small().text)).toContain(
      '4 rounds, one quarter each, 2025 Q2 to 2026 Q1. Reviews after round 2 and round 4.',
    )
  })
})

describe('How its rules differ from the standard', () => {
  test('is told number by number', () => {
    const { info, text } = large()
    expect(info.rules).toEqual([
      { path: 'plan.budgetCap', standard: 12, here: 14 },
      { path: 'review.waryPenalty', standard: 2, here: 1 },
    ])
    expect(text).toMatch(/^ +plan\.budgetCap +12 +14$/m)
    const priced = small({ '/rules': { prices: { visit: { soft: 2, capital: 0 } } } })
    expect(priced.info.rules).toEqual([{ path: 'prices.visit.soft', standard: 3, here: 2 }])
  })

  test('is nothing where a scenario repeats the standard', () => {
    const { info, text } = small({ '/rules': { plan: { budgetCap: 12 } } })
    expect(info.rules).toEqual([])
    expect(text).toContain('All rule numbers are the standard ones.')
  })

  test('is told of modules that are off', () => {
    const { info, text } = small({ '/modules': { loans: false, doctrine: false } })
    expect(info.modulesOff).toEqual(['doctrine', 'loans'])
    expect(text).toContain('Switched off [M1]: doctrine moves and loans.')
    expect(small().info.modulesOff).toEqual([])
    expect(small().text).toContain('No part of the rules is switched off [M1].')
  })
})

describe('How sure it is', () => {
  test('is counted by the least sure fact of each item', () => {
    const { info, text } = small({
      '/wariness/0/sources': ['rail_2024', 'ore_2023'],
      '/wariness/1/sources': ['rail_2024'],
      '/wariness/1/confidence': 'low',
      '/states/0/weight/sources': ['rail_2024'],
    })
    const { kinds } = info.evidence
    expect(kinds.wariness).toEqual({ high: 0, medium: 1, low: 1, judgement: 0, sourcedPercent: 50 })
    // Two powers: weight, stability and baseline of three states, and six times goodwill.
    expect(kinds.stateNumbers).toEqual({
      high: 1,
      medium: 0,
      low: 0,
      judgement: 14,
      sourcedPercent: 6.7,
    })
    expect(text).toMatch(/^ +wariness at the start +0 +1 +1 +0 +50\.0 %$/m)
  })

  test('counts a fact of low confidence as judgement in the share', () => {
    const low = small({ '/wariness/0/sources': ['port_2020'] }).info.evidence.kinds.wariness
    expect(low).toEqual({ high: 0, medium: 0, low: 1, judgement: 1, sourcedPercent: 0 })
  })

  test('leaves out what needs no evidence and has none', () => {
    const { kinds } = small({ '/powers/0/gateways/0/sources': ['ore_2023'] }).info.evidence
    expect(kinds.gateways).toEqual({
      high: 0,
      medium: 1,
      low: 0,
      judgement: 0,
      sourcedPercent: 100,
    })
    expect(kinds.triggers).toMatchObject({ judgement: 1 })
    const bare = small({ '/powers/1/triggers/0/judgement': undefined })
    expect(bare.info.evidence.kinds.triggers).toEqual({
      high: 0,
      medium: 0,
      low: 0,
      judgement: 0,
      sourcedPercent: null,
    })
    expect(bare.text).toMatch(/^ +powers: triggers +0 +0 +0 +0 +–$/m)
  })

  test('sums up all kinds', () => {
    const { kinds, total } = shipped().info.evidence
    for (const grade of ['high', 'medium', 'low', 'judgement'] as const) {
      const sum = Object.values(kinds).reduce((before, row) => before + row[grade], 0)
      expect(total[grade]).toBe(sum)
    }
    const { high, medium, low, judgement } = total
    expect(high).toBeGreaterThan(0)
    const percent = (100 * (high + medium)) / (high + medium + low + judgement)
    expect(total.sourcedPercent).toBeCloseTo(percent, 1)
  })
})

describe('The start', () => {
  test('shows states with standings and leaders', () => {
    const { info, text } = small()
    expect(info.states[1]).toEqual({
      state: 'birch',
      weight: 3,
      stability: 6,
      baseline: 5,
      neutral: true,
      standings: {
        north: { goodwill: 4, stake: 3, alignment: 7 },
        south: { goodwill: 4, stake: 0, alignment: 4 },
      },
      leaders: ['north'],
    })
    expect(info.states.map(({ leaders }) => leaders)).toEqual([['south'], ['north'], ['south']])
    expect(text).toMatch(/^ +birch +3 +6 \(baseline 5, neutral\) +g4 s3 a7\* +g4 s0 a4$/m)
  })

  test('shows projects with their owners', () => {
    const { info, text } = small()
    expect(info.projects.slice(0, 2)).toEqual([
      {
        project: 'alder-mines-1',
        state: 'alder',
        sector: 'mines',
        size: 3,
        cost: 6,
        yield: 2,
        access: 5,
        owner: 'south',
      },
      expect.objectContaining({ project: 'alder-mines-2', owner: null }),
    ])
    expect(text).toMatch(/^ +alder +alder mines 1 +Mines +3 +6 +2 +5 +South$/m)
  })

  test('shows what powers earn and have', () => {
    const { info, text } = small({ '/rules/income': { yieldShare: 1 } })
    expect(info.powers[0]).toEqual({
      power: 'north',
      income: 7,
      soft: 4,
      capital: 3,
      yields: 2,
      inHand: { soft: 4, capital: 4 },
      goodwill: 13,
      stake: 3,
      interest: { name: 'Ore', text: 'A point for each mine.' },
      traits: { trustedDonor: true, covert: false, dealStability: 6 },
    })
    expect(info.powers[1]).toMatchObject({ yields: 2, stake: 4, traits: { dealStability: 5 } })
    expect(text).toMatch(/^ +North +7 +S4 K3 +K2 +S4 K4 +13 +3 +trusted donor \[D4\]; deals need/m)
    expect(text).toContain('South, national interest “Rails”: A point for each railway.')
    // [I2] A third of the yields is less than 1.
    expect(small().info.powers.map(({ yields }) => yields)).toEqual([0, 0])
  })

  test('shows who is wary of whom', () => {
    const { info, text } = small({ '/wariness/1/value': 3 })
    expect(info.wariness).toEqual([
      { of: 'north', toward: 'south', value: 2 },
      { of: 'south', toward: 'north', value: 3 },
    ])
    expect(text).toMatch(/^ +South +3 +–$/m)
    expect(small({ '/modules': { wariness: false } }).text).not.toContain('WARINESS')
  })
})

describe('The text', () => {
  test.each([
    ['the default scenario', shipped()],
    ['a scenario without routes and cards', shipped('first-steps')],
    ['a scenario of cut routes', shipped('unsettled-borders-2022')],
    ['a small scenario', small()],
    ['a large scenario', large()],
    [
      'a bare scenario',
      small({ '/modules': { routes: false, wariness: false }, '/headlines/0/dated': undefined }),
    ],
  ])('has sound lines: %s', (_, { text }) => {
    const lines = text.split('\n').map((line) => line.trim().replace(/ {2,}/g, ' '))
    const unsound = lines.filter((line) => line !== '' && flawsOf(line).length > 0)
    expect(unsound).toEqual([])
  })

  test('is in the language that is asked for where the scenario has it', () => {
    const { world } = large()
    const info = scenarioInfo('de', world, FACTS)
    expect(info.name).toBe('Groß')
    expect(infoText('de', world, info)).toContain('alder (de)')
  })
})
