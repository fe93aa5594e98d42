/** Headlines about anger in the streets, and who is blamed. */
import { describe, expect, test } from 'vitest'
import { FILE, prices, read, readOn, yields } from '../helpers/news.ts'
import { deal, exchange, stabilise } from '../helpers/orders.ts'
import { effectsOf, reading, shippedFile } from '../helpers/shipped.ts'

describe('drone-over-the-panj', () => {
  const t = read('drone-over-the-panj', 'tajikistan')

  test('Tajikistan is shaken and asks for calm, bids cost more, China is blamed', () => {
    expect(effectsOf(t)).toEqual([
      'stability tajikistan -2',
      'price deal all tajikistan K+1 to 1',
      'call calm tajikistan',
      'goodwill tajikistan china -1',
    ])
    expect(t.stability('tajikistan')).toBe(3)
    const after = t.play({ japan: [stabilise('tajikistan')] })
    expect(after.why('goodwill', 'tajikistan', 'japan')).toContain('C2 +3')
  })

  test('no bid elsewhere costs more, and none a round later', () => {
    expect(prices(t, 'japan', deal('tj-rogun-dam'), 2)).toEqual(['0/5', '0/4'])
    expect(prices(t, 'china', deal('tj-rogun-dam'), 2)).toEqual(['0/7', '0/6'])
    expect(prices(t, 'japan', deal('kg-kambarata-dam'), 1)).toEqual(['0/4'])
  })

  test('China is blamed for the least it owns there, whoever owns more', () => {
    const owners = { 'tj-rogun-dam': ['japan'], 'tj-rasht-antimony': ['china'] }
    const marks = { owners: { ...owners, 'tj-zarafshon-gold': [], 'kz-aktobe-oil': [] } }
    const t = readOn('drone-over-the-panj', 'tajikistan', { marks })
    expect(effectsOf(t)).toContain('goodwill tajikistan china -1')
  })

  test('nobody is blamed where China owns nothing', () => {
    const marks = { owners: { 'tj-zarafshon-gold': [] } }
    expect(effectsOf(readOn('drone-over-the-panj', 'tajikistan', { marks }))).toEqual([
      'stability tajikistan -2',
      'price deal all tajikistan K+1 to 2',
      'call calm tajikistan',
    ])
  })
})

describe('dostuk-grievance', () => {
  const dearer = 'price deal all kyrgyzstan,tajikistan K+1 to 2'

  test.each(['kyrgyzstan', 'tajikistan'])('%s is shaken, and bids on both sides wait', (state) => {
    const t = readOn('dostuk-grievance', state, { rolls: [30] })
    expect(effectsOf(t)).toEqual([`stability ${state} -2`, 'chance 30 no', dearer])
    expect(prices(t, 'japan', deal('tj-rogun-dam'), 2)).toEqual(['0/5', '0/4'])
    expect(prices(t, 'russia', deal('kg-kambarata-dam'), 2)).toEqual(['0/7', '0/6'])
    expect(prices(t, 'japan', deal('uz-navoi-uranium'), 1)).toEqual(['0/4'])
  })

  test.each([
    ['kyrgyzstan', ['kazakhstan', 'uzbekistan', 'tajikistan']],
    ['tajikistan', ['uzbekistan', 'kyrgyzstan']],
  ])('in 30 of 100 cases it spreads from %s to all its neighbours', (state, neighbours) => {
    expect(effectsOf(readOn('dostuk-grievance', state, { rolls: [29] }))).toEqual([
      `stability ${state} -2`,
      'chance 30 yes',
      ...neighbours.map((neighbour) => `stability ${neighbour} -1`),
      dearer,
    ])
  })
})

describe('roadside-brawl', () => {
  const brawl = ['stability kyrgyzstan -2', 'goodwill kyrgyzstan china -1']

  test('Kyrgyzstan is shaken and cross with China, no more', () => {
    const t = readOn('roadside-brawl', 'kyrgyzstan', { rolls: [30] })
    expect(effectsOf(t)).toEqual([...brawl, 'chance 30 no'])
    expect(prices(t, 'china', deal('kg-kambarata-dam'), 1)).toEqual(['0/6'])
  })

  test('in 30 of 100 cases Chinese bids there cost more for two rounds', () => {
    const t = readOn('roadside-brawl', 'kyrgyzstan', { rolls: [29] })
    const lasting = 'price deal china kyrgyzstan K+2 to 3'
    expect(effectsOf(t)).toEqual([...brawl, 'chance 30 yes', lasting])
    expect(prices(t, 'china', deal('kg-kambarata-dam'), 3)).toEqual(['0/8', '0/8', '0/6'])
    expect(prices(t, 'china', deal('tj-rogun-dam'), 1)).toEqual(['0/6'])
    expect(prices(t, 'japan', deal('kg-kambarata-dam'), 1)).toEqual(['0/4'])
  })

  test('it is China that is blamed, whoever has invested most', () => {
    const marks = { owners: { 'kg-chui-gold': ['japan'] } }
    const t = readOn('roadside-brawl', 'kyrgyzstan', { marks, rolls: [29] })
    const lasting = 'price deal china kyrgyzstan K+2 to 3'
    expect(effectsOf(t)).toEqual([...brawl, 'chance 30 yes', lasting])
  })
})

describe('land-lease-law', () => {
  test('Kazakhstan is shaken and cross with China, and all bids there wait a round', () => {
    const t = read('land-lease-law', 'kazakhstan')
    expect(effectsOf(t)).toEqual([
      'stability kazakhstan -2',
      'goodwill kazakhstan china -1',
      'price deal all kazakhstan K+1 to 1',
    ])
    expect(prices(t, 'japan', deal('kz-kuirektykol-metals'), 2)).toEqual(['0/5', '0/4'])
    expect(prices(t, 'russia', deal('kz-balkhash-reactor'), 2)).toEqual(['0/10', '0/9'])
    expect(prices(t, 'japan', deal('uz-navoi-uranium'), 1)).toEqual(['0/4'])
  })
})

describe('fuel-price-riot', () => {
  test.each(['kazakhstan', 'uzbekistan'])('%s is shaken, and calmer two rounds later', (state) => {
    const t = read('fuel-price-riot', state)
    expect(effectsOf(t)).toEqual([`stability ${state} -2`, `call calm ${state}`, 'later 3'])
    expect(t.calls()).toEqual([`calm ${state} 2`])
    const helped = t.play({ china: [stabilise(state)] })
    expect(helped.why('goodwill', state, 'china')).toContain('C2 +3')
    expect(effectsOf(t.play())).toEqual([])
    expect(effectsOf(t.play().play())).toEqual([`stability ${state} +1`])
    expect(t.play().play().why('stability', state)).toContain('F7 +1')
  })
})

describe('sickness-by-the-mine', () => {
  test.each([
    ['tajikistan', 'tj-rogun-dam', 'kg-kambarata-dam'],
    ['kyrgyzstan', 'kg-kambarata-dam', 'tj-rogun-dam'],
  ])(
    '%s is shaken, blames whoever mines most there, and signs with it for more',
    (state, at, off) => {
      const t = read('sickness-by-the-mine', state)
      expect(effectsOf(t)).toEqual([
        `stability ${state} -2`,
        `goodwill ${state} china -1`,
        `price deal china ${state} K+2 to 2`,
      ])
      expect(prices(t, 'china', deal(at), 3)).toEqual(['0/8', '0/8', '0/6'])
      expect(prices(t, 'china', deal(off), 1)).toEqual(['0/6'])
      expect(prices(t, 'japan', deal(at), 1)).toEqual(['0/4'])
      expect(prices(t, 'russia', deal(at), 1)).toEqual(['0/6'])
    },
  )

  test('ores are mined as well', () => {
    const owners = { 'tj-zarafshon-gold': [], 'tj-201-base': [], 'tj-rasht-antimony': ['japan'] }
    expect(effectsOf(readOn('sickness-by-the-mine', 'tajikistan', { marks: { owners } }))).toEqual([
      'stability tajikistan -2',
      'goodwill tajikistan japan -1',
      'price deal japan tajikistan K+2 to 3',
    ])
  })

  test('two who share the mine share the blame', () => {
    const owners = { 'tj-zarafshon-gold': ['china', 'japan'] }
    expect(effectsOf(readOn('sickness-by-the-mine', 'tajikistan', { marks: { owners } }))).toEqual([
      'stability tajikistan -2',
      'goodwill tajikistan japan -1',
      'goodwill tajikistan china -1',
      'price deal japan,china tajikistan K+2 to 3',
    ])
  })

  test.each(['japan', 'china'])(
    'nobody is blamed where the largest investor, %s, mines only elsewhere',
    (power) => {
      const owners = { 'tj-zarafshon-gold': [], 'tj-rogun-dam': [power] }
      const t = readOn('sickness-by-the-mine', 'tajikistan', { marks: { owners } })
      expect(effectsOf(t)).toEqual(['stability tajikistan -2'])
    },
  )

  test('the mine itself pays as ever where its road is open', () => {
    const place = { stability: { tajikistan: 9 }, goodwill: { tajikistan: { china: 9 } } }
    const marks = { ...place, owners: { 'kz-suzak-uranium': ['china'] } }
    expect(yields(readOn('sickness-by-the-mine', 'tajikistan', { marks }), 'china', 1)).toEqual([3])
  })
})

describe('portrait-burns', () => {
  const rally = ['stability kazakhstan -2', 'goodwill kazakhstan china -1']

  test('Kazakhstan is shaken and cross with China', () => {
    const t = readOn('portrait-burns', 'kazakhstan', { rolls: [50] })
    expect(effectsOf(t)).toEqual([...rally, 'chance 50 no'])
    expect(prices(t, 'china', deal('kz-kuirektykol-metals'), 1)).toEqual(['0/6'])
  })

  test('in half of the cases Chinese bids there cost more for a round', () => {
    const t = readOn('portrait-burns', 'kazakhstan', { rolls: [49] })
    const lasting = 'price deal china kazakhstan K+2 to 2'
    expect(effectsOf(t)).toEqual([...rally, 'chance 50 yes', lasting])
    expect(prices(t, 'china', deal('kz-kuirektykol-metals'), 2)).toEqual(['0/8', '0/6'])
    expect(prices(t, 'japan', deal('kz-kuirektykol-metals'), 1)).toEqual(['0/4'])
    expect(prices(t, 'china', deal('kg-kambarata-dam'), 1)).toEqual(['0/6'])
  })
})

describe('forty-rallies', () => {
  test.each([
    ['kazakhstan', 'kz-aktobe-oil'],
    ['kyrgyzstan', 'kg-chui-gold'],
  ])('%s is shaken, and cross with a China that owns 3 there', (state, project) => {
    const shaken = `stability ${state} -2`
    expect(effectsOf(read('forty-rallies', state))).toEqual([shaken, `goodwill ${state} china -1`])
    const marks = { owners: { [project]: ['china', 'japan'] } }
    const shared = readOn('forty-rallies', state, { marks })
    expect(effectsOf(shared)).toEqual([shaken])
  })

  test('what others own there, or China elsewhere, does not matter', () => {
    const owners = { 'kg-tien-shan-rail': ['japan'], 'kg-kutessay-metals': ['japan'] }
    const marks = { owners: { ...owners, 'kz-aktobe-oil': [] } }
    expect(effectsOf(readOn('forty-rallies', 'kyrgyzstan', { marks }))).toEqual([
      'stability kyrgyzstan -2',
      'goodwill kyrgyzstan china -1',
    ])
  })
})

describe('guns-at-the-line', () => {
  test.each(['kyrgyzstan', 'tajikistan'])('%s is shaken', (state) => {
    const t = readOn('guns-at-the-line', state, { rolls: [40] })
    expect(effectsOf(t)).toEqual([`stability ${state} -2`, 'chance 40 no'])
  })

  test.each([
    ['kyrgyzstan', 5],
    ['tajikistan', 4],
  ])('in 40 of 100 cases %s will not forget: it calms down to %i only', (state, level) => {
    let t = readOn('guns-at-the-line', state, { rolls: [39] })
    expect(effectsOf(t)).toEqual([`stability ${state} -2`, 'chance 40 yes', `baseline ${state} -1`])
    for (let round = 2; round < 6; round++) t = t.play()
    expect([t.baseline(state), t.stability(state)]).toEqual([level, level])
  })
})

describe('missing-billions', () => {
  const told = ['stability kyrgyzstan -1', 'goodwill kyrgyzstan china -1', 'capital china -1']

  test('Kyrgyzstan is shaken a little and cross with China, which is poorer for it', () => {
    const t = read('missing-billions')
    expect(effectsOf(t)).toEqual(told)
    const [japan, china, russia] = shippedFile(FILE).powers.map(({ start }) => start.capital)
    expect(t.position.capital).toEqual([japan, china! - 1, russia])
  })

  test('China is blamed all the same where others own more', () => {
    const marks = { owners: { 'kg-chui-gold': ['japan'], 'kg-kambarata-dam': ['japan'] } }
    expect(effectsOf(readOn('missing-billions', undefined, { marks }))).toEqual(told)
  })

  test('what works there pays as ever', () => {
    const marks = { owners: { 'kz-suzak-uranium': ['china'] } }
    expect(yields(readOn('missing-billions', undefined, { marks }), 'china', 1)).toEqual([3])
  })
})

describe('markets-across-the-line', () => {
  test.each([
    ['kyrgyzstan', 7],
    ['tajikistan', 6],
  ])('%s is calmer, and settles at %i', (state, level) => {
    let t = read('markets-across-the-line', state)
    expect(effectsOf(t)).toEqual([`baseline ${state} +1`, `stability ${state} +1`])
    for (let round = 1; round < 4; round++) t = t.play()
    expect([t.baseline(state), t.stability(state)]).toEqual([level, level])
  })
})

describe('lawyers-for-the-river', () => {
  const targets = ['uzbekistan', 'kyrgyzstan', 'tajikistan']

  test.each(targets)('%s is shaken', (state) => {
    expect(effectsOf(read('lawyers-for-the-river', state))).toEqual([`stability ${state} -2`])
  })

  test.each(targets)('%s thanks a Japan that has courted it since the review', (state) => {
    const marks = { courted: { [state]: { japan: 1 } }, goodwill: { [state]: { japan: 8 } } }
    expect(effectsOf(readOn('lawyers-for-the-river', state, { marks }))).toEqual([
      `stability ${state} -2`,
      `goodwill ${state} japan +1`,
    ])
  })

  test.each([2, 6, 8])('engineers who came in the round before round %i are thanked', (round) => {
    const before = reading(FILE, 'lawyers-for-the-river', 'uzbekistan', round).with({
      round: round - 1,
    })
    expect(effectsOf(before.play({ japan: [exchange('uzbekistan')] }, [0]))).toEqual([
      'stability uzbekistan -2',
      'goodwill uzbekistan japan +1',
    ])
    expect(effectsOf(before.play({}, [0]))).toEqual(['stability uzbekistan -2'])
  })

  test('it thanks nobody who courted another state, nor another power', () => {
    const marks = { courted: { uzbekistan: { china: 1, russia: 1 }, tajikistan: { japan: 1 } } }
    expect(effectsOf(readOn('lawyers-for-the-river', 'uzbekistan', { marks }))).toEqual([
      'stability uzbekistan -2',
    ])
  })
})
