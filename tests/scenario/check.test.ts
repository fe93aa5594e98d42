import { describe, expect, test } from 'vitest'
import { largeScenario } from '../fixtures/scenarios/large.ts'
import { headline, projects } from '../fixtures/scenarios/parts.ts'
import { brief, check, edited, type Edits, problemsIn } from './edit.ts'

const CARD = '/powers/0/cards/0'

describe('Ids', () => {
  test('belong to one power, state, sector, headline or call each', () => {
    for (const list of ['powers', 'states', 'sectors', 'headlines', 'calls']) {
      const first = { powers: 'north', states: 'alder', sectors: 'mines' }[list]
      const id = first ?? { headlines: 'opening-day', calls: 'asks-for-rail' }[list]
      expect(check({ [`/${list}/1/id`]: id })).toContain(`duplicate-id /${list}/1/id`)
    }
  })

  test('of projects are unique over all states', () => {
    const problems = problemsIn(edited({ '/states/1/projects/0/id': 'alder-rail-3' }))
    expect(brief(problems)).toEqual(['duplicate-id /states/1/projects/0/id'])
    expect(problems[0]?.params).toEqual({
      kind: 'project',
      id: 'alder-rail-3',
      first: '/states/0/projects/2',
    })
  })

  test('of cards and agendas are unique within a power only', () => {
    expect(
      check({ '/powers/0/cards/1/id': 'festival', '/powers/0/agendas/2/id': 'first' }),
    ).toEqual(['duplicate-id /powers/0/agendas/2/id', 'duplicate-id /powers/0/cards/1/id'])
    expect(check({ '/powers/1/cards/0/id': 'festival' })).toEqual([])
  })

  test('of powers and states are no role words', () => {
    for (const word of ['actor', 'rival', 'rivals', 'all', 'leader', 'trailing', 'investor']) {
      expect(check({ '/powers/0/id': word })).toContain('reserved-id /powers/0/id')
    }
    for (const word of ['target', 'neighbours', 'elsewhere', 'all']) {
      expect(check({ '/states/0/id': word })).toContain('reserved-id /states/0/id')
    }
  })
})

describe('An id that is mentioned belongs to something', () => {
  const unknown: Edits = {
    '/powers/0/gateways/0/state': 'zed',
    '/powers/1/triggers/0/by': 'zed',
    '/powers/1/triggers/0/where': ['zed'],
    '/powers/1/triggers/0/sectors': ['zed'],
    '/powers/0/cards/0/states': ['alder', 'zed'],
    '/states/0/borders/0': 'zed',
    '/states/0/projects/0/sector': 'zed',
    '/states/0/projects/0/owner': 'zed',
    '/wariness/0/of': 'zed',
    '/wariness/0/toward': 'zed',
    '/opening/surveys/0/power': 'zed',
    '/opening/surveys/0/state': 'zed',
    '/opening/visits': [{ power: 'north', state: 'zed', until: 2, judgement: 'x' }],
    '/opening/postponedSummits': [{ power: 'zed', judgement: 'x' }],
    '/opening/calls/0/call': 'zed',
    '/opening/calls/0/state': 'zed',
    '/headlines/0/target': ['zed'],
    '/headlines/4/actor': 'zed',
    '/calls/0/states/1': 'zed',
    '/calls/0/answers/0/sectors': ['rail', 'zed'],
    '/calls/0/answers/1/power': 'zed',
    '/powers/0/cards/0/effects/0/power': 'zed',
    '/powers/0/cards/0/effects/0/state': 'zed',
    '/powers/0/cards/2/effects/0/state': ['alder', 'zed'],
    '/headlines/3/effects/0/sectors': ['zed'],
    '/powers/0/backlash': [{ effect: 'wariness', of: 'zed', toward: 'rival', by: 1 }],
    '/powers/0/interest/is/sectors': ['mines', 'zed'],
    '/powers/0/agendas/2/all/0/is/state': 'zed',
    '/powers/1/agendas/0/all/0/is': { measure: 'states-led', states: ['zed'] },
    '/powers/0/cards/1/requires': [{ of: 'zed', is: { measure: 'round' }, atLeast: 1 }],
  }

  test.each(Object.entries(unknown))('%s', (pointer, value) => {
    const found = problemsIn(edited({ [pointer]: value })).filter(
      ({ code }) => code === 'unknown-id',
    )
    expect(found).toHaveLength(1)
    expect(found[0]?.pointer.startsWith(pointer)).toBe(true)
    expect(found[0]?.params['id']).toBe('zed')
  })

  test('goodwill is toward powers of the scenario', () => {
    const zed = { value: 1, judgement: 'x' }
    expect(check({ '/states/0/goodwill/zed': zed })).toEqual(['unknown-id /states/0/goodwill/zed'])
  })

  test('role words are no ids inside of lists', () => {
    expect(check({ '/headlines/1/target': ['target'] })).toEqual([
      'unknown-id /headlines/1/target/0',
    ])
  })

  test('all of them are found at once, also deep inside of effects', () => {
    const deep = { effect: 'claim', power: 'zed', state: 'zed', sectors: ['zed'] }
    const chance = { effect: 'chance', percent: 50, then: [], else: [deep] }
    const later = { effect: 'later', rounds: 1, then: [chance] }
    const found = `${CARD}/effects/0/then/0/else/0`
    expect(check({ [`${CARD}/effects`]: [later] })).toEqual([
      `unknown-id ${found}/power`,
      `unknown-id ${found}/state`,
      `unknown-id ${found}/sectors/0`,
    ])
  })
})

describe('The map', () => {
  test('has no state that borders itself', () => {
    expect(check({ '/states/0/borders/-': 'alder' })).toEqual(['border-itself /states/0/borders/2'])
  })

  test('has borders that run both ways', () => {
    expect(check({ '/states/1/borders/-': 'cedar' })).toEqual([
      'border-one-way /states/1/borders/1',
    ])
  })

  test('is in one piece', () => {
    expect(check({ '/states/0/borders': ['cedar'], '/states/1/borders': [] })).toEqual([
      'not-connected /states/1/borders',
    ])
  })

  test('may have states that no gateway of a power leads to', () => {
    expect(
      check({ '/powers/0/gateways/0/state': 'birch', '/states/1/stability/value': 0 }),
    ).toEqual([])
  })
})

describe('The table at the start', () => {
  test('gives the goodwill of every state toward every power', () => {
    expect(check({ '/states/2/goodwill/north': undefined })).toEqual([
      'goodwill-missing /states/2/goodwill',
    ])
  })

  test('gives the wariness of each power toward each other, once', () => {
    expect(check({ '/wariness/1': undefined })).toEqual(['wariness-missing /wariness'])
    expect(check({ '/wariness/1/of': 'north', '/wariness/1/toward': 'south' })).toEqual([
      'wariness-missing /wariness',
      'wariness-twice /wariness/1',
    ])
    expect(check({ '/wariness/1/toward': 'south' })).toEqual([
      'wariness-missing /wariness',
      'wariness-itself /wariness/1',
    ])
  })

  test('has reviews in ascending order, within the match, the last at its end', () => {
    expect(check({ '/calendar/reviews': [4, 2] })).toEqual(['reviews-order /calendar/reviews/1'])
    expect(check({ '/calendar/reviews': [2, 2, 4] })).toEqual(['reviews-order /calendar/reviews/1'])
    expect(check({ '/calendar/reviews': [2] })).toEqual(['no-final-review /calendar/reviews'])
    expect(check({ '/calendar/reviews': [2, 4, 6] })).toEqual([
      'review-outside /calendar/reviews/2',
    ])
  })

  test('has doctrines with least <= start <= most <= income', () => {
    const wrong = [{ least: 5 }, { start: 7 }, { most: 3 }, { most: 8 }]
    for (const part of wrong) {
      const doctrine = { start: 4, least: 2, most: 6, judgement: 'x', ...part }
      expect(check({ '/powers/0/doctrine': doctrine })).toEqual([
        'doctrine-order /powers/0/doctrine',
      ])
    }
  })

  test('has one open call a capital, and only calls that it can make', () => {
    const asks = { call: 'asks-for-rail', until: 2 }
    const opening = (...states: string[]) =>
      check({ '/opening/calls': states.map((state) => ({ ...asks, state })) })
    expect(opening('birch')).toEqual([])
    expect(opening('birch', 'birch')).toEqual(['call-twice /opening/calls/1/state'])
    expect(opening('cedar')).toEqual(['call-elsewhere /opening/calls/0/state'])
  })

  test('has budgets up to the cap', () => {
    expect(check({ '/powers/0/start': { soft: 13, capital: 12 } })).toEqual([
      'budget-above-cap /powers/0/start/soft',
    ])
    const rules = { plan: { budgetCap: 4 } }
    expect(check({ '/rules': rules })).toEqual(['budget-above-cap /powers/1/start/capital'])
  })
})

describe('Decks', () => {
  test('hold a drawn headline for every round that may have no dated one', () => {
    expect(check({ '/headlines/4': undefined })).toEqual([])
    expect(check({ '/headlines/4': undefined, '/headlines/0': undefined })).toEqual([
      'too-few-headlines /headlines',
    ])
    const dated = { ...headline('again', { effects: [] }), dated: { from: 2, to: 3 } }
    dated.effects = [{ effect: 'budget', power: 'all', soft: 1 }]
    expect(check({ '/headlines/4': dated, '/headlines/3': undefined })).toEqual([
      'too-few-headlines /headlines',
    ])
  })

  test('hold a hand of cards and the agendas that are dealt', () => {
    expect(check({ '/powers/0/cards/2': undefined })).toEqual(['too-few-cards /powers/0/cards'])
    expect(check({ '/powers/1/agendas/2': undefined })).toEqual([
      'too-few-agendas /powers/1/agendas',
    ])
  })

  test('name answerers that exist, or the leader or the trailing', () => {
    const answers = (power: string) => ({ '/calls/0/answers': [{ order: 'grant', power }] })
    expect(check(answers('trailing'))).toEqual([])
    expect(check(answers('nobody'))).toEqual(['unknown-id /calls/0/answers/0/power'])
  })

  test('hold a call that can be drawn', () => {
    expect(check({ '/calls/0/drawn': false, '/calls/1/drawn': false })).toEqual([
      'no-drawn-call /calls',
    ])
  })

  test('may be empty where the module is off', () => {
    const modules = { agendas: false, calls: false, cards: false, headlines: false }
    const empty = { '/headlines': [], '/calls': [], '/opening': {} }
    const power = { '/powers/0/cards': [], '/powers/0/agendas': [] }
    expect(check({ '/modules': modules, ...empty, ...power })).toEqual([])
  })

  test('are dated within the match, and forwards', () => {
    expect(check({ '/headlines/0/dated': { from: 3, to: 2 } })).toEqual([
      'window-reversed /headlines/0/dated',
    ])
    expect(check({ '/headlines/0/dated': { from: 4, to: 5 } })).toEqual([
      'window-outside /headlines/0/dated',
    ])
  })

  test('name rounds of the match, and only what is drawn names any', () => {
    expect(check({ '/headlines/2/rounds': [1, 5], '/calls/0/rounds': [4, 9] })).toEqual([
      'round-outside /headlines/2/rounds/1',
      'round-outside /calls/0/rounds/1',
    ])
    expect(check({ '/headlines/0/rounds': [1] })).toEqual(['rounds-idle /headlines/0/rounds'])
    expect(check({ '/calls/1/drawn': false, '/calls/1/rounds': [1] })).toEqual([
      'rounds-idle /calls/1/rounds',
    ])
  })

  test('have at most 60 projects, all states together', () => {
    const many = (state: string) =>
      projects(
        state,
        Array.from({ length: 10 }, () => ['mines', 1, 3, 1, 4]),
      )
    const file = largeScenario()
    for (const state of file.states.slice(0, 6)) state.projects = many(state.id)
    expect(check({}, file)).toEqual(['too-many-projects /states'])
  })
})

test('All problems of all themes are reported at once', () => {
  const problems = check({
    '/calls/1/id': 'asks-for-rail',
    '/states/0/borders/1': 'zed',
    '/calendar/reviews': [1],
    '/powers/0/cards/2': undefined,
    '/name': { de: 'x' },
  })
  expect(problems.map((line) => line.split(' ')[0])).toEqual([
    'duplicate-id',
    'unknown-id',
    'border-one-way',
    'no-final-review',
    'too-few-cards',
    'no-english',
  ])
})
