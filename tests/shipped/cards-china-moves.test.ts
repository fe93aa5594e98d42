/** [O13] [F] What the cards of China do that neither court nor sign a contract. */
import { expect, test } from 'vitest'
import { deckOf, over, whispersCost, yieldsOf } from '../helpers/cards.ts'
import { covert, deal, exchange, play } from '../helpers/orders.ts'
import { effectsOf } from '../helpers/shipped.ts'
import type { Table } from '../helpers/table.ts'

const china = deckOf('china')
const MOUNTAINS = ['kyrgyzstan', 'tajikistan']
const BUT_ASHGABAT = ['kazakhstan', 'uzbekistan', 'kyrgyzstan', 'tajikistan']

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
      expect(over(played(), 4, price('tajikistan'))).toEqual(['1/3', '1/3', '1/3', '1/1'])
      expect(price('kyrgyzstan')(played())).toBe('1/1')
    })

    test('and so do whispers, as what makes unrest dearer makes hidden cards dearer', () => {
      expect(over(played(), 4, whispersCost('tajikistan'))).toEqual(['2/3', '2/3', '2/3', '2/1'])
      expect(whispersCost('kyrgyzstan')(played())).toBe('2/1')
    })

    test('whispers of this very round cost what they did, those of the next are paid in full', () => {
      const marks = {
        wariness: { russia: { japan: 4 } },
        hands: { russia: ['ru-whispers'] },
        capital: { russia: 3 },
      }
      const whispers = play('ru-whispers', { state: 'tajikistan' })
      expect(played({ marks, with: { russia: [whispers] } }).spent('russia')).toBe('2/1')
      const next = played({ marks })
      expect(next.with({ capital: { russia: 2 } }).reject('russia', whispers)).toBe(
        'too-little-capital',
      )
      expect(
        next
          .with({ capital: { russia: 3 } })
          .play({ russia: [whispers] })
          .spent('russia'),
      ).toBe('2/3')
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
    'yield -2 all turkmenistan to 2',
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

    const liked = { goodwill: { uzbekistan: { china: 9 }, turkmenistan: { china: 9 } } }

    test('for two rounds every gas field there yields 2 less, its own as well', () => {
      const more = { 'kz-suzak-uranium': ['china'], 'uz-samarkand-solar': ['china'] }
      const owners = { ...more, 'tm-galkynysh-gas': ['china'], 'tm-kiyanly-plants': [] }
      expect(yieldsOf(played({ marks: { ...liked, owners } }), 'china', 3)).toEqual([2, 2, 3])
    })

    test('plants there and gas elsewhere yield as much as ever', () => {
      const marks = { ...liked, owners: { 'uz-ustyurt-gas': ['china'] } }
      expect(yieldsOf(played({ marks }), 'china', 1)).toEqual([3])
    })

    test('the fields of others there yield less as well', () => {
      const owners = { 'tm-galkynysh-gas': ['japan'], 'tm-galkynysh-next': ['japan'] }
      const marks = { owners, goodwill: { turkmenistan: { china: 5, japan: 9 } } }
      expect(yieldsOf(played({ marks }), 'japan', 3)).toEqual([1, 1, 2])
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

china.complete(({ courtship, step }) => !courtship && step !== 'deals')
