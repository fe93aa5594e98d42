/** [O13] [F] What the programmes in the deck of China do: the cards that court. */
import { expect, test } from 'vitest'
import { ANYWHERE, deckOf, over, whispersCost } from '../helpers/cards.ts'
import { covert, deal, pressure } from '../helpers/orders.ts'
import { effectsOf } from '../helpers/shipped.ts'
import type { Table } from '../helpers/table.ts'

const china = deckOf('china')

china.card('cn-good-neighbours', {
  is: '3/0 soft quiet courtship',
  given: { goodwill: { turkmenistan: { china: 3 } } },
  does: [
    'goodwill kyrgyzstan china +1',
    'goodwill tajikistan china +1',
    'price pressure japan,russia all S+2 to 4',
    'price covert japan,russia all S+2 to 4',
    'wariness russia>china +1',
  ],
  needs: { 'goodwill 4 in four states': { goodwill: { kazakhstan: { china: 3 } } } },
  more({ held, played }) {
    const prices = (power: string, rival: string) => (t: Table) =>
      [pressure('uzbekistan', rival), covert('uzbekistan')].map((order) => t.price(power, order))

    test('for three more rounds the strong-arm methods of others cost 2 more', () => {
      const russia = prices('russia', 'japan')
      expect(russia(held())).toEqual(['1/0', '1/1'])
      const dear = ['3/0', '3/1']
      expect(over(played(), 4, russia)).toEqual([dear, dear, dear, ['1/0', '1/1']])
    })

    test('whispers are one of them', () => {
      for (const state of ['kazakhstan', 'uzbekistan', 'kyrgyzstan', 'tajikistan']) {
        expect(whispersCost(state)(held())).toBe('2/1')
        expect(over(played(), 4, whispersCost(state))).toEqual(['4/1', '4/1', '4/1', '2/1'])
      }
    })

    test('those of China do not', () => {
      expect(prices('china', 'japan')(played())[0]).toBe('1/0')
    })
  },
})

china.card('cn-livelihood-yuan', {
  is: '2/5 soft quiet courtship',
  does: [
    'goodwill uzbekistan china +1',
    'goodwill kyrgyzstan china +1',
    'goodwill tajikistan china +1',
    'stability uzbekistan +1',
    'stability kyrgyzstan +1',
    'stability tajikistan +1',
  ],
})

china.card('cn-luban-workshops', {
  is: '2/1 soft quiet courtship',
  at: 'kazakhstan',
  in: ANYWHERE,
  does: ['later 2 x2', 'goodwill kazakhstan china +1'],
  more({ played }) {
    test('graduates say thank you twice', () => {
      expect(over(played().play(), 2, effectsOf)).toEqual([['goodwill kazakhstan china +1'], []])
    })

    test('where Chinese works are smaller than 3 nobody hires them, nor says thank you', () => {
      const marks = { owners: { 'kz-aktobe-oil': ['china', 'japan'] } }
      expect(over(played({ marks }), 3, effectsOf)).toEqual([['later 2 x2'], [], []])
    })
  },
})

china.card('cn-free-trade-friends', {
  is: '3/0 soft open courtship',
  does: [
    'goodwill kazakhstan china +1',
    'goodwill uzbekistan china +1',
    'price deal china all K-1 to 2',
  ],
  alarms: ['japan>china +1', 'russia>china +1'],
  more({ held, played }) {
    test('next round every deal of China costs 1 less', () => {
      const price = (t: Table) => t.price('china', deal('tm-galkynysh-next'))
      expect([price(held()), ...over(played(), 2, price)]).toEqual(['0/6', '0/5', '0/6'])
    })
  },
})

china.card('cn-exim-rollover', {
  is: '0/3 soft quiet courtship',
  at: 'tajikistan',
  in: ['kyrgyzstan', 'tajikistan'],
  given: { owners: { 'tj-zarafshon-gold': ['russia'], 'tj-rasht-antimony': ['china'] } },
  does: ['goodwill tajikistan china +1', 'stability tajikistan +2', 'later 4'],
  needs: {
    'something of its own there': { owners: { 'tj-rasht-antimony': [] } },
    'a spring to come: the fifth round or an earlier one': { round: 6 },
  },
  more({ held, played }) {
    test('what is moved in the fifth round is paid in the last', () => {
      const last = played({ marks: { round: 5 } })
        .play()
        .play()
      expect([last.position.round, effectsOf(last)]).toEqual([8, ['capital china +3']])
    })

    test('it is the shaken treasury that cannot pay: what China owns may be cut off', () => {
      const marks = { stability: { tajikistan: 3 } }
      expect(held(marks).stake('tajikistan', 'china')).toBe(0)
      expect(effectsOf(played({ marks }))).toEqual(effectsOf(played()))
    })

    test('three rounds on a treasury with stability 5 pays in full', () => {
      expect(over(played().play(), 3, effectsOf)).toEqual([[], ['capital china +3'], []])
    })

    test('one with less remembers who held the paper', () => {
      const shaken = played()
        .play()
        .with({ stability: { tajikistan: 3 } })
      expect(effectsOf(shaken.play())).toEqual(['goodwill tajikistan china -1'])
    })
  },
})

china.card('cn-student-years', {
  is: '4/0 soft quiet courtship',
  does: ['later 3'],
  needs: { 'time to study: the sixth round or an earlier one': { round: 7 } },
  more({ played }) {
    const back = [
      'goodwill kazakhstan china +1',
      'goodwill uzbekistan china +1',
      'goodwill turkmenistan china +1',
      'goodwill kyrgyzstan china +1',
      'goodwill tajikistan china +1',
    ]

    test('after two rounds they come back to all five states', () => {
      expect(over(played().play(), 2, effectsOf)).toEqual([back, []])
    })

    test('those who leave in the sixth round are back for the last', () => {
      const last = played({ marks: { round: 6 } }).play()
      expect([last.position.round, effectsOf(last)]).toEqual([8, back])
    })
  },
})

china.complete(({ courtship }) => courtship)
