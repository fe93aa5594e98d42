/** [O13] [F] What the programmes in the deck of Russia do: the cards that court. */
import { expect, test } from 'vitest'
import { deckOf, over, yieldsOf } from '../helpers/cards.ts'
import { deal, exchange, loan } from '../helpers/orders.ts'
import { effectsOf } from '../helpers/shipped.ts'
import type { Table } from '../helpers/table.ts'

const russia = deckOf('russia')

russia.card('ru-reverse-the-pipe', {
  is: '1/2 soft quiet courtship',
  at: 'uzbekistan',
  in: ['kazakhstan', 'uzbekistan', 'kyrgyzstan'],
  does: [
    'goodwill uzbekistan russia +1',
    'stability uzbekistan +2',
    'price deal japan,china uzbekistan K+1 to 2',
  ],
  more({ held, played }) {
    test('next round deals there cost rivals 1 more', () => {
      const price = (power: string) => (t: Table) => t.price(power, deal('uz-kyzylkum-gold'))
      expect([price('china')(held()), price('japan')(held())]).toEqual(['0/6', '0/4'])
      expect(over(played(), 2, price('china'))).toEqual(['0/7', '0/6'])
      expect(over(played(), 2, price('japan'))).toEqual(['0/5', '0/4'])
      expect(price('russia')(played())).toBe('0/6')
    })
  },
})

russia.card('ru-five-schools', {
  is: '2/1 soft quiet courtship',
  at: 'tajikistan',
  in: ['kyrgyzstan', 'tajikistan'],
  does: ['goodwill tajikistan russia +1', 'price exchange russia tajikistan S-1 to 3', 'later 4'],
  more({ played }) {
    test('for two more rounds exchanges there cost 1 less', () => {
      const marks = { goodwill: { tajikistan: { russia: 3 }, kyrgyzstan: { russia: 3 } } }
      const price = (state: string) => (t: Table) => t.price('russia', exchange(state))
      expect(over(played({ marks }), 3, price('tajikistan'))).toEqual(['1/0', '1/0', '2/0'])
      expect(price('kyrgyzstan')(played({ marks }))).toBe('2/0')
    })

    test('three rounds on the pupils remember Pushkin', () => {
      const remembered = ['goodwill tajikistan russia +1']
      expect(over(played().play(), 3, effectsOf)).toEqual([[], remembered, []])
    })
  },
})

russia.card('ru-campus-franchise', {
  is: '2/0 soft quiet courtship',
  at: 'uzbekistan',
  in: ['kazakhstan', 'uzbekistan'],
  rolls: [50],
  does: ['later 2 x3', 'chance 50 no'],
  more({ played }) {
    test('each of three rounds a branch flourishes or stays a sign', () => {
      const flourishes = ['chance 50 yes', 'goodwill uzbekistan russia +1']
      const first = played({ rolls: [49] })
      expect(effectsOf(first).slice(1)).toEqual(flourishes)
      const second = first.play({}, [50])
      expect(effectsOf(second)).toEqual(['chance 50 no'])
      const third = second.play({}, [49])
      expect(effectsOf(third)).toEqual(flourishes)
      expect(effectsOf(third.play())).toEqual([])
    })
  },
})

russia.card('ru-gas-union', {
  is: '2/1 soft quiet courtship',
  given: { goodwill: { uzbekistan: { russia: 5 } } },
  does: [
    'goodwill kazakhstan russia +1',
    'goodwill uzbekistan russia +1',
    'yield +3 russia kazakhstan,uzbekistan to 3',
    'goodwill turkmenistan russia -1',
    'wariness china>russia +1',
  ],
  needs: { 'goodwill 5 in Uzbekistan': { goodwill: { uzbekistan: { russia: 4 } } } },
  more({ played }) {
    test('until the third round its gas fields in the union yield 3 more, its mines not', () => {
      const small = { 'kz-southern-uranium': [], 'kz-suzak-uranium': ['russia'] }
      const gas = played({ marks: { owners: small } })
      expect(yieldsOf(gas, 'russia', 4)).toEqual([2, 2, 2, 1])
      const mines = { 'uz-ustyurt-gas': [], 'uz-navoi-uranium': ['russia'] }
      expect(yieldsOf(played({ marks: { owners: mines } }), 'russia', 1)).toEqual([1])
    })
  },
})

russia.card('ru-wages-home', {
  is: '3/1 soft quiet courtship',
  given: { stability: { kyrgyzstan: 6, tajikistan: 5 } },
  does: [
    'goodwill uzbekistan russia +1',
    'goodwill kyrgyzstan russia +1',
    'goodwill tajikistan russia +1',
    'stability kyrgyzstan +1',
    'stability tajikistan +1',
  ],
  more({ played }) {
    test('where both mountain states are calm it steadies neither', () => {
      const calm = played({ marks: { stability: { tajikistan: 6 } } })
      expect(effectsOf(calm)).toEqual([
        'goodwill uzbekistan russia +1',
        'goodwill kyrgyzstan russia +1',
        'goodwill tajikistan russia +1',
      ])
      const shaken = played({ marks: { stability: { kyrgyzstan: 5, tajikistan: 6 } } })
      expect(effectsOf(shaken).slice(3)).toEqual([
        'stability kyrgyzstan +1',
        'stability tajikistan +1',
      ])
    })
  },
})

russia.card('ru-five-at-the-table', {
  is: '5/0 soft open courtship',
  given: { round: 3 },
  does: [
    'goodwill kazakhstan russia +1',
    'goodwill uzbekistan russia +1',
    'goodwill turkmenistan russia +1',
    'goodwill kyrgyzstan russia +1',
    'goodwill tajikistan russia +1',
    'price loan russia all K-1 to 6',
  ],
  alarms: ['japan>russia +1', 'china>russia +1'],
  needs: { 'the third round': { round: 2 } },
  more({ played }) {
    test('for three more rounds its loans cost 1 less', () => {
      const price = (t: Table) => t.price('russia', loan('turkmenistan'))
      expect(over(played(), 4, price)).toEqual(['0/2', '0/2', '0/2', '0/3'])
    })
  },
})

russia.card('ru-culture-house', {
  is: '1/0 soft quiet courtship',
  at: 'kyrgyzstan',
  in: ['uzbekistan', 'kyrgyzstan', 'tajikistan'],
  rolls: [35],
  does: ['goodwill kyrgyzstan russia +1', 'chance 35 no'],
  more({ played }) {
    test('now and then it is raided, in the round after', () => {
      expect(effectsOf(played({ rolls: [34] }))).toEqual([
        'goodwill kyrgyzstan russia +1',
        'chance 35 yes',
        'later 2',
        'goodwill kyrgyzstan russia -1',
      ])
    })
  },
})

russia.card('ru-promised-dam', {
  is: '1/0 soft quiet courtship',
  at: 'kyrgyzstan',
  does: ['goodwill kyrgyzstan russia +2', 'later 4'],
  needs: {
    'a dam still to be built': { owners: { 'kg-kambarata-dam': ['japan'] } },
    'three quarters to go: the fifth round or an earlier one': { round: 6 },
  },
  more({ played }) {
    const reckoning = (owner: string) =>
      over(
        played()
          .play()
          .with({ owners: { 'kg-kambarata-dam': [owner] } })
          .play(),
        2,
        effectsOf,
      )

    test('three rounds on somebody looks, and finds that Russia builds it', () => {
      expect(reckoning('russia')).toEqual([['stability kyrgyzstan +1'], []])
    })

    test('a dam that unrest cuts off is a dam all the same', () => {
      const built = played()
        .play()
        .with({ owners: { 'kg-kambarata-dam': ['russia'] }, stability: { kyrgyzstan: 3 } })
      expect(built.stake('kyrgyzstan', 'russia')).toBe(0)
      expect(effectsOf(built.play())).toEqual(['stability kyrgyzstan +1'])
    })

    test('or that it does not', () => {
      expect(reckoning('china')).toEqual([['goodwill kyrgyzstan russia -3'], []])
    })

    test('somebody looks in the last round where it is promised in the fifth', () => {
      const last = played({ marks: { round: 5 } })
        .play()
        .play()
      expect(last.position.round).toBe(8)
      expect(effectsOf(last)).toEqual(['goodwill kyrgyzstan russia -3'])
    })
  },
})

russia.complete(({ courtship }) => courtship)
