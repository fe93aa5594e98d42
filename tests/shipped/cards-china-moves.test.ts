/** [O13] [F] What the cards of China that do not court do. */
import { expect, test } from 'vitest'
import { deckOf, over, yieldsOf } from '../helpers/cards.ts'
import { covert, deal, exchange, play } from '../helpers/orders.ts'
import { effectsOf } from '../helpers/shipped.ts'
import type { Table } from '../helpers/table.ts'

const china = deckOf('china')
const MOUNTAINS = ['kyrgyzstan', 'tajikistan']
const BUT_ASHGABAT = ['kazakhstan', 'uzbekistan', 'kyrgyzstan', 'tajikistan']

china.card('cn-tien-shan-rail', {
  is: '0/4 deals open',
  at: 'kyrgyzstan',
  given: { goodwill: { kyrgyzstan: { china: 4 } }, stability: { kyrgyzstan: 5 } },
  does: ['goodwill uzbekistan china +1', 'later 4', 'project kg-tien-shan-rail china'],
  alarms: ['russia>china +2'],
  needs: {
    'goodwill 4': { goodwill: { kyrgyzstan: { china: 3 } } },
    'stability 5': { stability: { kyrgyzstan: 4 } },
    'a free line': { owners: { 'kg-tien-shan-rail': ['russia'] } },
  },
  more({ played }) {
    test.each([
      [49, ['chance 50 yes', 'capital china -2']],
      [50, ['chance 50 no']],
    ])('three rounds on the estimate is kept or not: a roll of %i of 100', (roll, told) => {
      expect(effectsOf(played().play().play({}, [roll]))).toEqual(told)
    })
  },
})

china.card('cn-line-d', {
  is: '0/5 deals open',
  at: 'turkmenistan',
  given: {
    goodwill: { turkmenistan: { china: 5 } },
    stability: { turkmenistan: 5 },
    owners: { 'tm-galkynysh-gas': ['russia'], 'tm-kiyanly-plants': ['china'] },
  },
  rolls: [40],
  does: [
    'goodwill tajikistan china +1',
    'wariness russia>china +1',
    'chance 40 no',
    'project tm-galkynysh-next china',
  ],
  needs: {
    'a stake of 3': { owners: { 'tm-kiyanly-plants': ['china', 'japan'] } },
    'goods that pass: stability 5': { stability: { turkmenistan: 4 } },
    'goodwill 5': { goodwill: { turkmenistan: { china: 4 } } },
    'a free gas field': { owners: { 'tm-galkynysh-next': ['russia'] } },
  },
  more({ played }) {
    test('a price quarrel takes 2 off the yield of each of its gas fields for three rounds', () => {
      const mine = { 'kz-suzak-uranium': ['china'] }
      const marks = {
        owners: { ...mine, 'tm-galkynysh-gas': ['china'], 'tm-kiyanly-plants': [] },
        goodwill: { turkmenistan: { china: 9 } },
      }
      const quarrel = played({ rolls: [39], marks })
      expect(effectsOf(quarrel)).toContain('yield -2 china turkmenistan to 3')
      expect(yieldsOf(quarrel, 'china', 4)).toEqual([2, 2, 2, 3])
      expect(yieldsOf(played({ marks }), 'china', 1)).toEqual([3])
    })
  },
})

china.card('cn-buy-out', {
  is: '1/7 deals open',
  at: 'kazakhstan',
  given: { goodwill: { kazakhstan: { china: 5, russia: 5 } } },
  does: [
    'wariness russia>china +2',
    'project kz-southern-uranium free',
    'project kz-southern-uranium china',
  ],
  alarms: ['russia>china +1'],
  needs: {
    'a uranium mine of Russia': { owners: { 'kz-southern-uranium': ['japan'] } },
    'Moscow to have lost its hold: goodwill 5 or less': {
      goodwill: { kazakhstan: { russia: 6 } },
    },
    'goodwill 5': { goodwill: { kazakhstan: { china: 4 } } },
  },
})

china.card('cn-plant-for-ore', {
  is: '0/3 deals quiet',
  at: 'tajikistan',
  in: MOUNTAINS,
  given: { goodwill: { tajikistan: { china: 0 } }, stability: { tajikistan: 5 } },
  does: [
    'goodwill tajikistan china +1',
    'stability tajikistan +1',
    'later 3',
    'project tj-rasht-antimony china',
  ],
  needs: {
    'stability 5': { stability: { tajikistan: 4 } },
    'a free mine': { owners: { 'tj-rasht-antimony': ['japan'] } },
  },
  more({ played }) {
    test('after two rounds people ask what the hill was worth', () => {
      const asked = ['goodwill tajikistan china -1']
      expect(over(played().play(), 2, effectsOf)).toEqual([asked, []])
    })

    test('in Kyrgyzstan the hill is Kutessay', () => {
      expect(effectsOf(played({ at: 'kyrgyzstan' }))).toContain('project kg-kutessay-metals china')
    })
  },
})

china.card('cn-wakhan-outpost', {
  is: '1/1 prepare quiet security',
  at: 'tajikistan',
  given: { owners: { 'tj-zarafshon-gold': ['russia'], 'tj-rasht-antimony': ['china', 'japan'] } },
  does: [
    'stability tajikistan +2',
    'goodwill tajikistan china +1',
    'baseline tajikistan +1',
    'price covert japan,russia tajikistan K+2 to 4',
    'wariness russia>china +1',
  ],
  needs: { 'a share in something there': { owners: { 'tj-rasht-antimony': ['japan'] } } },
  more({ held, played }) {
    test('a share that is cut off will do: the barracks are for a valley that shakes', () => {
      const marks = { stability: { tajikistan: 3 } }
      expect(held(marks).stake('tajikistan', 'china')).toBe(0)
      expect(effectsOf(played({ marks }))).toEqual(effectsOf(played()))
      expect(played({ marks }).stability('tajikistan')).toBe(6)
    })

    test('the state is calmer for good', () => {
      const level = (t: Table) => t.stability('tajikistan')
      expect([level(held()), ...over(played(), 3, level)]).toEqual([5, 6, 6, 6])
    })

    test('for three more rounds covert disruption there costs Russia 2 capital more', () => {
      const price = (state: string) => (t: Table) => t.price('russia', covert(state))
      expect(over(played(), 4, price('tajikistan'))).toEqual(['2/3', '2/3', '2/3', '2/1'])
      expect(price('kyrgyzstan')(played())).toBe('2/1')
    })
  },
})

china.card('cn-beijing-warns', {
  is: '2/0 pressure open',
  at: 'kazakhstan',
  against: 'japan',
  in: BUT_ASHGABAT,
  given: { wariness: { china: { japan: 4 } } },
  does: [
    'goodwill kazakhstan japan -1',
    'forbid deal japan kazakhstan to 2',
    'wariness china>japan -1',
  ],
  alarms: ['russia>china +1'],
  needs: {
    'wariness 4 of the rival': { wariness: { china: { japan: 3 } } },
    'a stake of 3': { owners: { 'kz-aktobe-oil': ['china', 'japan'] } },
  },
  more({ played }) {
    const suzak = deal('kz-suzak-uranium')

    test('the contract of this very round goes back into the drawer', () => {
      const after = played({ with: { japan: [suzak] } })
      expect(after.refunded('japan')).toEqual(['forbidden'])
      expect(after.owners('kz-suzak-uranium')).toEqual([])
    })

    test('the rival makes no deal there next round either; elsewhere and others may', () => {
      expect(over(played(), 2, (t) => t.reject('japan', suzak))).toEqual(['forbidden', null])
      expect(played().reject('japan', deal('uz-samarkand-solar'))).toBeNull()
      expect(played().reject('russia', suzak)).toBeNull()
    })
  },
})

china.card('cn-mega-contract', {
  is: '0/8 deals open',
  at: 'kazakhstan',
  given: { goodwill: { kazakhstan: { china: 6 } }, stability: { kazakhstan: 5 } },
  rolls: [40],
  does: ['chance 40 no', 'project kz-caspian-rail china', 'project kz-kuirektykol-metals china'],
  alarms: ['russia>china +1'],
  needs: {
    'goodwill 6': { goodwill: { kazakhstan: { china: 5 } } },
    'stability 5': { stability: { kazakhstan: 4 } },
    'a free line': { owners: { 'kz-caspian-rail': ['japan'] } },
    'a free mine': { owners: { 'kz-kuirektykol-metals': ['japan'] } },
  },
  more({ played }) {
    test('the crowd on the steppe asks who read it', () => {
      expect(effectsOf(played({ rolls: [39] }))).toEqual([
        'chance 40 yes',
        'stability kazakhstan -2',
        'goodwill kazakhstan china -1',
        'project kz-caspian-rail china',
        'project kz-kuirektykol-metals china',
      ])
    })
  },
})

china.card('cn-second-reactor', {
  is: '0/8 deals open',
  at: 'kazakhstan',
  given: { goodwill: { kazakhstan: { china: 6 } }, stability: { kazakhstan: 5 } },
  does: [
    'yield -3 china kazakhstan to 2',
    'wariness russia>china +2',
    'project kz-balkhash-reactor china',
  ],
  alarms: ['russia>china +1'],
  needs: {
    'goodwill 6': { goodwill: { kazakhstan: { china: 5 } } },
    'stability 5': { stability: { kazakhstan: 4 } },
    'a free site': { owners: { 'kz-balkhash-reactor': ['russia'] } },
  },
  more({ played }) {
    test('for two rounds the reactor yields 3 less: nothing', () => {
      const marks = {
        goodwill: { kazakhstan: { china: 10 } },
        wariness: { russia: { china: 0 } },
      }
      expect(yieldsOf(played({ marks }), 'china', 3)).toEqual([2, 2, 3])
    })
  },
})

china.card('cn-siberian-price', {
  is: '1/0 prepare quiet',
  at: 'turkmenistan',
  given: {
    goodwill: { turkmenistan: { china: 5 } },
    owners: { 'tm-galkynysh-gas': ['russia'], 'tm-kiyanly-plants': ['china'] },
  },
  does: [
    'goodwill turkmenistan china -1',
    'price deal china turkmenistan K-3 to 2',
    'yield -1 all turkmenistan to 2',
  ],
  needs: {
    'a stake of 3': { owners: { 'tm-kiyanly-plants': ['china', 'japan'] } },
    'goodwill 5': { goodwill: { turkmenistan: { china: 4 } } },
  },
  more({ played }) {
    test('next round its contracts there cost 3 less', () => {
      const price = (project: string) => (t: Table) => t.price('china', deal(project))
      expect(over(played(), 2, price('tm-galkynysh-next'))).toEqual(['0/3', '0/6'])
      expect(price('kz-suzak-uranium')(played())).toBe('0/3')
    })

    test('for two rounds every gas field there yields 1 less, its own as well', () => {
      const owners = { 'tm-galkynysh-gas': ['china'], 'kz-suzak-uranium': ['china'] }
      const marks = {
        owners: { ...owners, 'tm-kiyanly-plants': [] },
        goodwill: { turkmenistan: { china: 9 } },
      }
      expect(yieldsOf(played({ marks }), 'china', 3)).toEqual([2, 2, 3])
    })
  },
})

china.card('cn-dry-port', {
  is: '0/1 soft quiet',
  at: 'kyrgyzstan',
  in: MOUNTAINS,
  rolls: [30],
  does: [
    'route open china uzbekistan,kyrgyzstan,tajikistan to 4',
    'price deal china kyrgyzstan K-2 to 3',
    'chance 30 no',
  ],
  more({ held, played }) {
    test('until the fourth round goods cross three borders, liked or not', () => {
      const marks = { goodwill: { uzbekistan: { china: 1 } }, stability: { tajikistan: 2 } }
      const stakes = (t: Table) =>
        ['uzbekistan', 'tajikistan'].map((state) => t.stake(state, 'china'))
      expect(stakes(held(marks))).toEqual([0, 0])
      expect(over(played({ marks }), 4, stakes)).toEqual([
        [3, 3],
        [3, 3],
        [3, 3],
        [0, 3],
      ])
    })

    test('for two more rounds deals in the valley cost 2 less', () => {
      const price = (project: string) => (t: Table) => t.price('china', deal(project))
      expect(over(played(), 3, price('kg-kambarata-dam'))).toEqual(['0/4', '0/4', '0/6'])
      expect(price('tj-rogun-dam')(played())).toBe('0/6')
    })

    test('unless the valley decides that it was not asked', () => {
      expect(effectsOf(played({ rolls: [29] })).slice(2)).toEqual([
        'chance 30 yes',
        'stability kyrgyzstan -1',
        'goodwill kyrgyzstan china -1',
      ])
    })
  },
})

china.card('cn-police-courses', {
  is: '1/0 prepare quiet security',
  at: 'kazakhstan',
  in: BUT_ASHGABAT,
  given: { goodwill: { kazakhstan: { china: 5 } } },
  does: [
    'stability kazakhstan +1',
    'forbid covert japan,russia kazakhstan to 4',
    'price exchange japan,russia kazakhstan S+1 to 5',
  ],
  needs: { 'goodwill 5': { goodwill: { kazakhstan: { china: 4 } } } },
  more({ played }) {
    test('for a year, this round included, nobody stirs unrest there', () => {
      const after = played({ with: { russia: [covert('kazakhstan')] } })
      expect(after.refunded('russia')).toEqual(['forbidden'])
      const refused = (t: Table) => t.reject('russia', covert('kazakhstan'))
      expect(over(after, 4, refused)).toEqual(['forbidden', 'forbidden', 'forbidden', null])
      expect(after.reject('russia', covert('uzbekistan'))).toBeNull()
    })

    test('nor lets leaflets find a printer, as what forbids unrest forbids hidden cards', () => {
      const whispers = (state: string) => play('ru-whispers', { state })
      const wary = { wariness: { russia: { japan: 3 } } }
      const marks = { ...wary, hands: { russia: ['ru-whispers'] } }
      const after = played({ marks, with: { russia: [whispers('kazakhstan')] } })
      expect(after.refunded('russia')).toEqual(['forbidden'])
      expect([after.spent('russia'), after.hand('russia')]).toEqual(['0/0', ['ru-whispers']])
      const refused = (t: Table) => t.with(wary).reject('russia', whispers('kazakhstan'))
      expect(over(after, 4, refused)).toEqual(['forbidden', 'forbidden', 'forbidden', null])
      expect(after.with(wary).reject('russia', whispers('uzbekistan'))).toBeNull()
    })

    test('for four more rounds the exchanges of others there cost 1 more', () => {
      const price = (state: string) => (t: Table) => t.price('japan', exchange(state))
      expect(over(played(), 5, price('kazakhstan'))).toEqual(['3/0', '3/0', '3/0', '3/0', '2/0'])
      expect(price('uzbekistan')(played())).toBe('2/0')
      expect(played().price('china', exchange('kazakhstan'))).toBe('2/0')
    })
  },
})

china.card('cn-plants-for-debt', {
  is: '0/3 deals quiet',
  at: 'tajikistan',
  in: MOUNTAINS,
  given: {
    goodwill: { tajikistan: { china: 5 } },
    stability: { tajikistan: 5 },
    owners: { 'tj-zarafshon-gold': ['russia'], 'tj-rasht-antimony': ['china', 'japan'] },
  },
  does: ['goodwill tajikistan china -1', 'stability tajikistan -1', 'project tj-rogun-dam china'],
  needs: {
    'a share in something there': { owners: { 'tj-rasht-antimony': ['japan'] } },
    'goodwill 5': { goodwill: { tajikistan: { china: 4 } } },
    'an unsteady treasury: stability 5 or less': { stability: { tajikistan: 6 } },
    'a free dam': { owners: { 'tj-rogun-dam': ['russia'] } },
  },
  more({ held, played }) {
    test('in Kyrgyzstan the dam is Kambarata', () => {
      const after = played({
        at: 'kyrgyzstan',
        marks: { goodwill: { kyrgyzstan: { china: 5 } } },
      })
      expect(effectsOf(after)).toContain('project kg-kambarata-dam china')
    })

    test('where the treasury shakes so much that nothing passes, the page is still read', () => {
      const marks = { stability: { tajikistan: 4 } }
      expect(held(marks).stake('tajikistan', 'china')).toBe(0)
      expect(effectsOf(played({ marks }))).toContain('project tj-rogun-dam china')
    })
  },
})

china.complete(({ courtship }) => !courtship)
