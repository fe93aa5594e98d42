/** Headlines about markets, tenders and what the five capitals would like. */
import { describe, expect, test } from 'vitest'
import { FILE, prices, read, readOn, yields } from '../helpers/news.ts'
import { deal, exchange, survey, visit } from '../helpers/orders.ts'
import { effectsOf, stage } from '../helpers/shipped.ts'

/** Japan without the two projects it starts with. */
const EMPTY = { 'kz-kashagan-share': [], 'tm-garabogaz-urea': [] }

describe('ratified', () => {
  const t = read('ratified')

  test('the three states of the valley are calmer, two of them for good', () => {
    expect(effectsOf(t)).toEqual([
      'stability uzbekistan +1',
      'stability kyrgyzstan +1',
      'stability tajikistan +1',
      'baseline kyrgyzstan +1',
      'baseline tajikistan +1',
      'price deal all kyrgyzstan,tajikistan K-1 to 1',
    ])
    const later = t.play().play()
    const levels = (id: string) => [later.stability(id), later.baseline(id)]
    expect(levels('uzbekistan')).toEqual([6, 6])
    expect(levels('kyrgyzstan')).toEqual([7, 7])
    expect(levels('tajikistan')).toEqual([6, 6])
  })

  test('bids beside the line cost less for a round', () => {
    expect(prices(t, 'japan', deal('kg-kambarata-dam'), 2)).toEqual(['0/3', '0/4'])
    expect(prices(t, 'china', deal('tj-rogun-dam'), 2)).toEqual(['0/5', '0/6'])
    expect(prices(t, 'japan', deal('uz-navoi-uranium'), 1)).toEqual(['0/4'])
  })
})

describe('gas-price-shock', () => {
  const t = read('gas-price-shock')

  test('Ashgabat sells for less and is cross with the buyer that owns 3 there', () => {
    expect(effectsOf(t)).toEqual([
      'yield -2 all turkmenistan to 2',
      'price deal all turkmenistan K-1 to 2',
      'goodwill turkmenistan china -1',
    ])
    expect(prices(t, 'china', deal('tm-galkynysh-next'), 3)).toEqual(['0/5', '0/5', '0/6'])
    expect(prices(t, 'russia', deal('tm-kiyanly-plants'), 1)).toEqual(['0/4'])
    expect(prices(t, 'japan', deal('uz-navoi-uranium'), 1)).toEqual(['0/4'])
  })

  test.each([
    ['half of a field of 4', { 'tm-galkynysh-gas': ['china', 'japan'] }, false],
    [
      'a field of 3, and Japan one of 4',
      { ...EMPTY, 'tm-galkynysh-next': ['china'], 'tm-galkynysh-gas': ['japan'] },
      true,
    ],
  ])('where China owns %s it is blamed: %s', (_, owners, blamed) => {
    const lines = effectsOf(readOn('gas-price-shock', undefined, { marks: { owners } }))
    expect(lines.includes('goodwill turkmenistan china -1')).toBe(blamed)
  })

  test('its gas pays less for two rounds, its plants and the gas of others do not', () => {
    const paid = (owners: Record<string, string[]>, rounds: number) => {
      const goodwill = { turkmenistan: { japan: 9 } }
      const marks = { owners: { ...EMPTY, ...owners }, goodwill }
      return yields(readOn('gas-price-shock', undefined, { marks }), 'japan', rounds)
    }
    const field = { 'tm-galkynysh-gas': ['japan'], 'kz-suzak-uranium': ['japan'] }
    expect(paid(field, 3)).toEqual([0, 0, 1])
    expect(paid({ 'uz-ustyurt-gas': ['japan'], 'tm-garabogaz-urea': ['japan'] }, 1)).toEqual([1])
  })
})

describe('gold-rally', () => {
  test('gold pays more everywhere for three rounds', () => {
    const t = read('gold-rally')
    expect(effectsOf(t)).toEqual([
      'yield +2 all all to 3',
      'price deal all uzbekistan,kyrgyzstan,tajikistan K+1 to 1',
    ])
    expect(yields(t, 'china', 4)).toEqual([4, 4, 4, 2])
    expect(yields(t, 'russia', 1)).toEqual([1])
    const owners = { ...EMPTY, 'uz-kyzylkum-gold': ['japan'] }
    expect(yields(readOn('gold-rally', undefined, { marks: { owners } }), 'japan', 1)).toEqual([1])
  })

  test('the three that dig it can wait: bids there cost more for a round', () => {
    const t = read('gold-rally')
    expect(prices(t, 'japan', deal('uz-kyzylkum-gold'), 2)).toEqual(['0/5', '0/4'])
    expect(prices(t, 'china', deal('kg-kambarata-dam'), 2)).toEqual(['0/7', '0/6'])
    expect(prices(t, 'japan', deal('tj-rogun-dam'), 2)).toEqual(['0/5', '0/4'])
    expect(prices(t, 'japan', deal('kz-kuirektykol-metals'), 1)).toEqual(['0/4'])
  })
})

describe('copper-and-gold', () => {
  test('Uzbekistan is calmer and looks for a bidder', () => {
    const t = read('copper-and-gold')
    expect(effectsOf(t)).toEqual([
      'yield +3 all uzbekistan to 3',
      'call second-bidder uzbekistan',
      'stability uzbekistan +1',
    ])
    expect(['japan', 'china', 'russia'].map((power) => t.alignment('uzbekistan', power))).toEqual([
      5, 7, 8,
    ])
    const bid = t.play({ japan: [deal('uz-navoi-uranium')] })
    expect(bid.why('goodwill', 'uzbekistan', 'japan')).toEqual(['O8 +1', 'C2 +3'])
    const looked = t.play({ china: [survey('uzbekistan')], russia: [survey('uzbekistan')] })
    expect(looked.why('goodwill', 'uzbekistan', 'china')).toEqual(['O7 +1'])
    expect(looked.calls()).toEqual(['second-bidder uzbekistan 2'])
  })

  test('its gold pays more for three rounds, not that of others nor its other works', () => {
    const paid = (owners: Record<string, string[]>, rounds: number) => {
      const marks = { owners: { ...EMPTY, ...owners } }
      return yields(readOn('copper-and-gold', undefined, { marks }), 'japan', rounds)
    }
    const mine = { 'uz-kyzylkum-gold': ['japan'], 'tm-garabogaz-urea': ['japan'] }
    expect(paid(mine, 4)).toEqual([2, 2, 2, 1])
    expect(paid({ 'kg-chui-gold': ['japan'], 'tj-zarafshon-gold': ['japan'] }, 1)).toEqual([0])
    expect(paid({ 'uz-navoi-uranium': ['japan'] }, 1)).toEqual([0])
  })
})

describe('twenty-million-tonnes', () => {
  const cheaper = 'price deal all kazakhstan K-1 to 3'

  test('everybody signs in Kazakhstan for less, two rounds long; a hole has to be explained', () => {
    const t = readOn('twenty-million-tonnes', undefined, { rolls: [40] })
    expect(effectsOf(t)).toEqual([cheaper, 'chance 40 no', 'stability kazakhstan -1'])
    expect(prices(t, 'china', deal('kz-kuirektykol-metals'), 3)).toEqual(['0/5', '0/5', '0/6'])
    expect(prices(t, 'russia', deal('kz-caspian-rail'), 3)).toEqual(['0/4', '0/4', '0/5'])
    expect(prices(t, 'japan', deal('kz-kuirektykol-metals'), 3)).toEqual(['0/3', '0/3', '0/4'])
    expect(prices(t, 'japan', deal('uz-navoi-uranium'), 1)).toEqual(['0/4'])
  })

  test('it asks for no less goodwill and surveys for nobody', () => {
    const t = readOn('twenty-million-tonnes').with({ capital: { china: 9 } })
    expect(t.reject('china', deal('kz-kuirektykol-metals'))).toBe('too-little-goodwill')
    expect(t.reject('china', survey('kazakhstan'))).toBeNull()
  })

  test('in 40 of 100 cases its ores pay more for four rounds', () => {
    const owners = { 'kz-kashagan-share': [], 'kz-kuirektykol-metals': ['japan'] }
    const marks = { owners: { ...owners, 'kg-kutessay-metals': ['china'] } }
    const t = readOn('twenty-million-tonnes', undefined, { marks, rolls: [39] })
    expect(effectsOf(t)).toEqual([cheaper, 'chance 40 yes', 'yield +3 all kazakhstan to 5'])
    expect(yields(t, 'japan', 5)).toEqual([2, 2, 2, 2, 1])
    expect(yields(t, 'china', 1)).toEqual([3])
  })
})

describe('mine-taken-back', () => {
  test.each([
    ['kyrgyzstan', 'kg-chui-gold'],
    ['tajikistan', 'tj-zarafshon-gold'],
  ])('%s takes the gold of its largest investor, who is liked less', (state, project) => {
    const t = read('mine-taken-back', state)
    expect(effectsOf(t)).toEqual([`goodwill ${state} china -1`, `project ${project} free`])
    expect(t.owners(project)).toEqual([])
    expect(t.stake(state, 'china')).toBe(0)
    const marks = { goodwill: { [state]: { russia: 5 } }, capital: { russia: 5 } }
    const calm = t.with({ ...marks, stability: { [state]: 5 } })
    expect(calm.play({ russia: [deal(project)] }).owners(project)).toEqual(['russia'])
  })

  test('of a shared mine both owners lose their part', () => {
    const marks = { owners: { 'kg-chui-gold': ['china', 'japan'] } }
    expect(effectsOf(readOn('mine-taken-back', 'kyrgyzstan', { marks }))).toEqual([
      'goodwill kyrgyzstan japan -1',
      'goodwill kyrgyzstan china -1',
      'project kg-chui-gold china',
      'project kg-chui-gold free',
    ])
  })

  test('a partner that holds less in the state keeps its part', () => {
    const owners = { 'kg-chui-gold': ['china', 'japan'], 'kg-tien-shan-rail': ['china'] }
    expect(effectsOf(readOn('mine-taken-back', 'kyrgyzstan', { marks: { owners } }))).toEqual([
      'goodwill kyrgyzstan china -1',
      'project kg-chui-gold japan',
    ])
  })

  test.each([
    ['uzbekistan', { 'uz-ustyurt-gas': [], 'uz-jizzakh-works': [] }],
    ['tajikistan', { 'tj-zarafshon-gold': [], 'tj-201-base': [] }],
  ])('%s is shaken where no guest has settled', (state, owners) => {
    expect(effectsOf(readOn('mine-taken-back', state, { marks: { owners } }))).toEqual([
      `stability ${state} -2`,
    ])
  })

  test('the gold of a smaller guest is not taken: Kyrgyzstan is shaken instead', () => {
    const owners = { 'kg-kambarata-dam': ['japan'], 'kg-kutessay-metals': ['japan'] }
    expect(effectsOf(readOn('mine-taken-back', 'kyrgyzstan', { marks: { owners } }))).toEqual([
      'stability kyrgyzstan -2',
    ])
  })

  test('gold elsewhere is not taken: Kyrgyzstan is shaken instead', () => {
    const owners = { 'kg-chui-gold': [], 'kg-tien-shan-rail': ['china'] }
    expect(effectsOf(readOn('mine-taken-back', 'kyrgyzstan', { marks: { owners } }))).toEqual([
      'stability kyrgyzstan -2',
    ])
  })

  test('Uzbekistan, whose largest investors own no gold, is shaken instead', () => {
    expect(effectsOf(read('mine-taken-back', 'uzbekistan'))).toEqual(['stability uzbekistan -2'])
  })

  test.each([
    ['alone', ['goodwill uzbekistan japan -1', 'project uz-kyzylkum-gold free'], []],
    ['level with others', ['stability uzbekistan -2'], ['russia']],
  ])('an owner of gold that is %s the largest investor', (_, lines, others) => {
    const owners = { 'uz-kyzylkum-gold': ['japan'], 'uz-jizzakh-works': [] }
    const marks = { owners: { ...owners, 'uz-ustyurt-gas': others } }
    expect(effectsOf(readOn('mine-taken-back', 'uzbekistan', { marks }))).toEqual(lines)
  })
})

describe('ashgabat-tender', () => {
  test('Turkmenistan asks for factories, and bids there cost less for a round', () => {
    const t = read('ashgabat-tender')
    expect(effectsOf(t)).toEqual([
      'call factories-at-home turkmenistan',
      'price deal all turkmenistan K-1 to 1',
    ])
    expect(prices(t, 'russia', deal('tm-galkynysh-next'), 2)).toEqual(['0/5', '0/6'])
    expect(prices(t, 'japan', deal('kz-kuirektykol-metals'), 1)).toEqual(['0/4'])
    const china = t.with({ goodwill: { turkmenistan: { china: 5 } }, capital: { china: 5 } })
    const after = china.play({ china: [deal('tm-kiyanly-plants')] })
    expect(after.spent('china')).toBe('0/4')
    expect(after.why('goodwill', 'turkmenistan', 'china')).toContain('C2 +3')
  })
})

describe('students-ask', () => {
  test('exchanges cost everybody less for two rounds', () => {
    const t = read('students-ask')
    expect(effectsOf(t)).toEqual(['price exchange all all S-1 to 2'])
    expect(prices(t, 'japan', exchange('kyrgyzstan'), 3)).toEqual(['1/0', '1/0', '2/0'])
    expect(prices(t, 'china', exchange('turkmenistan'), 1)).toEqual(['1/0'])
    expect(prices(t, 'russia', visit('tajikistan'), 1)).toEqual(['3/0'])
  })
})

describe('other-suitors', () => {
  test('visits and bids cost everybody more for a round', () => {
    const t = read('other-suitors')
    expect(effectsOf(t)).toEqual(['price visit all all S+1 to 1', 'price deal all all K+1 to 1'])
    expect(prices(t, 'japan', visit('uzbekistan'), 2)).toEqual(['4/0', '3/0'])
    expect(prices(t, 'russia', visit('turkmenistan'), 1)).toEqual(['4/0'])
    expect(prices(t, 'china', deal('kg-kambarata-dam'), 2)).toEqual(['0/7', '0/6'])
    expect(prices(t, 'japan', deal('uz-navoi-uranium'), 2)).toEqual(['0/5', '0/4'])
  })
})

describe('neutrality-renewed', () => {
  test('Turkmenistan is calmer for good, thanks the last in line and is visited for less', () => {
    const t = read('neutrality-renewed')
    expect(effectsOf(t)).toEqual([
      'stability turkmenistan +1',
      'baseline turkmenistan +1',
      'goodwill turkmenistan russia +1',
      'price visit all turkmenistan S-1 to 2',
    ])
    expect([t.play().stability('turkmenistan'), t.baseline('turkmenistan')]).toEqual([7, 7])
    expect(prices(t, 'japan', visit('turkmenistan'), 3)).toEqual(['2/0', '2/0', '3/0'])
    expect(prices(t, 'china', visit('turkmenistan'), 1)).toEqual(['2/0'])
    expect(prices(t, 'japan', visit('uzbekistan'), 1)).toEqual(['3/0'])
  })

  test('whoever is last is thanked, and all of the last', () => {
    const marks = { goodwill: { turkmenistan: { japan: 2, china: 4, russia: 5 } } }
    expect(effectsOf(readOn('neutrality-renewed', undefined, { marks }))).toContain(
      'goodwill turkmenistan japan +1',
    )
    const level = { goodwill: { turkmenistan: { japan: 4, china: 8, russia: 5 } } }
    const both = effectsOf(readOn('neutrality-renewed', undefined, { marks: level }))
    expect(both.filter((line) => line.startsWith('goodwill'))).toEqual([
      'goodwill turkmenistan japan +1',
      'goodwill turkmenistan russia +1',
    ])
  })
})

describe('multi-vector-dividend', () => {
  test.each([
    ['kazakhstan', 'russia', 2],
    ['uzbekistan', 'russia', 1],
    ['kyrgyzstan', 'china', 0],
    ['tajikistan', 'china', 1],
  ])('%s, whose first leads by little, thanks the last', (state, leader, lead) => {
    const t = stage(FILE)
    expect(t.leaders(state)).toContain(leader)
    const others = t.powerIds().filter((power) => power !== leader)
    const second = Math.max(...others.map((power) => t.alignment(state, power)))
    expect(t.alignment(state, leader) - second).toBe(lead)
    expect(effectsOf(read('multi-vector-dividend', state))).toEqual([
      `goodwill ${state} japan +1`,
      `stability ${state} +1`,
    ])
  })

  test('Turkmenistan, whose first leads by 3, snubs it', () => {
    expect(effectsOf(read('multi-vector-dividend', 'turkmenistan'))).toEqual([
      'goodwill turkmenistan china -1',
    ])
  })

  test.each([
    [2, ['goodwill kyrgyzstan russia +1', 'stability kyrgyzstan +1']],
    [3, ['goodwill kyrgyzstan japan -1']],
  ])('Japan ahead by %i', (lead, lines) => {
    const marks = { goodwill: { kyrgyzstan: { japan: 7 + lead, china: 4, russia: 3 } } }
    expect(effectsOf(readOn('multi-vector-dividend', 'kyrgyzstan', { marks }))).toEqual(lines)
  })
})

describe('a-poll-is-printed', () => {
  test.each([
    ['kazakhstan', ['russia']],
    ['uzbekistan', ['russia']],
    ['kyrgyzstan', ['china', 'russia']],
    ['tajikistan', ['china']],
  ])('%s names the last in line, in 60 of 100 cases, or tires of the first', (state, firsts) => {
    expect(effectsOf(readOn('a-poll-is-printed', state, { rolls: [59] }))).toEqual([
      'chance 60 yes',
      `goodwill ${state} japan +1`,
    ])
    expect(effectsOf(readOn('a-poll-is-printed', state, { rolls: [60] }))).toEqual([
      'chance 60 no',
      ...firsts.map((power) => `goodwill ${state} ${power} -1`),
    ])
  })

  test('whoever is last is named, though it be Russia', () => {
    const marks = { goodwill: { kyrgyzstan: { japan: 9, russia: 3 } } }
    const poll = (roll: number) =>
      effectsOf(readOn('a-poll-is-printed', 'kyrgyzstan', { marks, rolls: [roll] }))
    expect(poll(59)).toContain('goodwill kyrgyzstan russia +1')
    expect(poll(60)).toContain('goodwill kyrgyzstan japan -1')
  })
})
