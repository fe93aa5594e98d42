/** Cards, headlines and calls that only the other scenarios have; the rest is as in the default. */
import { describe, expect, test } from 'vitest'
import { measure, standings } from '../../src/rules/index.ts'
import type { ScenarioFile } from '../../src/scenario/index.ts'
import { deal, dialogue, exchange, grant, play, stabilise } from '../helpers/orders.ts'
import { effectsOf, reading, shippedFile, stage } from '../helpers/shipped.ts'

const UNSETTLED = 'unsettled-borders-2022'
const FIRST = 'first-steps'
const DEFAULT = shippedFile('post-settlement-2025')

const WORDS = new Set(['name', 'text', 'sources', 'judgement', 'confidence', 'dated', 'rounds'])

/** What an item does in play, apart from its words, evidence and the time it belongs to. */
function deeds(item: object): string {
  return JSON.stringify(Object.fromEntries(Object.entries(item).filter(([key]) => !WORDS.has(key))))
}

type Item = { id: string }
const decksOf = ({ powers, headlines = [] }: ScenarioFile): Item[] => [
  ...powers.flatMap(({ cards = [] }) => cards),
  ...headlines,
]

/** Ids of a scenario's cards and headlines that the default has not, or has in another form. */
function own(id: string): string[] {
  const known = new Map(decksOf(DEFAULT).map((item) => [item.id, deeds(item)]))
  return decksOf(shippedFile(id))
    .filter((item) => known.get(item.id) !== deeds(item))
    .map((item) => item.id)
}

test('What the other scenarios share with the default does the same; the rest is tested here', () => {
  expect(own('classroom-50')).toEqual([])
  expect(own(FIRST)).toEqual([
    'doors-open',
    'shouting-in-the-square',
    'second-envelope',
    'ministers-trade-words',
    'last-quarter',
  ])
  expect(own(UNSETTLED)).toEqual([
    'jp-surveyors-of-the-line',
    'jp-water-engineers',
    'cn-no-winners',
    'ru-line-in-moscow',
    'second-border-war',
    'companies-stay-home',
    'xian',
    'commission-meets',
    'a-bridge-is-blown',
    'drones-on-parade',
    'enclave-without-bread',
    'war-in-the-north',
    'queue-at-the-embassy',
    'quiet-year',
  ])
})

/** A power with this one card on the unsettled board. */
const holding = (power: string, card: string) =>
  stage(UNSETTLED).with({
    hands: { [power]: [card] },
    soft: { [power]: 9 },
    capital: { [power]: 9 },
  })

describe('Before the settlement, cards', () => {
  test('jp-surveyors-of-the-line: a higher baseline, and a second step where the calm lasts', () => {
    const t = holding('japan', 'jp-surveyors-of-the-line')
    const after = t.play({ japan: [play('jp-surveyors-of-the-line', { state: 'tajikistan' })] })
    expect(after.spent('japan')).toBe('2/0')
    expect(effectsOf(after)).toEqual([
      'stability tajikistan +1',
      'baseline tajikistan +1',
      'later 3',
    ])
    const calm = after.with({ stability: { tajikistan: 7 } }).play()
    expect(effectsOf(calm)).toEqual(['baseline tajikistan +1', 'goodwill tajikistan japan +1'])
    expect(effectsOf(after.with({ stability: { tajikistan: 3 } }).play())).toEqual([])
    expect(t.reject('japan', play('jp-surveyors-of-the-line', { state: 'kazakhstan' }))).toBe(
      'card-place',
    )
  })

  test('jp-water-engineers: calm, thanks, and a call for more of it', () => {
    const t = holding('japan', 'jp-water-engineers')
    const after = t.play({ japan: [play('jp-water-engineers', { state: 'uzbekistan' })] })
    expect(after.spent('japan')).toBe('1/2')
    expect(effectsOf(after)).toEqual([
      'stability uzbekistan +2',
      'goodwill uzbekistan japan +1',
      'call thirsty-fields uzbekistan',
    ])
    expect(
      after.play({ china: [grant('uzbekistan')] }).why('goodwill', 'uzbekistan', 'china'),
    ).toContain('C2 +3')
  })

  test('cn-no-winners: both banks calmer, for good where China has something to lose', () => {
    const t = holding('china', 'cn-no-winners')
    const both = ['stability kyrgyzstan +1', 'stability tajikistan +1']
    const lasting = ['baseline kyrgyzstan +1', 'baseline tajikistan +1']
    const connected = t.with({ stability: { kyrgyzstan: 6, tajikistan: 6 } })
    const invested = connected.play({ china: [play('cn-no-winners')] })
    expect(effectsOf(invested)).toEqual([...both, ...lasting, 'wariness russia>china +1'])
    const cutOff = t.with({ stability: { kyrgyzstan: 4, tajikistan: 4 } })
    expect(effectsOf(cutOff.play({ china: [play('cn-no-winners')] }))).toEqual([
      ...both,
      'wariness russia>china +1',
    ])
  })

  test('ru-line-in-moscow: quick calm, and a bill three rounds later by the toss of a coin', () => {
    const t = holding('russia', 'ru-line-in-moscow')
    const line = play('ru-line-in-moscow', { state: 'kyrgyzstan' })
    const after = t.play({ russia: [line] })
    expect(effectsOf(after)).toEqual([
      'stability kyrgyzstan +3',
      'goodwill kyrgyzstan russia +1',
      'later 4',
      'wariness japan>russia +1',
      'wariness china>russia +1',
    ])
    const asked = (roll: number) => effectsOf(after.play().play({}, [roll])).slice(1)
    expect(asked(49)).toEqual(['baseline kyrgyzstan -1', 'goodwill kyrgyzstan russia -1'])
    expect(asked(50)).toEqual(['baseline kyrgyzstan +1'])
    expect(t.with({ stability: { kyrgyzstan: 5 } }).reject('russia', line)).toBe('card-condition')
  })
})

describe('Before the settlement, headlines', () => {
  const lines = (headline: string, state?: string) => effectsOf(reading(UNSETTLED, headline, state))

  test.each([
    [
      'second-border-war',
      undefined,
      [
        'stability kyrgyzstan -1',
        'stability tajikistan -1',
        'price deal all kyrgyzstan,tajikistan K+2 to 2',
        'call calm kyrgyzstan',
        'call calm tajikistan',
      ],
    ],
    [
      'companies-stay-home',
      undefined,
      ['price deal japan all K+1 to 2', 'wariness china>japan -1', 'wariness russia>japan -1'],
    ],
    ['commission-meets', 'uzbekistan', ['baseline uzbekistan +1', 'stability uzbekistan +1']],
    [
      'a-bridge-is-blown',
      'tajikistan',
      [
        'stability tajikistan -2',
        'route closed all tajikistan to 1',
        'price deal all tajikistan K+1 to 1',
      ],
    ],
    ['drones-on-parade', 'kyrgyzstan', ['baseline kyrgyzstan -1', 'stability kyrgyzstan -1']],
    ['enclave-without-bread', 'uzbekistan', ['stability uzbekistan -2', 'call calm uzbekistan']],
    [
      'war-in-the-north',
      undefined,
      ['capital russia -1', 'price stabilise russia all S+1 to 2', 'goodwill kazakhstan russia -1'],
    ],
    [
      'queue-at-the-embassy',
      'kazakhstan',
      ['stability kazakhstan -1', 'yield +1 all kazakhstan to 2'],
    ],
  ])('%s', (headline, state, expected) => {
    expect(lines(headline, state)).toEqual(expected)
  })

  test('xian: China is welcome everywhere and signs cheaper for a season', () => {
    const t = reading(UNSETTLED, 'xian')
    expect(effectsOf(t)).toEqual([
      ...t.stateIds().map((state) => `goodwill ${state} china +1`),
      'price deal china all K-1 to 1',
      'wariness russia>china +1',
    ])
  })

  test('quiet-year: calm everywhere, and contracts are cheaper for a season', () => {
    const t = reading(UNSETTLED, 'quiet-year')
    expect(effectsOf(t)).toEqual([
      ...t.stateIds().map((state) => `stability ${state} +1`),
      'price deal all all K-1 to 1',
    ])
  })

  test('lorries-of-flour is answered by a grant or by calming things down', () => {
    const file = shippedFile(UNSETTLED)
    const calls = (file.calls ?? []).map((call) => ({ ...call, drawn: false }))
    const opening = { calls: [{ call: 'lorries-of-flour', state: 'tajikistan', until: 3 }] }
    const t = stage(UNSETTLED, {
      calls: calls.map(({ rounds: _rounds, ...call }) => call),
      opening,
    })
    for (const [answer, thanks] of [
      [grant('tajikistan'), true],
      [stabilise('tajikistan'), true],
      [exchange('tajikistan'), false],
    ] as const) {
      const after = t.play({ china: [answer] })
      expect(after.why('goodwill', 'tajikistan', 'china').includes('C2 +3')).toBe(thanks)
    }
  })
})

describe('Before the settlement, agendas ask for less where deals are rare', () => {
  /** Everywhere calm and well disposed, so that whatever is owned is connected. */
  const calm = stage(UNSETTLED).with({
    stability: {
      kazakhstan: 8,
      uzbekistan: 8,
      turkmenistan: 8,
      kyrgyzstan: 8,
      tajikistan: 8,
    },
  })
  type Marks = Parameters<typeof calm.with>[0]

  function fulfilled(power: string, id: string, marks: Marks): boolean {
    const { world, position } = calm.with(marks)
    const seat = calm.power(power)
    const index = world.scenario.powers[seat]!.agendas.findIndex((agenda) => agenda.id === id)
    const reading = { world, position, at: standings(world, position), reader: seat }
    const scope = { actor: seat, rival: -1, state: -1 }
    return world.agendas[seat]![index]!.all.every(
      ({ is, atLeast }) => measure(reading, is, seat, scope) >= atLeast,
    )
  }
  const own = (...projects: string[]) =>
    Object.fromEntries(projects.map((project) => [project, ['japan']]))
  const loved = (by: number) => ({
    kazakhstan: { japan: by },
    uzbekistan: { japan: by },
    kyrgyzstan: { japan: by },
    tajikistan: { japan: by },
  })

  test('jp-three-footprints: a stake of 4 in two states', () => {
    const two = own('kz-steppe-metals', 'uz-navoi-uranium', 'uz-samarkand-solar')
    expect(fulfilled('japan', 'jp-three-footprints', { owners: two })).toBe(true)
    const less = own('kz-steppe-metals', 'uz-navoi-uranium')
    expect(fulfilled('japan', 'jp-three-footprints', { owners: less })).toBe(false)
  })

  test('jp-five-mines: three resource projects', () => {
    const three = own('kz-steppe-metals', 'uz-navoi-uranium')
    expect(fulfilled('japan', 'jp-five-mines', { owners: three })).toBe(true)
    expect(fulfilled('japan', 'jp-five-mines', { owners: own('kz-steppe-metals') })).toBe(false)
  })

  test('jp-both-hands: goodwill 7 in four states and projects of size 6', () => {
    const owners = own('kz-steppe-metals', 'kz-suzak-uranium')
    expect(fulfilled('japan', 'jp-both-hands', { owners, goodwill: loved(7) })).toBe(true)
    expect(fulfilled('japan', 'jp-both-hands', { owners, goodwill: loved(6) })).toBe(false)
    expect(fulfilled('japan', 'jp-both-hands', { goodwill: loved(7) })).toBe(false)
  })

  test('cn-largest-owner: projects of size 20', () => {
    const more = { 'kz-steppe-metals': ['china'], 'kz-suzak-uranium': ['china'] }
    expect(fulfilled('china', 'cn-largest-owner', { owners: more })).toBe(true)
    const less = { 'kz-steppe-metals': ['china'] }
    expect(fulfilled('china', 'cn-largest-owner', { owners: less })).toBe(false)
  })

  test('ru-atomic-house: reactors and uranium of size 4', () => {
    const four = { 'kz-suzak-uranium': ['russia'] }
    expect(fulfilled('russia', 'ru-atomic-house', { owners: four })).toBe(true)
    expect(fulfilled('russia', 'ru-atomic-house', {})).toBe(false)
  })
})

describe('First steps, headlines', () => {
  test('come one a round, in the same order in every match', () => {
    const { headlines = [] } = shippedFile(FIRST)
    expect(headlines.map(({ dated }) => [dated!.from, dated!.to])).toEqual(
      [1, 2, 3, 4, 5].map((round) => [round, round]),
    )
  })

  test('doors-open: every power is welcome in every state', () => {
    const t = reading(FIRST, 'doors-open')
    expect(effectsOf(t)).toHaveLength(9)
    expect([t.goodwill('kyrgyzstan', 'japan'), t.goodwill('kazakhstan', 'russia')]).toEqual([5, 7])
  })

  test('shouting-in-the-square: a shaken state asks for calm', () => {
    const t = reading(FIRST, 'shouting-in-the-square')
    expect(effectsOf(t)).toEqual(['stability kyrgyzstan -1', 'call calm kyrgyzstan'])
    const after = t.play({ japan: [stabilise('kyrgyzstan')] })
    expect(after.why('goodwill', 'kyrgyzstan', 'japan')).toEqual(['O9 +2', 'C2 +3'])
  })

  test('second-envelope: contracts in Kazakhstan are cheaper, and a bid answers the call', () => {
    const t = reading(FIRST, 'second-envelope')
    expect(effectsOf(t)).toEqual([
      'call second-bidder kazakhstan',
      'price deal all kazakhstan K-1 to 1',
    ])
    expect(t.price('china', deal('kz-suzak-uranium'))).toBe('0/2')
  })

  test('ministers-trade-words: everybody watches everybody', () => {
    expect(effectsOf(reading(FIRST, 'ministers-trade-words'))).toHaveLength(6)
  })

  test('last-quarter: talks are free', () => {
    const t = reading(FIRST, 'last-quarter')
    expect(t.price('japan', dialogue('turkmenistan'))).toBe('0/0')
  })
})
