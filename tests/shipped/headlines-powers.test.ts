/** Headlines about the three powers, their leaders and their quarrels. */
import { describe, expect, test } from 'vitest'
import { FILE, prices, read, readOn, yields } from '../helpers/news.ts'
import {
  covert,
  deal,
  dialogue,
  exchange,
  grant,
  play,
  pressure,
  reassure,
  summit,
  visit,
} from '../helpers/orders.ts'
import { effectsOf, stage } from '../helpers/shipped.ts'

describe('central-asia-plus-china', () => {
  test('China is liked better in Kazakhstan, and Japan, the newcomer, bids there for more', () => {
    const t = read('central-asia-plus-china')
    expect(effectsOf(t)).toEqual([
      'goodwill kazakhstan china +1',
      'price deal japan kazakhstan K+1 to 1',
    ])
    expect(prices(t, 'japan', deal('kz-kuirektykol-metals'), 2)).toEqual(['0/5', '0/4'])
    expect(prices(t, 'russia', deal('kz-kuirektykol-metals'), 1)).toEqual(['0/6'])
    expect(prices(t, 'china', deal('kz-kuirektykol-metals'), 1)).toEqual(['0/6'])
    expect(prices(t, 'japan', deal('uz-navoi-uranium'), 1)).toEqual(['0/4'])
  })
})

describe('kyrgyz-security-statement', () => {
  const t = read('kyrgyz-security-statement')

  test('pressure and unrest in Kyrgyzstan cost more, and Moscow is warier of Tokyo', () => {
    expect(effectsOf(t)).toEqual([
      'price pressure all kyrgyzstan S+1 to 2',
      'price covert all kyrgyzstan S+1 to 2',
      'wariness russia>japan +1',
    ])
    expect(t.wariness('russia', 'japan')).toBe(3)
  })

  test('they do so for two rounds, and there alone', () => {
    expect(prices(t, 'russia', pressure('kyrgyzstan', 'china'), 3)).toEqual(['2/0', '2/0', '1/0'])
    expect(prices(t, 'china', pressure('kyrgyzstan', 'russia'), 1)).toEqual(['2/0'])
    expect(prices(t, 'russia', covert('kyrgyzstan'), 3)).toEqual(['2/1', '2/1', '1/1'])
    expect(prices(t, 'russia', pressure('kazakhstan', 'china'), 1)).toEqual(['1/0'])
    expect(prices(t, 'russia', covert('tajikistan'), 1)).toEqual(['1/1'])
  })

  test('hidden hands pay more there as well, in whichever costume', () => {
    expect(prices(t, 'russia', play('ru-whispers', { state: 'kyrgyzstan' }), 3)).toEqual([
      '3/1',
      '3/1',
      '2/1',
    ])
    expect(prices(t, 'russia', play('ru-whispers', { state: 'tajikistan' }), 1)).toEqual(['2/1'])
    const held = t.with({ hands: { russia: ['ru-whispers'] }, soft: { russia: 3 } })
    const after = held.play({ russia: [play('ru-whispers', { state: 'kyrgyzstan' })] })
    expect(after.spent('russia')).toBe('3/1')
  })
})

describe('domestic-issues', () => {
  const t = read('domestic-issues')

  test('Japan holds no summit this round, and visits cost it more', () => {
    expect(effectsOf(t)).toEqual([
      'forbid summit japan all to 1',
      'price visit japan all S+1 to 1',
      'soft japan -1',
    ])
    expect(stage(FILE).reject('japan', summit())).toBeNull()
    expect(t.reject('japan', summit())).toBe('forbidden')
    expect(t.soft('japan')).toBe(4)
    expect(prices(t, 'japan', visit('uzbekistan'), 2)).toEqual(['4/0', '3/0'])
  })

  test('a round later it may, and others may at once', () => {
    expect(t.play().reject('japan', summit())).toBeNull()
    expect(t.with({ soft: { china: 5 } }).reject('china', summit())).toBeNull()
    expect(prices(t, 'china', visit('uzbekistan'), 1)).toEqual(['3/0'])
  })
})

describe('red-line', () => {
  test('China and Japan are warier of each other, and Japan reassures for more', () => {
    const t = read('red-line')
    expect(effectsOf(t)).toEqual([
      'wariness china>japan +1',
      'wariness japan>china +1',
      'price reassure japan all S+1 to 1',
    ])
    expect([t.wariness('china', 'japan'), t.wariness('japan', 'china')]).toEqual([5, 5])
    expect(prices(t, 'japan', reassure(), 2)).toEqual(['2/0', '1/0'])
    expect(prices(t, 'china', reassure(), 1)).toEqual(['1/0'])
  })
})

describe('new-prime-minister', () => {
  const t = read('new-prime-minister')
  const three = [exchange('uzbekistan'), dialogue('kyrgyzstan'), dialogue('turkmenistan')]

  test('rivals are less wary of Japan', () => {
    expect(effectsOf(t)).toEqual([
      'orders -1 japan to 1',
      'wariness china>japan -1',
      'wariness russia>japan -1',
    ])
    expect([t.wariness('china', 'japan'), t.wariness('russia', 'japan')]).toEqual([3, 1])
  })

  test('its plan holds two orders this round', () => {
    expect(stage(FILE).refuse('japan', three)).toBeNull()
    expect(t.refuse('japan', three)).toBe('too-many-orders')
    expect(t.refuse('japan', three.slice(1))).toBeNull()
    expect(t.play().refuse('japan', three)).toBeNull()
    expect(t.with({ soft: { russia: 6 } }).refuse('russia', three)).toBeNull()
  })
})

describe('forum-goes-ahead', () => {
  const signed = ['price deal japan all K-1 to 1', 'capital japan +1']

  test('Japan bids for less this round and has more to bid with', () => {
    const t = read('forum-goes-ahead')
    expect(t.capital('japan')).toBe(6)
    expect(prices(t, 'japan', deal('uz-navoi-uranium'), 2)).toEqual(['0/3', '0/4'])
    expect(prices(t, 'japan', deal('tj-rogun-dam'), 1)).toEqual(['0/3'])
    expect(prices(t, 'china', deal('tj-rogun-dam'), 1)).toEqual(['0/6'])
  })

  test('where it has a stake in two states, two capitals look for a second bidder', () => {
    const calls = ['call second-bidder kazakhstan', 'call second-bidder uzbekistan']
    expect(effectsOf(read('forum-goes-ahead'))).toEqual([...signed, ...calls])
    const without = { 'kz-southern-uranium': [], 'kz-aktobe-oil': [], 'uz-ustyurt-gas': [] }
    const bases = { 'kg-kant-airbase': [], 'tj-201-base': [] }
    const poor = readOn('forum-goes-ahead', undefined, {
      marks: { owners: { ...without, ...bases } },
    })
    expect(effectsOf(poor)).toEqual(expect.arrayContaining(calls))
    const marks = { owners: { 'tm-garabogaz-urea': [] } }
    const lines = effectsOf(readOn('forum-goes-ahead', undefined, { marks }))
    expect(lines).toEqual(['price deal japan all K-1 to 2', 'capital japan +1'])
  })
})

describe('everyone-wants-a-pavilion', () => {
  test('three capitals ask for a visit, and Japan visits for less', () => {
    const t = read('everyone-wants-a-pavilion')
    expect(effectsOf(t)).toEqual([
      'call a-state-visit uzbekistan',
      'call a-state-visit kyrgyzstan',
      'call a-state-visit tajikistan',
      'price visit japan all S-1 to 1',
    ])
    expect(prices(t, 'japan', visit('tajikistan'), 2)).toEqual(['2/0', '3/0'])
    expect(prices(t, 'china', visit('tajikistan'), 1)).toEqual(['3/0'])
    const after = t.play({ japan: [visit('tajikistan'), visit('kyrgyzstan')] })
    expect(after.spent('japan')).toBe('4/0')
    expect(after.why('goodwill', 'tajikistan', 'japan')).toContain('C2 +3')
  })
})

describe('bank-list', () => {
  const t = read('bank-list')

  test('Russia is poorer and suspects Japan, and payments in Kyrgyzstan stall', () => {
    expect(effectsOf(t)).toEqual([
      'capital russia -1',
      'wariness russia>japan +1',
      'price deal all kyrgyzstan K+1 to 2',
    ])
    expect(t.capital('russia')).toBe(4)
    expect(t.wariness('russia', 'japan')).toBe(3)
  })

  test('for two rounds everybody bids there for more, elsewhere nobody does', () => {
    expect(prices(t, 'japan', deal('kg-kambarata-dam'), 3)).toEqual(['0/5', '0/5', '0/4'])
    expect(prices(t, 'china', deal('kg-tien-shan-rail'), 3)).toEqual(['0/6', '0/6', '0/5'])
    expect(prices(t, 'russia', deal('kg-kambarata-dam'), 3)).toEqual(['0/7', '0/7', '0/6'])
    expect(prices(t, 'russia', deal('tj-rogun-dam'), 1)).toEqual(['0/6'])
    expect(prices(t, 'japan', deal('kz-kuirektykol-metals'), 1)).toEqual(['0/4'])
  })

  test('what works there pays as ever', () => {
    const marks = { owners: { 'kz-suzak-uranium': ['china'] } }
    expect(yields(readOn('bank-list', undefined, { marks }), 'china', 1)).toEqual([3])
  })
})

describe('migrant-register', () => {
  test.each(['tajikistan', 'kyrgyzstan', 'uzbekistan'])('%s is shaken, Russia blamed', (state) => {
    expect(effectsOf(read('migrant-register', state))).toEqual([
      `stability ${state} -2`,
      `goodwill ${state} russia -2`,
    ])
  })
})

describe('after-the-attack', () => {
  test.each(['tajikistan', 'kyrgyzstan', 'uzbekistan'])(
    '%s is shaken a little and very cross with Russia, whose exchanges there cost more',
    (state) => {
      const t = read('after-the-attack', state)
      expect(effectsOf(t)).toEqual([
        `stability ${state} -1`,
        `goodwill ${state} russia -2`,
        `price exchange russia ${state} S+1 to 2`,
      ])
      const calm = readOn('after-the-attack', state, { marks: { stability: { [state]: 9 } } })
      expect(prices(calm, 'russia', exchange(state), 3)).toEqual(['3/0', '3/0', '2/0'])
      expect(prices(t, 'russia', exchange('turkmenistan'), 1)).toEqual(['2/0'])
      expect(prices(t, 'china', exchange(state), 1)).toEqual(['2/0'])
    },
  )
})

describe('culture-house-raided', () => {
  test('Kyrgyzstan is calmer and cross with Russia, whose exchanges there cost more', () => {
    const t = read('culture-house-raided')
    expect(effectsOf(t)).toEqual([
      'goodwill kyrgyzstan russia -1',
      'stability kyrgyzstan +1',
      'price exchange russia kyrgyzstan S+1 to 2',
    ])
    expect(prices(t, 'russia', exchange('kyrgyzstan'), 3)).toEqual(['3/0', '3/0', '2/0'])
    expect(prices(t, 'russia', exchange('tajikistan'), 1)).toEqual(['2/0'])
    expect(prices(t, 'japan', exchange('kyrgyzstan'), 1)).toEqual(['2/0'])
  })
})

describe('record-remittances', () => {
  test.each(['uzbekistan', 'kyrgyzstan', 'tajikistan'])(
    '%s is calmer and fonder of Russia',
    (state) => {
      expect(effectsOf(read('record-remittances', state))).toEqual([
        `stability ${state} +1`,
        `goodwill ${state} russia +1`,
      ])
    },
  )
})

describe('reactor-redrawn', () => {
  test('Russia is liked better in Uzbekistan, which asks for factories', () => {
    const t = read('reactor-redrawn')
    expect(effectsOf(t)).toEqual([
      'goodwill uzbekistan russia +1',
      'yield +2 all all to 2',
      'call factories-at-home uzbekistan',
    ])
    const after = t.play({ japan: [grant('uzbekistan')] })
    expect(after.why('goodwill', 'uzbekistan', 'japan')).toContain('C2 +3')
  })

  test('it is Russia that is liked better, whoever leads', () => {
    const marks = { goodwill: { uzbekistan: { japan: 10 } } }
    const lines = effectsOf(readOn('reactor-redrawn', undefined, { marks }))
    expect(lines[0]).toBe('goodwill uzbekistan russia +1')
  })

  test('reactors and uranium pay more for two rounds', () => {
    const uranium = { owners: { 'kz-suzak-uranium': ['japan'], 'uz-navoi-uranium': ['japan'] } }
    const t = readOn('reactor-redrawn', undefined, { marks: uranium })
    expect(yields(t, 'japan', 3)).toEqual([3, 3, 1])
    const less = { 'kz-southern-uranium': [], 'uz-ustyurt-gas': [] }
    const more = { 'kz-balkhash-reactor': ['russia'], 'uz-samarkand-solar': ['russia'] }
    const owners = { ...less, ...more }
    expect(
      yields(readOn('reactor-redrawn', undefined, { marks: { owners } }), 'russia', 1),
    ).toEqual([2])
    expect(yields(t, 'china', 1)).toEqual([2])
  })
})
