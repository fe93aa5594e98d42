import { describe, expect, test } from 'vitest'
import { type Evidence, gradeOf } from '../../src/scenario/index.ts'
import { catalogueOf, factsOf } from '../fixtures/facts.ts'
import { call } from '../fixtures/scenarios/parts.ts'
import { brief, check, edited, type Edits, problemsIn } from './edit.ts'

const FACTS = catalogueOf(factsOf({ rail_2024: 'high', ore_2023: 'medium', port_2020: 'low' }))
const CARD = '/powers/0/cards/0'
const HEADLINE = '/headlines/2'

/** The problems of the small scenario with these effects on a card that has a target only. */
const checkEffects = (...effects: unknown[]) => check({ [`${CARD}/effects`]: effects })
const at = (path: string) => `${CARD}/effects/${path}`

describe('Role words', () => {
  const target = { effect: 'stability', state: 'target', by: 1 }
  const rival = { effect: 'goodwill', power: 'rival', state: 'alder', by: 1 }
  const actor = { effect: 'budget', power: 'actor', soft: 1 }

  test('target, neighbours and elsewhere need a card or headline that names a state', () => {
    for (const state of ['target', 'neighbours', 'elsewhere']) {
      const effects = [{ ...target, state }]
      const none = check({ [`${CARD}/target`]: 'rival', [`${CARD}/effects`]: effects })
      expect(none).toEqual([`no-target ${at('0/state')}`])
      expect(check({ [`${HEADLINE}/effects`]: effects })).toEqual([
        `no-target ${HEADLINE}/effects/0/state`,
      ])
    }
    expect(checkEffects({ ...target, state: 'all' })).toEqual([])
  })

  test('target has no meaning in agendas and interests', () => {
    const is = { measure: 'stake', state: 'target' }
    expect(check({ '/powers/0/interest/is': is, '/powers/1/agendas/0/all/0/is': is })).toEqual([
      'no-target /powers/0/interest/is/state',
      'no-target /powers/1/agendas/0/all/0/is/state',
    ])
  })

  test('rival needs a card that names a rival, or a backlash', () => {
    expect(checkEffects(rival)).toEqual([`no-rival ${at('0/power')}`])
    expect(check({ '/headlines/4/effects': [rival] })).toEqual([
      'no-rival /headlines/4/effects/0/power',
    ])
    expect(check({ [`${CARD}/target`]: 'rival', [`${CARD}/effects`]: [rival] })).toEqual([])
    expect(check({ '/powers/0/backlash': [rival] })).toEqual([])
  })

  test('actor and rivals need a headline that names an actor', () => {
    const rivals = { ...actor, power: 'rivals' }
    expect(check({ [`${HEADLINE}/effects`]: [actor, rivals] })).toEqual([
      `no-actor ${HEADLINE}/effects/0/power`,
      `no-actor ${HEADLINE}/effects/1/power`,
    ])
    expect(check({ '/headlines/4/effects': [actor, rivals] })).toEqual([])
  })

  test('a condition is about the actor unless it says otherwise', () => {
    const condition = { is: { measure: 'round' }, atLeast: 2 }
    const effect = { effect: 'if', all: [condition], then: [] }
    expect(check({ [`${HEADLINE}/effects`]: [effect] })).toEqual([
      `no-actor ${HEADLINE}/effects/0/all/0/of`,
    ])
  })

  test('leader, trailing and investor need a state at hand', () => {
    for (const power of ['leader', 'trailing', 'investor']) {
      const lost = { effect: 'budget', power, soft: 1 }
      expect(check({ [`${HEADLINE}/effects`]: [lost] })).toEqual([
        `no-target ${HEADLINE}/effects/0/power`,
      ])
      expect(check({ '/headlines/1/effects': [lost] })).toEqual([])
      const found = { effect: 'goodwill', power, state: 'all', by: 1 }
      expect(check({ [`${HEADLINE}/effects`]: [found] })).toEqual([])
    }
  })
})

describe('Cards, conditions and calls', () => {
  test('a hidden card has no effect that lasts or says whom it serves', () => {
    const telling = [
      { effect: 'later', rounds: 1, then: [] },
      { effect: 'forbid', power: 'all', order: 'loan', rounds: 1 },
      { effect: 'price', power: 'all', order: 'loan', soft: 1, rounds: 1 },
      { effect: 'yield', power: 'all', by: 1, rounds: 1 },
      { effect: 'budget', power: 'rivals', soft: -1 },
      { effect: 'survey', power: 'all', state: 'all' },
      { effect: 'wariness', of: 'actor', toward: 'rivals', by: 1 },
      { effect: 'baseline', state: 'all', by: -1 },
      { effect: 'call', call: 'asks-for-rail', state: 'alder' },
      { effect: 'orders', power: 'all', by: -1, rounds: 1 },
      { effect: 'route', power: 'all', state: 'all', open: false, rounds: 1 },
      { effect: 'stability', state: 'all', by: -1 },
    ]
    const nested = { effect: 'chance', percent: 50, then: [], else: telling }
    const hidden = { [`${CARD}/seen`]: 'hidden', [`${CARD}/courtship`]: false }
    expect(check({ ...hidden, [`${CARD}/effects`]: [nested] })).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((index) => `hidden-telling ${at(`0/else/${index}`)}`),
    )
    expect(checkEffects(nested)).toEqual([])
  })

  test('a hidden card has a target state and is no courtship', () => {
    const edits = {
      [`${CARD}/seen`]: 'hidden',
      [`${CARD}/target`]: 'none',
      [`${CARD}/courtship`]: true,
      [`${CARD}/effects`]: [{ effect: 'stability', state: 'all', by: -1 }],
    }
    expect(check(edits)).toEqual([
      `hidden-courtship ${CARD}/courtship`,
      `hidden-nowhere ${CARD}/target`,
    ])
  })

  test('a condition tests something, and can hold', () => {
    const is = { measure: 'round' }
    expect(check({ [`${CARD}/requires`]: [{ is }, { is, atLeast: 3, atMost: 2 }] })).toEqual([
      `empty-condition ${CARD}/requires/0`,
      `condition-reversed ${CARD}/requires/1`,
    ])
    const deep = { effect: 'if', all: [{ is }], then: [] }
    expect(checkEffects(deep)).toEqual([`empty-condition ${at('0/all/0')}`])
  })

  test('a security card is allowed in a state that is not neutral', () => {
    const rumours = '/powers/1/cards/2/states'
    expect(check({ [rumours]: ['birch'] })).toEqual([`never-playable ${rumours}`])
    expect(check({ [rumours]: ['birch', 'cedar'] })).toEqual([])
    const neutral = { '/states/0/neutral': true, '/states/2/neutral': true }
    expect(check(neutral)).toEqual([`never-playable ${rumours}`])
  })

  test('a call has an answer that some power can give', () => {
    const answered = (answer: unknown, more: Edits = {}) =>
      check({ '/calls/-': call('odd', ['birch'], [answer as never]), ...more })
    const never = ['never-answered /calls/2/answers']
    expect(answered({ order: 'covert', power: 'north' })).toEqual(never)
    expect(answered({ order: 'covert' })).toEqual(never)
    expect(answered({ order: 'pressure' })).toEqual(never)
    expect(answered({ order: 'deal', sectors: ['base'] })).toEqual(never)
    expect(answered({ order: 'deal', sectors: ['rail'] })).toEqual([])
    expect(answered({ order: 'loan' })).toEqual([])
    expect(answered({ order: 'loan' }, { '/modules': { loans: false } })).toEqual(never)
    expect(answered({ order: 'card' }, { '/modules': { cards: false } })).toEqual(never)
  })
})

describe('Evidence', () => {
  const needing = [
    '/powers/0/income',
    '/powers/0/doctrine',
    '/powers/0/interest',
    '/powers/0/agendas/0',
    '/powers/0/cards/0',
    '/states/0/weight',
    '/states/0/stability',
    '/states/0/baseline',
    '/states/0/goodwill/south',
    '/states/0/projects/0',
    '/wariness/0',
    '/opening/surveys/0',
    '/headlines/0',
    '/calls/0',
  ]

  test.each(needing)('%s needs sources or a judgement', (pointer) => {
    expect(check({ [`${pointer}/judgement`]: undefined })).toEqual([`no-evidence ${pointer}`])
  })

  test.each(['/powers/0/traits', '/powers/1/triggers/0', '/powers/0/gateways/0'])(
    '%s needs none',
    (pointer) => {
      expect(check({ [`${pointer}/judgement`]: undefined })).toEqual([])
    },
  )

  test('names facts that the catalogue holds', () => {
    const file = edited({
      '/headlines/0/judgement': undefined,
      '/headlines/0/sources': ['rail_2024', 'ore_2023'],
      '/powers/0/gateways/0/sources': ['port_2020'],
    })
    expect(brief(problemsIn(file, catalogueOf(factsOf({ rail_2024: 'high' }))))).toEqual([
      'unknown-fact /powers/0/gateways/0/sources/0',
      'unknown-fact /headlines/0/sources/1',
    ])
    expect(problemsIn(file, FACTS)).toEqual([])
  })

  test.each(['/powers/0/income', '/powers/1/triggers/0', '/wariness/1', '/calls/0'])(
    '%s has a confidence only with sources',
    (pointer) => {
      expect(check({ [`${pointer}/confidence`]: 'low' })).toEqual([
        `confidence-alone ${pointer}/confidence`,
      ])
    },
  )

  test('is not surer than the least sure fact it names', () => {
    const codes = (sources: string[], confidence: string) =>
      problemsIn(edited({ '/calls/0/sources': sources, '/calls/0/confidence': confidence }), FACTS)
    const above = ['confidence-above-facts /calls/0/confidence']
    expect(brief(codes(['rail_2024'], 'high'))).toEqual([])
    expect(brief(codes(['rail_2024', 'ore_2023'], 'high'))).toEqual(above)
    expect(brief(codes(['rail_2024', 'ore_2023'], 'medium'))).toEqual([])
    expect(brief(codes(['rail_2024', 'ore_2023'], 'low'))).toEqual([])
    expect(codes(['port_2020', 'rail_2024'], 'medium')[0]?.params).toEqual({
      stated: 'medium',
      least: 'low',
    })
    expect(brief(codes(['port_2020', 'no_such_fact'], 'high'))).toEqual([
      'unknown-fact /calls/0/sources/1',
    ])
  })

  test('has a grade: that of its least sure fact, or less by its own word, or judgement', () => {
    const grade = (evidence: Evidence) => gradeOf(evidence, FACTS)
    expect(grade({ judgement: 'x' })).toBe('judgement')
    expect(grade({})).toBe('judgement')
    expect(grade({ sources: ['rail_2024'] })).toBe('high')
    expect(grade({ sources: ['rail_2024'], judgement: 'x' })).toBe('high')
    expect(grade({ sources: ['ore_2023', 'rail_2024'] })).toBe('medium')
    expect(grade({ sources: ['rail_2024', 'port_2020', 'ore_2023'] })).toBe('low')
    expect(grade({ sources: ['rail_2024'], confidence: 'medium' })).toBe('medium')
    expect(grade({ sources: ['ore_2023'], confidence: 'low' })).toBe('low')
    expect(grade({ sources: ['no_such_fact', 'rail_2024'] })).toBe('low')
  })
})

describe('Texts', () => {
  test.each([
    '/name',
    '/sectors/0/name',
    '/powers/0/capital',
    '/powers/0/interest/text',
    '/powers/0/agendas/1/name',
    '/powers/0/cards/2/text',
    '/states/1/text',
    '/states/1/projects/0/name',
    '/headlines/0/name',
    '/calls/1/text',
    '/glossary/0/term',
    '/glossary/0/text',
  ])('%s is given in English', (pointer) => {
    const glossary = { '/glossary': [{ term: 'Ore', text: 'What mines give.' }] }
    const only = check({ ...glossary, [pointer]: { de: 'Nur deutsch' } })
    expect(only).toEqual([`no-english ${pointer}`])
    expect(check({ ...glossary, [pointer]: { en: 'Both', de: 'Beides' } })).toEqual([])
  })
})
