import { describe, expect, test } from 'vitest'
import type { ConditionFile, EffectFile, MeasureFile } from '../../src/scenario/index.ts'
import {
  answerSentence,
  conditionSentence,
  effectSentence,
  inBacklash,
  inCard,
  inHeadline,
  measurePhrase,
  type Names,
  namesIn,
  triggerSentence,
  type Where,
  windowSentence,
} from '../../src/text/effects.ts'
import { shippedFile } from '../helpers/shipped.ts'
import { flawsOf } from './sound.ts'

const names = namesIn('en', shippedFile('post-settlement-2025'))
const card = inCard('japan', {})
const say = (effect: EffectFile, where: Where = card, with_: Names = names): string =>
  effectSentence('en', with_, effect, where)
const ask = (condition: ConditionFile, where: Where = card): string =>
  conditionSentence('en', names, condition, where)

/** One effect of every kind, and its sentence; the compiler asks for a new kind. */
const KINDS: Record<EffectFile['effect'], [EffectFile, string]> = {
  goodwill: [
    { effect: 'goodwill', power: 'actor', state: 'target', by: 2 },
    'Japan gains 2 goodwill in the chosen state.',
  ],
  stability: [
    { effect: 'stability', state: 'elsewhere', by: -1 },
    'Stability in every state but the chosen state falls by 1.',
  ],
  baseline: [
    { effect: 'baseline', state: ['kyrgyzstan', 'tajikistan'], by: 1 },
    'The baseline of stability in Kyrgyzstan and Tajikistan rises by 1 for good.',
  ],
  call: [
    { effect: 'call', call: 'doctors', state: 'uzbekistan' },
    'A call comes from Uzbekistan: “asks for doctors and scanners”.',
  ],
  wariness: [
    { effect: 'wariness', of: 'rivals', toward: 'actor', by: -2 },
    'Every rival of Japan grows 2 less wary of Japan.',
  ],
  budget: [
    { effect: 'budget', power: 'rival', soft: 2, capital: -1 },
    'The chosen rival gains 2 soft power and loses 1 capital.',
  ],
  survey: [
    { effect: 'survey', power: 'leader', state: 'target' },
    'In the chosen state, whoever leads counts as having tested the waters.',
  ],
  'visit-credit': [
    { effect: 'visit-credit', power: 'actor', state: 'all', rounds: 2 },
    'For 2 rounds, the next deal of Japan in every state is cheaper, as after a state visit.',
  ],
  claim: [
    { effect: 'claim', power: 'actor', state: 'target', sectors: ['rail', 'port'] },
    'Japan takes over the first free project (Rail or Port) in the chosen state.',
  ],
  release: [
    { effect: 'release', power: 'investor', state: 'target' },
    'In the chosen state, whoever has the largest stake gives up its largest project.',
  ],
  forbid: [
    { effect: 'forbid', power: 'all', order: 'pressure', state: 'kyrgyzstan', rounds: 3 },
    'For 3 rounds, nobody may exert pressure in Kyrgyzstan.',
  ],
  price: [
    { effect: 'price', power: 'actor', order: 'visit', soft: -1, capital: 2, rounds: 1 },
    'This round, Japan pays 1 soft power less and 2 capital more for state visits.',
  ],
  yield: [
    { effect: 'yield', power: 'all', sectors: ['gold'], by: 2, rounds: 3 },
    'For 3 rounds, each project (Gold) yields 2 more.',
  ],
  orders: [
    { effect: 'orders', power: 'japan', by: -1, rounds: 1 },
    'This round, Japan may give 1 order less.',
  ],
  route: [
    { effect: 'route', power: 'china', state: 'target', open: false, rounds: 2 },
    'For 2 rounds, the routes of China through the chosen state are closed.',
  ],
  if: [
    {
      effect: 'if',
      all: [
        { is: { measure: 'stability', state: 'target' }, atLeast: 6 },
        { is: { measure: 'mark', mark: 'survey', state: 'target' }, atLeast: 1 },
      ],
      then: [],
      else: [{ effect: 'budget', power: 'actor', capital: 1 }],
    },
    'If stability in the chosen state is at least 6 and Japan has tested the waters in the chosen state: nothing happens; otherwise: Japan gains 1 capital.',
  ],
  chance: [
    {
      effect: 'chance',
      percent: 40,
      then: [
        { effect: 'budget', power: 'actor', capital: 1 },
        {
          effect: 'later',
          rounds: 2,
          then: [{ effect: 'budget', power: 'actor', soft: 1, capital: 1 }],
        },
      ],
    },
    'With 40 % chance: Japan gains 1 capital; (in 2 rounds: Japan gains 1 soft power and 1 capital).',
  ],
  later: [
    {
      effect: 'later',
      rounds: 1,
      times: 3,
      then: [{ effect: 'budget', power: 'actor', capital: 1 }],
    },
    'In each of 3 rounds, starting next round: Japan gains 1 capital.',
  ],
}

describe('An effect as a sentence', () => {
  test.each(Object.entries(KINDS))('%s', (_, [effect, sentence]) => {
    expect(say(effect)).toBe(sentence)
  })

  test('names roles by where it stands', () => {
    const effect: EffectFile = { effect: 'goodwill', power: 'rival', state: 'target', by: -2 }
    expect(say(effect)).toBe('The chosen rival loses 2 goodwill in the chosen state.')
    expect(say(effect, inBacklash('russia'))).toBe(
      'The provoker loses 2 goodwill in the state where it strikes.',
    )
    const hit: EffectFile = { ...effect, power: 'actor' }
    expect(say(hit, inHeadline({ actor: 'china', target: ['kazakhstan', 'uzbekistan'] }))).toBe(
      'China loses 2 goodwill in the state hit.',
    )
    expect(say(hit, inHeadline({}))).toContain('The power whose story it is loses')
  })

  test('names the state that is sure to be meant', () => {
    const effect: EffectFile = { effect: 'stability', state: 'neighbours', by: 1 }
    expect(say(effect, inHeadline({ target: ['kazakhstan'] }))).toBe(
      'Stability in each neighbour of Kazakhstan rises by 1.',
    )
    expect(say({ ...effect, state: 'target' }, inCard('japan', { states: ['kazakhstan'] }))).toBe(
      'Stability in Kazakhstan rises by 1.',
    )
  })

  test('calls by their ids what has no name', () => {
    const effect: EffectFile = { effect: 'call', call: 'bridges', state: 'atlantis' }
    expect(say(effect)).toBe('A call comes from atlantis: “bridges”.')
    const nameless = namesIn('en', {
      powers: [],
      sectors: [],
      states: [{ ...shippedFile('first-steps').states[0]!, id: 'new-state', name: {} }],
    })
    const calm: EffectFile = { effect: 'stability', state: 'new-state', by: 1 }
    expect(say(calm, card, nameless)).toBe('Stability in new-state rises by 1.')
  })

  test('names nobody twice where all powers or rivals are meant', () => {
    expect(say({ effect: 'wariness', of: 'all', toward: 'all', by: 1 })).toBe(
      'Every power grows 1 more wary of every other power.',
    )
    expect(say({ effect: 'forbid', power: 'rivals', order: 'summit', rounds: 1 })).toBe(
      'This round, no rival of Japan may hold a summit.',
    )
  })

  test('says "there" of the state that it has named', () => {
    expect(
      say({
        effect: 'price',
        power: 'leader',
        order: 'deal',
        state: 'target',
        capital: 2,
        rounds: 2,
      }),
    ).toBe('For 2 rounds, whoever leads in the chosen state pays 2 capital more for deals there.')
  })
})

describe('A condition as a sentence', () => {
  test.each<[ConditionFile, string]>([
    [
      { of: 'rival', is: { measure: 'stake', state: 'target' }, atLeast: 3 },
      'The chosen rival has a stake of at least 3 in the chosen state.',
    ],
    [
      { is: { measure: 'free-projects', state: 'target', sectors: ['hydro'] }, atLeast: 1 },
      'At least 1 project (Hydropower) is free in the chosen state.',
    ],
    [{ is: { measure: 'round' }, atMost: 6 }, 'It is round 6 or earlier.'],
    [{ is: { measure: 'round' }, atLeast: 2, atMost: 4 }, 'It is one of rounds 2 to 4.'],
    [
      { is: { measure: 'states-with', what: 'goodwill', atLeast: 7 }, atLeast: 4 },
      'Japan has goodwill of at least 7 in at least 4 states.',
    ],
    [
      { is: { measure: 'states-led', states: ['turkmenistan'] }, atLeast: 1 },
      'Japan leads alone in Turkmenistan.',
    ],
    [
      { is: { measure: 'mark', mark: 'courtship', state: 'target' }, atMost: 0 },
      'Japan has not courted the chosen state since the last review.',
    ],
    [
      { of: 'leader', is: { measure: 'lead', state: 'target' }, atMost: 2 },
      'Whoever leads in the chosen state is at most 2 ahead of the best other power there.',
    ],
    [
      { is: { measure: 'size' }, atLeast: 11 },
      'Japan has connected projects of a total size of at least 11.',
    ],
    [
      { is: { measure: 'stability', state: ['kyrgyzstan', 'tajikistan'] }, atMost: 5 },
      'Stability in Kyrgyzstan and Tajikistan is at most 5 (the lowest counts).',
    ],
    [{ is: { measure: 'doctrine' } }, 'The doctrine mark of Japan is any.'],
  ])('%j', (condition, sentence) => {
    expect(ask(condition)).toBe(sentence)
  })
})

/** One measure of every kind; the compiler asks for a new kind. */
const MEASURES: Record<MeasureFile['measure'], MeasureFile> = {
  goodwill: { measure: 'goodwill', state: 'all' },
  stake: { measure: 'stake', state: 'neighbours' },
  alignment: { measure: 'alignment', state: 'elsewhere' },
  lead: { measure: 'lead', state: 'target' },
  stability: { measure: 'stability', state: 'kazakhstan' },
  baseline: { measure: 'baseline', state: ['kazakhstan', 'uzbekistan'] },
  wariness: { measure: 'wariness', toward: 'rivals' },
  mark: { measure: 'mark', mark: 'loan', state: 'target' },
  projects: { measure: 'projects' },
  size: { measure: 'size', sectors: ['gas'], states: ['kazakhstan'] },
  owned: { measure: 'owned', states: 'target' },
  'free-projects': { measure: 'free-projects', state: 'all' },
  'states-with': { measure: 'states-with', what: 'stake', atLeast: 3, states: ['kazakhstan'] },
  'states-led': { measure: 'states-led', states: ['kazakhstan', 'uzbekistan'] },
  doctrine: { measure: 'doctrine' },
  soft: { measure: 'soft' },
  capital: { measure: 'capital' },
  round: { measure: 'round' },
}

const BOUNDS = [{ atLeast: 1 }, { atMost: 0 }, { atLeast: 2, atMost: 3 }, { atLeast: 2, atMost: 2 }]

test.each(Object.values(MEASURES))('$measure is spoken of within all bounds', (is) => {
  const told = [
    measurePhrase('en', names, is, card),
    ...BOUNDS.map((bounds) => ask({ is, ...bounds })),
    ...['rivals', 'leader', 'china'].map((of) => ask({ of, is, atLeast: 1 })),
  ]
  expect(told.flatMap(flawsOf)).toEqual([])
})

test('A measure on its own is a phrase', () => {
  const goal: Where = { place: 'goal', actor: 'china' }
  const sectors = ['rail', 'port']
  expect(measurePhrase('en', names, { measure: 'projects', sectors }, goal)).toBe(
    'connected projects (Rail or Port)',
  )
  expect(measurePhrase('en', names, { measure: 'states-led' }, goal)).toBe('states led alone')
})

describe('Triggers, answers and windows', () => {
  test('a trigger says what alarms whom', () => {
    const trigger = { on: 'open-deal', by: 'china', sectors: ['gas'], extra: 1 } as const
    expect(triggerSentence('en', names, { ...trigger, sectors: ['gas'] }, 'japan')).toBe(
      'An open deal (Gas) of China makes Japan 1 more wary than usual.',
    )
    expect(
      triggerSentence('en', names, { on: 'open-act', where: 'base', extra: 2 }, 'russia'),
    ).toBe(
      'An open act of any rival in a state where Russia has a base makes Russia 2 more wary than usual.',
    )
  })

  test('an answer says by whom it counts', () => {
    expect(answerSentence('en', names, { order: 'grant' })).toBe('Grant.')
    expect(answerSentence('en', names, { order: 'summit', power: 'japan' })).toBe(
      'Regional summit, if Japan does it.',
    )
    expect(
      answerSentence('en', names, { order: 'deal', sectors: ['gas'], power: 'trailing' }),
    ).toBe('Deal (Gas), by whoever is least aligned there.')
  })

  test.each([
    [{ dated: { from: 2, to: 2 } }, 'Comes in round 2 of every match.'],
    [{ dated: { from: 2, to: 4 } }, 'Comes in one of rounds 2 to 4 of every match.'],
    [{ rounds: [3] }, 'May be drawn in round 3 only.'],
    [{ rounds: [1, 2, 5] }, 'May be drawn in rounds 1, 2, and 5 only.'],
    [{ drawn: false }, 'Comes only in the opening or by an effect.'],
    [{}, 'May be drawn in any round.'],
  ])('%j', (coming, sentence) => {
    expect(windowSentence('en', coming)).toBe(sentence)
  })
})
