/** [O13] [F] What the cards of China do that sign a contract. */
import { expect, test } from 'vitest'
import { deckOf, over, yieldsOf } from '../helpers/cards.ts'
import { effectsOf } from '../helpers/shipped.ts'

const china = deckOf('china')
/** Moscow is calm enough not to strike back at once [W4]. */
const CALM_MOSCOW = { russia: { china: 0 } }

const MOUNTAINS = ['kyrgyzstan', 'tajikistan']

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
  is: '1/6 deals open',
  at: 'kazakhstan',
  given: { wariness: CALM_MOSCOW, goodwill: { kazakhstan: { china: 4, russia: 7 } } },
  does: [
    'wariness russia>china +2',
    'project kz-southern-uranium free',
    'project kz-southern-uranium china',
  ],
  alarms: ['russia>china +1'],
  needs: {
    'a uranium mine of Russia': { owners: { 'kz-southern-uranium': ['japan'] } },
    'one in Kazakhstan': {
      owners: { 'kz-southern-uranium': [], 'uz-navoi-uranium': ['russia'] },
    },
    'Moscow not to be loved: goodwill 7 or less': { goodwill: { kazakhstan: { russia: 8 } } },
    'goodwill 4': { goodwill: { kazakhstan: { china: 3 } } },
  },
  more({ held, played }) {
    test('a mine that unrest cuts off is bought all the same', () => {
      const marks = { stability: { kazakhstan: 4 } }
      expect(held(marks).stake('kazakhstan', 'russia')).toBe(0)
      expect(effectsOf(played({ marks }))).toEqual(effectsOf(played()))
    })

    test('of two mines of Russia it is the larger, and the other stays', () => {
      const after = played({ marks: { owners: { 'kz-suzak-uranium': ['russia'] } } })
      expect(after.owners('kz-southern-uranium')).toEqual(['china'])
      expect(after.owners('kz-suzak-uranium')).toEqual(['russia'])
    })
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

china.card('cn-mega-contract', {
  is: '0/7 deals open',
  at: 'kazakhstan',
  given: {
    wariness: CALM_MOSCOW,
    goodwill: { kazakhstan: { china: 5 } },
    stability: { kazakhstan: 5 },
  },
  rolls: [40],
  does: ['chance 40 no', 'project kz-caspian-rail china', 'project kz-kuirektykol-metals china'],
  alarms: ['russia>china +1'],
  needs: {
    'goodwill 5': { goodwill: { kazakhstan: { china: 4 } } },
    'stability 5': { stability: { kazakhstan: 4 } },
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

    test.each(['japan', 'china'])(
      'where %s has laid the track it is for the ore alone',
      (power) => {
        const marks = {
          owners: { 'kz-caspian-rail': [power] },
          goodwill: { kazakhstan: { china: 6 } },
        }
        const after = played({ marks })
        expect(effectsOf(after)).toEqual(['chance 40 no', 'project kz-kuirektykol-metals china'])
        expect(after.owners('kz-caspian-rail')).toEqual([power])
      },
    )
  },
})

china.card('cn-second-reactor', {
  is: '0/7 deals open',
  at: 'kazakhstan',
  given: {
    wariness: CALM_MOSCOW,
    goodwill: { kazakhstan: { china: 6 } },
    stability: { kazakhstan: 5 },
  },
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

china.complete(({ courtship, step }) => !courtship && step === 'deals')
