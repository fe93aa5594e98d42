/** Headlines about winters, rivers, roads and what is built on them. */
import { describe, expect, test } from 'vitest'
import { prices, read, readOn, stakes, yields } from '../helpers/news.ts'
import { deal, grant, stabilise, survey } from '../helpers/orders.ts'
import { effectsOf } from '../helpers/shipped.ts'

/** Japan without the two projects it starts with. */
const EMPTY = { 'kz-kashagan-share': [], 'tm-garabogaz-urea': [] }

describe('great-frost', () => {
  const frozen = (state: string) => [`stability ${state} -2`, `call winter-power ${state}`]
  /** What it does where powers own just this, besides what they own elsewhere. */
  const found = (state: string, owners: Record<string, string[]>) =>
    effectsOf(readOn('great-frost', state, { marks: { owners } }))

  test.each(['uzbekistan', 'tajikistan', 'kyrgyzstan'])(
    '%s is shaken and asks for power; gold and works keep nobody warm',
    (state) => {
      const t = read('great-frost', state)
      expect(effectsOf(t)).toEqual(frozen(state))
      const after = t.play({ japan: [stabilise(state)] })
      expect(after.why('goodwill', state, 'japan')).toContain('C2 +3')
    },
  )

  test.each([
    ['gas', 'uzbekistan', 'russia', { 'uz-jizzakh-works': [] }],
    ['a dam', 'tajikistan', 'japan', { 'tj-zarafshon-gold': [], 'tj-rogun-dam': ['japan'] }],
    ['a dam', 'kyrgyzstan', 'russia', { 'kg-chui-gold': [], 'kg-kambarata-dam': ['russia'] }],
    ['a reactor', 'uzbekistan', 'japan', { 'uz-jizzakh-reactor': ['japan'] }],
    ['the sun beside its works', 'uzbekistan', 'china', { 'uz-samarkand-solar': ['china'] }],
  ])('the largest investor that heats with %s in %s, %s, is thanked', (_, state, power, owners) => {
    const thanks = [...frozen(state), `goodwill ${state} ${power} +1`]
    expect(found(state, owners as Record<string, string[]>)).toEqual(thanks)
  })

  test.each([
    ['mines ore', 'tajikistan', { 'tj-rasht-antimony': ['china'] }],
    ['mines uranium', 'uzbekistan', { 'uz-navoi-uranium': ['china'] }],
    ['lays rails', 'kyrgyzstan', { 'kg-tien-shan-rail': ['russia'], 'kg-chui-gold': [] }],
    [
      'digs more than a smaller one heats',
      'uzbekistan',
      { 'uz-kyzylkum-gold': ['japan', 'china'] },
    ],
    ['heats elsewhere', 'tajikistan', { 'kg-kambarata-dam': ['china'] }],
  ])('one that %s in %s is not', (_, state, owners) => {
    expect(found(state, owners as Record<string, string[]>)).toEqual(frozen(state))
  })

  test('those level in size are thanked if all of them heat', () => {
    const shared = { 'uz-ustyurt-gas': ['china', 'russia'], 'uz-jizzakh-works': [] }
    expect(found('uzbekistan', shared)).toEqual([
      ...frozen('uzbekistan'),
      'goodwill uzbekistan china +1',
      'goodwill uzbekistan russia +1',
    ])
    const apart = { 'tj-rogun-dam': ['japan'] }
    expect(found('tajikistan', apart)).toEqual(frozen('tajikistan'))
  })

  test('where nobody owns anything nobody is', () => {
    const owners = { 'tj-zarafshon-gold': [], 'tj-201-base': [] }
    expect(found('tajikistan', owners)).toEqual(frozen('tajikistan'))
  })
})

describe('qosh-tepa', () => {
  test.each(['uzbekistan', 'turkmenistan'])('%s is shaken, and grants help for less', (state) => {
    const t = read('qosh-tepa', state)
    expect(effectsOf(t)).toEqual([
      `stability ${state} -2`,
      `call thirsty-fields ${state}`,
      `price grant all ${state} K-1 to 2`,
    ])
    expect(prices(t, 'japan', grant(state), 3)).toEqual(['1/1', '1/1', '1/2'])
    expect(prices(t, 'russia', grant(state), 1)).toEqual(['1/1'])
    expect(prices(t, 'japan', grant('tajikistan'), 1)).toEqual(['1/2'])
    const after = t.play({ china: [grant(state)] })
    expect(after.why('goodwill', state, 'china')).toContain('C2 +3')
  })
})

describe('empty-reservoirs', () => {
  const dams = { 'kg-kambarata-dam': ['japan'], 'tj-rogun-dam': ['japan'] }

  test.each(['kyrgyzstan', 'tajikistan'])('%s is shaken, and dams give less', (state) => {
    expect(effectsOf(read('empty-reservoirs', state))).toEqual([
      `stability ${state} -2`,
      'yield -2 all kyrgyzstan,tajikistan to 2',
    ])
  })

  test('the dams of both states give less for two rounds', () => {
    const marks = { owners: dams, stability: { kyrgyzstan: 9, tajikistan: 9 } }
    expect(yields(readOn('empty-reservoirs', 'tajikistan', { marks }), 'japan', 3)).toEqual([
      0, 0, 2,
    ])
  })

  test('no other works do', () => {
    const owners = { ...EMPTY, 'kg-kutessay-metals': ['japan'], 'tj-zarafshon-gold': ['japan'] }
    const marks = { owners: { ...owners, 'kg-chui-gold': ['japan'] }, stability: { tajikistan: 9 } }
    expect(yields(readOn('empty-reservoirs', 'tajikistan', { marks }), 'japan', 1)).toEqual([1])
  })
})

describe('water-for-power', () => {
  test('three neighbours are calmer, Kyrgyzstan for good, and calming them costs more', () => {
    const t = read('water-for-power')
    expect(effectsOf(t)).toEqual([
      'stability kazakhstan +1',
      'stability uzbekistan +1',
      'stability kyrgyzstan +1',
      'baseline kyrgyzstan +1',
      'price stabilise all kazakhstan,uzbekistan,kyrgyzstan S+1 to 1',
    ])
    expect(t.baseline('kyrgyzstan')).toBe(7)
    expect(prices(t, 'japan', stabilise('kyrgyzstan'), 2)).toEqual(['2/0', '1/0'])
    expect(prices(t, 'russia', stabilise('kazakhstan'), 2)).toEqual(['2/0', '1/0'])
    expect(prices(t, 'china', stabilise('uzbekistan'), 2)).toEqual(['2/0', '1/0'])
    expect(prices(t, 'russia', stabilise('tajikistan'), 1)).toEqual(['1/0'])
    expect(prices(t, 'japan', stabilise('turkmenistan'), 1)).toEqual(['1/0'])
  })
})

describe('concrete-for-rogun', () => {
  const built = ['stability tajikistan +1', 'yield +3 all tajikistan to 4']

  test('Tajikistan is calmer, and its dams give more for three rounds', () => {
    const marks = { owners: { 'kz-kashagan-share': [], 'tj-rogun-dam': ['japan'] } }
    const t = readOn('concrete-for-rogun', undefined, { marks, rolls: [30] })
    expect(effectsOf(t)).toEqual([...built, 'chance 30 no'])
    expect(yields(t, 'japan', 4)).toEqual([2, 2, 2, 1])
  })

  test('dams elsewhere and mines do not', () => {
    const owners = { ...EMPTY, 'kg-kambarata-dam': ['japan'] }
    const dam = readOn('concrete-for-rogun', undefined, { marks: { owners } })
    expect(yields(dam, 'japan', 1)).toEqual([0])
    const mines = { ...EMPTY, 'tj-zarafshon-gold': ['japan'], 'tj-rasht-antimony': ['japan'] }
    const mine = readOn('concrete-for-rogun', undefined, { marks: { owners: mines } })
    expect(yields(mine, 'japan', 1)).toEqual([0])
  })

  test('in 30 of 100 cases Uzbekistan, downstream, is uneasy', () => {
    const t = readOn('concrete-for-rogun', undefined, { rolls: [29] })
    expect(effectsOf(t)).toEqual([...built, 'chance 30 yes', 'stability uzbekistan -1'])
  })
})

describe('donors-for-the-dam', () => {
  test('Kyrgyzstan is calmer, looks for a bidder, and takes bids for less in two rounds', () => {
    const t = read('donors-for-the-dam')
    expect(effectsOf(t)).toEqual([
      'stability kyrgyzstan +1',
      'price deal all kyrgyzstan K-1 to 2',
      'call second-bidder kyrgyzstan',
    ])
    expect(prices(t, 'japan', deal('kg-kambarata-dam'), 3)).toEqual(['0/3', '0/3', '0/4'])
    expect(prices(t, 'china', deal('kg-kambarata-dam'), 1)).toEqual(['0/5'])
    expect(prices(t, 'japan', deal('tj-rogun-dam'), 1)).toEqual(['0/4'])
  })

  test.each([
    ['japan, which trails with', 4, 'japan', '0/3', ['O8 +1', 'C2 +3'], 0],
    ['china, which leads with', 6, 'china', '0/5', ['O8 +1'], 1],
  ])('the bid for the dam of %s goodwill %i', (_, goodwill, power, price, gains, open) => {
    const marks = { goodwill: { kyrgyzstan: { [power]: goodwill } } }
    const t = readOn('donors-for-the-dam', undefined, { marks })
    const after = t.play({ [power]: [deal('kg-kambarata-dam')] })
    expect([after.owners('kg-kambarata-dam'), after.spent(power)]).toEqual([[power], price])
    expect(after.why('goodwill', 'kyrgyzstan', power)).toEqual(gains)
    expect(after.calls()).toHaveLength(open)
  })
})

describe('ferries-wait', () => {
  test('for one round one shore of the Caspian is shut to Japan, and the other is not', () => {
    const marks = { owners: { 'uz-navoi-uranium': ['japan'] } }
    const t = readOn('ferries-wait', 'kazakhstan', { marks })
    expect(effectsOf(t)).toEqual(['route closed japan kazakhstan to 2', 'yield -2 all all to 2'])
    expect(stakes(t, 'kazakhstan', 'japan', 2)).toEqual([0, 1])
    expect(stakes(t, 'turkmenistan', 'japan', 2)).toEqual([1, 1])
    expect(stakes(t, 'uzbekistan', 'japan', 2)).toEqual([3, 3])
    expect(t.play().told('cut')).toHaveLength(1)
    const other = readOn('ferries-wait', 'turkmenistan', { marks })
    expect(stakes(other, 'turkmenistan', 'japan', 2)).toEqual([0, 1])
    expect(stakes(other, 'kazakhstan', 'japan', 2)).toEqual([1, 1])
  })

  test('what lies behind the shut shore alone is cut as well', () => {
    const marks = {
      owners: { 'kg-kutessay-metals': ['japan'] },
      goodwill: { uzbekistan: { japan: 2 } },
    }
    const t = readOn('ferries-wait', 'kazakhstan', { marks })
    expect(stakes(t, 'kyrgyzstan', 'japan', 2)).toEqual([0, 1])
  })

  test('whoever comes by land does not wait', () => {
    const t = read('ferries-wait', 'kazakhstan')
    expect(stakes(t, 'kazakhstan', 'china', 1)).toEqual([3])
    expect(stakes(t, 'turkmenistan', 'china', 1)).toEqual([4])
    expect(stakes(t, 'kazakhstan', 'russia', 1)).toEqual([3])
  })

  test('ports give less for that round, and nothing else does', () => {
    const marks = { owners: { 'tm-turkmenbashi-port': ['china'] } }
    expect(yields(readOn('ferries-wait', 'kazakhstan', { marks }), 'china', 2)).toEqual([2, 3])
    const rails = { owners: { 'kz-caspian-rail': ['china'] } }
    expect(yields(readOn('ferries-wait', 'kazakhstan', { marks: rails }), 'china', 1)).toEqual([3])
  })
})

describe('passes-snowed-in', () => {
  const t = read('passes-snowed-in')

  test('for one round China has no way to what it owns in the mountains', () => {
    expect(effectsOf(t)).toEqual([
      'route closed china kyrgyzstan,tajikistan to 1',
      'call winter-power kyrgyzstan',
    ])
    expect(stakes(t, 'kyrgyzstan', 'china', 2)).toEqual([0, 3])
    expect(stakes(t, 'tajikistan', 'china', 2)).toEqual([0, 3])
    const told = t.play().told('cut')
    expect(told.map(({ project }) => t.world.projectIds[project])).toEqual([
      'kg-chui-gold',
      'tj-zarafshon-gold',
    ])
  })

  test('its other works and the garrisons of others are reached', () => {
    expect(stakes(t, 'kazakhstan', 'china', 1)).toEqual([3])
    expect(stakes(t, 'turkmenistan', 'china', 1)).toEqual([4])
    expect(stakes(t, 'kyrgyzstan', 'russia', 1)).toEqual([1])
    expect(stakes(t, 'tajikistan', 'russia', 1)).toEqual([1])
  })

  test('whoever calms Bishkek is thanked for it', () => {
    const after = t.play({ russia: [stabilise('kyrgyzstan')] })
    expect(after.why('goodwill', 'kyrgyzstan', 'russia')).toContain('C2 +3')
  })
})

describe('oil-road-burns', () => {
  const t = read('oil-road-burns')

  test('bids around the Caspian cost less for two rounds, and Astana looks for a way', () => {
    expect(effectsOf(t)).toEqual([
      'yield -2 all kazakhstan to 2',
      'price deal all kazakhstan,turkmenistan K-1 to 2',
      'call way-to-the-sea kazakhstan',
    ])
    expect(prices(t, 'japan', deal('kz-kuirektykol-metals'), 3)).toEqual(['0/3', '0/3', '0/4'])
    expect(prices(t, 'china', deal('tm-galkynysh-next'), 3)).toEqual(['0/5', '0/5', '0/6'])
    expect(prices(t, 'japan', deal('uz-navoi-uranium'), 1)).toEqual(['0/4'])
    const after = t.play({ china: [survey('kazakhstan')] })
    expect(after.why('goodwill', 'kazakhstan', 'china')).toContain('C2 +3')
  })

  test('Kazakh oil pays less for two rounds', () => {
    const more = { 'kz-kashagan-share': [], 'kz-suzak-uranium': ['japan'] }
    const owners = { ...more, 'kz-aktobe-oil': ['japan'] }
    const oil = readOn('oil-road-burns', undefined, { marks: { owners } })
    expect(yields(oil, 'japan', 3)).toEqual([0, 0, 1])
  })

  test('other ore and other wells pay as ever', () => {
    const owners = { ...EMPTY, 'kz-suzak-uranium': ['japan'], 'kz-kuirektykol-metals': ['japan'] }
    const ore = readOn('oil-road-burns', undefined, { marks: { owners } })
    expect(yields(ore, 'japan', 1)).toEqual([1])
    const wells = { owners: { ...EMPTY, 'tm-galkynysh-gas': ['japan'] } }
    expect(yields(readOn('oil-road-burns', undefined, { marks: wells }), 'japan', 1)).toEqual([1])
  })
})

describe('corridor-record', () => {
  test('rails and ports pay more for three rounds', () => {
    const lines = { 'kz-caspian-rail': ['japan'], 'tm-turkmenbashi-port': ['japan'] }
    const owners = { ...lines, 'kz-suzak-uranium': ['japan'] }
    const t = readOn('corridor-record', undefined, { marks: { owners } })
    expect(effectsOf(t)).toEqual([
      'yield +2 all all to 4',
      'price deal all kazakhstan,turkmenistan K-1 to 2',
    ])
    expect(yields(t, 'japan', 4)).toEqual([3, 3, 3, 1])
  })

  test('nothing else does', () => {
    expect(yields(read('corridor-record'), 'japan', 1)).toEqual([0])
    const ore = { owners: { 'kg-kutessay-metals': ['china'], 'kz-aktobe-oil': [] } }
    expect(yields(readOn('corridor-record', undefined, { marks: ore }), 'china', 1)).toEqual([2])
  })

  test('bids on both shores cost less for a round', () => {
    const t = read('corridor-record')
    expect(prices(t, 'japan', deal('kz-kuirektykol-metals'), 2)).toEqual(['0/3', '0/4'])
    expect(prices(t, 'russia', deal('tm-galkynysh-next'), 2)).toEqual(['0/5', '0/6'])
    expect(prices(t, 'russia', deal('uz-kyzylkum-gold'), 1)).toEqual(['0/6'])
  })
})

describe('debt-wall', () => {
  test.each([
    ['kyrgyzstan', 'kg-chui-gold'],
    ['tajikistan', 'tj-zarafshon-gold'],
  ])('%s is shaken and asks for money; a lender with 3 there is blamed', (state, project) => {
    const t = read('debt-wall', state)
    const shaken = [`stability ${state} -2`, `call budget-gap ${state}`]
    expect(effectsOf(t)).toEqual([...shaken, `goodwill ${state} china -1`])
    const after = t.play({ japan: [grant(state)] })
    expect(after.why('goodwill', state, 'japan')).toContain('C2 +3')
    const marks = { owners: { [project]: ['china', 'japan'], 'kg-tien-shan-rail': ['japan'] } }
    expect(effectsOf(readOn('debt-wall', state, { marks }))).toEqual(shaken)
  })

  test('what others own there, or China elsewhere, does not matter', () => {
    const owners = { 'kg-tien-shan-rail': ['japan'], 'kg-kutessay-metals': ['japan'] }
    const marks = { owners: { ...owners, 'kz-aktobe-oil': [] } }
    expect(effectsOf(readOn('debt-wall', 'kyrgyzstan', { marks }))).toEqual([
      'stability kyrgyzstan -2',
      'call budget-gap kyrgyzstan',
      'goodwill kyrgyzstan china -1',
    ])
  })
})
