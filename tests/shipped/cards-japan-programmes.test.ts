/** [O13] [F] What the programmes in the deck of Japan do: the cards that court. */
import { expect, test } from 'vitest'
import { ANYWHERE, deckOf, over } from '../helpers/cards.ts'
import { deal, exchange, play, pressure, quietDeal, summit } from '../helpers/orders.ts'
import { effectsOf, shippedFile, stage } from '../helpers/shipped.ts'
import type { Table } from '../helpers/table.ts'

const japan = deckOf('japan')
const AID = ['uzbekistan', 'kyrgyzstan', 'tajikistan']

japan.card('jp-pavilion-day', {
  is: '3/0 soft quiet courtship',
  at: 'turkmenistan',
  in: ANYWHERE,
  given: { goodwill: { turkmenistan: { japan: 4 } }, visit: { turkmenistan: { japan: 0 } } },
  does: ['goodwill turkmenistan japan +2', 'survey turkmenistan japan'],
  needs: { 'goodwill 4': { goodwill: { turkmenistan: { japan: 3 } } } },
  more({ held, played }) {
    test('the next deal there costs 1 less until the round after, and every one 2 less', () => {
      const price = (t: Table) => t.price('japan', deal('tm-galkynysh-next'))
      expect([price(held()), ...over(played(), 2, price)]).toEqual(['0/6', '0/3', '0/4'])
      expect([held(), played()].map((t) => t.goodwill('turkmenistan', 'japan'))).toEqual([4, 6])
    })

    test('in a state surveyed before it is no more than a visit, though a quiet one', () => {
      const after = played({ at: 'kazakhstan' })
      expect(effectsOf(after)).toEqual(['goodwill kazakhstan japan +2'])
      expect(after.price('japan', deal('kz-kuirektykol-metals'))).toBe('0/3')
    })
  },
})

japan.card('jp-thirty-year-money', {
  is: '0/3 soft quiet courtship',
  at: 'kyrgyzstan',
  in: AID,
  given: { stability: { kyrgyzstan: 5 } },
  does: [
    'goodwill kyrgyzstan japan +1',
    'stability kyrgyzstan +2',
    'goodwill kyrgyzstan japan +1',
    'later 2 x3',
    'capital japan +1',
  ],
  more({ played }) {
    test('a calm state is 1 goodwill less grateful', () => {
      expect(effectsOf(played({ marks: { stability: { kyrgyzstan: 6 } } })).slice(0, 3)).toEqual([
        'goodwill kyrgyzstan japan +1',
        'stability kyrgyzstan +2',
        'later 2 x3',
      ])
    })

    test('1 capital comes back at the start of each of three rounds', () => {
      const back = ['capital japan +1']
      expect(over(played().play(), 3, effectsOf)).toEqual([back, back, []])
    })
  },
})

japan.card('jp-young-officials', {
  is: '2/0 soft quiet courtship',
  at: 'kazakhstan',
  in: ANYWHERE,
  does: ['later 3'],
  needs: { 'time to study: the sixth round or an earlier one': { round: 7 } },
  more({ played }) {
    const home = ['goodwill kazakhstan japan +2']

    test('they come home after two rounds, once: goodwill +2', () => {
      expect(over(played().play(), 3, effectsOf)).toEqual([home, [], []])
    })

    test('those who leave in the sixth round are home for the last', () => {
      const last = played({ marks: { round: 6 } }).play()
      expect([last.position.round, effectsOf(last)]).toEqual([8, home])
    })
  },
})

japan.card('jp-work-visas', {
  is: '2/0 soft quiet courtship',
  at: 'uzbekistan',
  in: AID,
  given: { goodwill: { uzbekistan: { japan: 4 } } },
  does: [
    'goodwill uzbekistan japan +1',
    'stability uzbekistan +1',
    'goodwill uzbekistan russia -1',
    'wariness russia>japan +1',
  ],
  needs: { 'goodwill 4': { goodwill: { uzbekistan: { japan: 3 } } } },
})

japan.card('jp-caspian-customs', {
  is: '2/1 soft quiet courtship',
  does: [
    'goodwill kazakhstan japan +1',
    'goodwill turkmenistan japan +1',
    'price deal japan kazakhstan,turkmenistan K-1 to 2',
    'route open japan kazakhstan,turkmenistan to 4',
    'wariness russia>japan +1',
  ],
  more({ held, played }) {
    test('next round its deals on both shores cost 1 less, elsewhere not', () => {
      const prices = (t: Table) =>
        ['kz-kuirektykol-metals', 'tm-kiyanly-plants', 'uz-kyzylkum-gold'].map((project) =>
          t.price('japan', deal(project)),
        )
      const marks = { visit: { turkmenistan: { japan: 0 } } }
      expect(prices(held(marks))).toEqual(['0/4', '0/5', '0/4'])
      expect(over(played({ marks }), 2, prices)).toEqual([
        ['0/3', '0/4', '0/4'],
        ['0/4', '0/5', '0/4'],
      ])
    })

    test('until the fourth round goods pass where neither trust nor calm would let them', () => {
      const marks = {
        goodwill: { turkmenistan: { japan: 1 } },
        stability: { kazakhstan: 3 },
      }
      const stakes = (t: Table) =>
        ['kazakhstan', 'turkmenistan'].map((state) => t.stake(state, 'japan'))
      expect(stakes(held(marks))).toEqual([0, 0])
      expect(over(played({ marks }), 4, stakes)).toEqual([
        [1, 1],
        [1, 1],
        [1, 1],
        [1, 0],
      ])
    })
  },
})

japan.card('jp-summit-at-last', {
  is: '5/0 soft open courtship',
  given: { round: 3 },
  does: [
    'goodwill kazakhstan japan +1',
    'goodwill uzbekistan japan +1',
    'goodwill turkmenistan japan +1',
    'goodwill kyrgyzstan japan +1',
    'goodwill tajikistan japan +1',
    'capital japan +1',
    'price deal japan all K-1 to 4',
  ],
  alarms: ['china>japan +1', 'russia>japan +1'],
  needs: {
    'the third round': { round: 2 },
    'goodwill 5 in three states': { goodwill: { tajikistan: { japan: 4 } } },
  },
  more({ played }) {
    test('next round every deal costs 1 less', () => {
      const price = (t: Table) => t.price('japan', quietDeal('tj-rogun-dam'))
      expect(over(played(), 2, price)).toEqual(['0/3', '0/4'])
    })

    test('it is not the summit that Astana asks for, and a summit may be held besides', () => {
      const { opening } = shippedFile('post-settlement-2025')
      const t = stage('post-settlement-2025', { opening: opening! }).with({
        round: 3,
        wariness: { china: { japan: 0 }, russia: { japan: 0 } },
        hands: { japan: ['jp-summit-at-last'] },
        soft: { japan: 9 },
      })
      expect(t.calls()).toEqual(['postponed-summit kazakhstan 3'])
      const card = play('jp-summit-at-last')
      expect(t.play({ japan: [card] }).told('call-answered')).toEqual([])
      const both = t.play({ japan: [card, summit()] })
      expect(both.why('goodwill', 'kazakhstan', 'japan')).toEqual(['O13 +1', 'O6 +1', 'C2 +3'])
    })
  },
})

japan.card('jp-naryn-bridge', {
  is: '1/2 soft quiet courtship',
  at: 'kyrgyzstan',
  does: ['goodwill kyrgyzstan japan +1', 'stability kyrgyzstan +1', 'baseline kyrgyzstan +1'],
  more({ held, played }) {
    test('the state is calmer for good', () => {
      const level = (t: Table) => t.stability('kyrgyzstan')
      expect([level(held()), ...over(played(), 3, level)]).toEqual([5, 7, 7, 7])
    })
  },
})

japan.card('jp-combined-cycle', {
  is: '0/3 soft quiet courtship',
  at: 'uzbekistan',
  in: ['uzbekistan', 'turkmenistan'],
  given: { stability: { uzbekistan: 5 } },
  does: [
    'goodwill uzbekistan japan +1',
    'stability uzbekistan +1',
    'later 2 x3',
    'capital japan +1',
  ],
  more({ played }) {
    test('fees flow back in three rounds, but not in one that begins with stability below 6', () => {
      const fee = ['capital japan +1']
      expect(over(played().play(), 3, effectsOf)).toEqual([fee, fee, []])
      const shaken = played().with({ stability: { uzbekistan: 4 } })
      expect(over(shaken.play(), 3, effectsOf)).toEqual([[], fee, []])
    })
  },
})

japan.card('jp-polygon-doctors', {
  is: '1/1 soft quiet courtship',
  at: 'kazakhstan',
  does: ['goodwill kazakhstan japan +1', 'price pressure china,russia kazakhstan S+2 to 3'],
  more({ held, played }) {
    test('a wary Russia is won over a little', () => {
      const after = played({ marks: { wariness: { russia: { japan: 3 } } } })
      expect(effectsOf(after).at(-1)).toBe('wariness russia>japan -1')
    })

    test('for two more rounds it costs rivals 2 more to press there, on whomever', () => {
      const price = (state: string) => (t: Table) => t.price('russia', pressure(state, 'china'))
      expect(price('kazakhstan')(held())).toBe('1/0')
      expect(over(played(), 3, price('kazakhstan'))).toEqual(['3/0', '3/0', '1/0'])
      expect(price('uzbekistan')(played())).toBe('1/0')
    })
  },
})

japan.card('jp-one-village', {
  is: '1/0 soft quiet courtship',
  at: 'kyrgyzstan',
  in: ['uzbekistan', 'kyrgyzstan', 'tajikistan'],
  does: ['stability kyrgyzstan +1', 'later 2 x3', 'goodwill kyrgyzstan japan +1'],
  more({ played }) {
    const thanks = ['goodwill kyrgyzstan japan +1']
    const kept = { japan: [exchange('kyrgyzstan')] }
    const second = { marks: { round: 2 } }

    test('thrice it looks, and thanks if the state was courted since the last review', () => {
      const third = played().play(kept)
      expect(effectsOf(third)).toEqual([])
      expect(effectsOf(third.play(kept))).toEqual(thanks)
      expect(effectsOf(third.play())).toEqual([])
      const fifth = third.play(kept).play(kept)
      expect(over(fifth.play(kept), 2, effectsOf)).toEqual([[], []])
    })

    test('the reckoning right after a review counts no courtship before it', () => {
      expect(effectsOf(played(second))).toEqual(['stability kyrgyzstan +1', 'later 3 x3'])
      expect(effectsOf(played(second).play(kept))).toEqual(thanks)
      expect(over(played(second).play(kept).play(kept), 2, effectsOf)).toEqual([[], []])
    })

    test('it never scolds: a village that nobody drives to is silent', () => {
      expect(over(played(second).play(), 4, effectsOf)).toEqual([[], [], [], []])
    })
  },
})

japan.card('jp-trillion-target', {
  is: '3/0 soft open courtship',
  given: { round: 3 },
  does: ['capital japan +2', 'price deal japan all K-1 to 5', 'later 5'],
  alarms: ['china>japan +1', 'russia>japan +1'],
  more({ held, played }) {
    test('is played from the second round to the sixth', () => {
      const order = play('jp-trillion-target')
      const legal = (round: number) => held({ round }).reject('japan', order) === null
      expect([1, 2, 3, 4, 5, 6, 7, 8].filter(legal)).toEqual([2, 3, 4, 5, 6])
    })

    test('for two more rounds its deals cost 1 less', () => {
      const price = (t: Table) => t.price('japan', quietDeal('tj-rogun-dam'))
      expect(over(played(), 3, price)).toEqual(['0/3', '0/3', '0/4'])
    })

    test.each([
      [7, -1, ['kz-kuirektykol-metals', 'kz-kashagan-share', 'tm-kiyanly-plants']],
      [
        8,
        1,
        ['kz-kuirektykol-metals', 'kz-kashagan-share', 'tm-kiyanly-plants', 'tm-garabogaz-urea'],
      ],
    ])('the reckoning finds projects of size %i: goodwill %i everywhere', (_, by, owned) => {
      const owners = {
        'tm-garabogaz-urea': [],
        ...Object.fromEntries(owned.map((id) => [id, ['japan']])),
      }
      const change = by > 0 ? '+1' : '-1'
      expect(effectsOf(played().with({ owners }).play())).toEqual(
        ANYWHERE.map((state) => `goodwill ${state} japan ${change}`),
      )
    })
  },
})

japan.complete(({ courtship }) => courtship)
