/** [O13] [F] What the cards of Japan that do not court do. */
import { expect, test } from 'vitest'
import { ANYWHERE, deckOf, over, yieldsOf } from '../helpers/cards.ts'
import { deal, grant, quietDeal } from '../helpers/orders.ts'
import { effectsOf } from '../helpers/shipped.ts'
import type { Table } from '../helpers/table.ts'

const japan = deckOf('japan')
const AID = ['uzbekistan', 'kyrgyzstan', 'tajikistan']

japan.card('jp-eighty-five', {
  is: '0/3 deals quiet',
  at: 'turkmenistan',
  given: { goodwill: { turkmenistan: { japan: 4 } }, stability: { turkmenistan: 6 } },
  does: ['yield -2 japan turkmenistan to 2', 'project tm-kiyanly-plants japan'],
  needs: {
    'goodwill 4': { goodwill: { turkmenistan: { japan: 3 } } },
    'stability 6': { stability: { turkmenistan: 5 } },
    'a free chemical plant': { owners: { 'tm-kiyanly-plants': ['russia'] } },
  },
  more({ played }) {
    test('for two rounds its plants there yield 2 less each, its other works as much as ever', () => {
      const marks = {
        owners: { 'tm-galkynysh-gas': ['japan'], 'kz-suzak-uranium': ['japan'] },
        goodwill: { turkmenistan: { japan: 9 } },
      }
      expect(yieldsOf(played({ marks }), 'japan', 3)).toEqual([1, 1, 2])
    })
  },
})

japan.card('jp-gallium', {
  is: '0/3 deals quiet',
  at: 'kazakhstan',
  given: { goodwill: { kazakhstan: { japan: 5 } }, stability: { kazakhstan: 6 } },
  rolls: [50],
  does: ['wariness china>japan +1', 'chance 50 no', 'project kz-kuirektykol-metals japan'],
  needs: {
    'goodwill 5': { goodwill: { kazakhstan: { japan: 4 } } },
    'stability 6': { stability: { kazakhstan: 5 } },
    'a free mine': { owners: { 'kz-kuirektykol-metals': ['russia'] } },
  },
  more({ played }) {
    test('where the geologists were right the mine yields 3 more for four rounds', () => {
      const marks = { owners: { 'tm-garabogaz-urea': [] } }
      const lucky = played({ rolls: [49], marks })
      expect(effectsOf(lucky)).toContain('yield +3 japan kazakhstan to 4')
      expect(yieldsOf(lucky, 'japan', 5)).toEqual([2, 2, 2, 2, 1])
      expect(yieldsOf(played({ rolls: [50], marks }), 'japan', 1)).toEqual([1])
    })
  },
})

japan.card('jp-special-adviser', {
  is: '2/0 prepare quiet',
  does: ['wariness china>japan -2', 'wariness russia>japan -2'],
  more({ held, played }) {
    test('next round the first deal in each of the five states costs 1 less', () => {
      const marks = { visit: { turkmenistan: { japan: 0 } } }
      const prices = (t: Table) =>
        [
          'kz-kuirektykol-metals',
          'uz-kyzylkum-gold',
          'tm-kiyanly-plants',
          'kg-kambarata-dam',
          'tj-rogun-dam',
        ].map((project) => t.price('japan', deal(project)))
      const dear = ['0/4', '0/4', '0/5', '0/4', '0/4']
      expect(prices(held(marks))).toEqual(dear)
      expect(over(played({ marks }), 2, prices)).toEqual([
        ['0/3', '0/3', '0/4', '0/3', '0/3'],
        dear,
      ])
    })
  },
})

japan.card('jp-second-bidder', {
  is: '2/1 pressure open',
  at: 'kazakhstan',
  against: 'russia',
  in: ['kazakhstan', ...AID],
  given: { goodwill: { kazakhstan: { japan: 4 } } },
  does: [
    'goodwill kazakhstan japan +1',
    'goodwill kazakhstan russia -1',
    'price deal russia kazakhstan K+2 to 3',
    'wariness russia>japan +1',
  ],
  alarms: ['china>japan +1', 'russia>japan +1'],
  needs: {
    'goodwill 4': { goodwill: { kazakhstan: { japan: 3 } } },
    'a rival with a stake of 3': { owners: { 'kz-southern-uranium': ['russia', 'china'] } },
  },
  more({ played }) {
    test('for two more rounds the old partner pays 2 more for deals there, nobody else does', () => {
      const after = played({ marks: { goodwill: { kazakhstan: { russia: 5 } } } })
      const price = (power: string) => (t: Table) => t.price(power, deal('kz-suzak-uranium'))
      expect(over(after, 3, price('russia'))).toEqual(['0/5', '0/5', '0/3'])
      expect(price('china')(after)).toBe('0/3')
      expect(after.price('russia', deal('uz-navoi-uranium'))).toBe('0/6')
    })
  },
})

japan.card('jp-uranium-rights', {
  is: '0/2 deals quiet',
  at: 'uzbekistan',
  in: ['kazakhstan', 'uzbekistan'],
  given: { goodwill: { uzbekistan: { japan: 5 } }, stability: { uzbekistan: 6 } },
  does: [
    'yield +3 japan uzbekistan to 3',
    'wariness china>japan +1',
    'wariness russia>japan +1',
    'project uz-navoi-uranium japan',
  ],
  needs: {
    'a survey': { surveyed: { uzbekistan: { japan: 0 } } },
    'goodwill 5': { goodwill: { uzbekistan: { japan: 4 } } },
    'stability 6': { stability: { uzbekistan: 5 } },
    'a free mine': { owners: { 'uz-navoi-uranium': ['china'] } },
  },
  more({ played }) {
    test('in Kazakhstan the free mine is the small one', () => {
      expect(effectsOf(played({ at: 'kazakhstan' }))).toContain('project kz-suzak-uranium japan')
    })

    test('only the largest investor takes offence', () => {
      const after = played({ marks: { owners: { 'uz-jizzakh-works': [] } } })
      expect(effectsOf(after)).toEqual([
        'yield +3 japan uzbekistan to 3',
        'wariness russia>japan +1',
        'project uz-navoi-uranium japan',
      ])
    })

    test('for three rounds its uranium there yields 3 more, its other works as much as ever', () => {
      const marks = { owners: { 'tm-garabogaz-urea': [] } }
      expect(yieldsOf(played({ marks }), 'japan', 4)).toEqual([2, 2, 2, 1])
    })
  },
})

japan.card('jp-rare-metals', {
  is: '0/1 deals quiet',
  at: 'tajikistan',
  given: { goodwill: { tajikistan: { japan: 5 } }, stability: { tajikistan: 5 } },
  does: [
    'wariness china>japan +1',
    'call runway-and-rail kyrgyzstan',
    'project tj-rasht-antimony japan',
  ],
  needs: {
    'goodwill 5': { goodwill: { tajikistan: { japan: 4 } } },
    'stability 5': { stability: { tajikistan: 4 } },
    'a free mine': { owners: { 'tj-rasht-antimony': ['china'] } },
  },
  more({ held, played }) {
    test('a railway for Kyrgyzstan answers its call, the grant of a rival in the same round as well', () => {
      expect(played().calls()).toEqual(['runway-and-rail kyrgyzstan 2'])
      const rail = played().play({ japan: [quietDeal('kg-tien-shan-rail')] })
      expect(rail.why('goodwill', 'kyrgyzstan', 'japan')).toEqual(['C2 +3'])
      const rival = played({ with: { china: [grant('kyrgyzstan')] } })
      expect(rival.why('goodwill', 'kyrgyzstan', 'china')).toEqual(['O2 +1', 'C2 +3'])
      expect(rival.calls()).toEqual([])
    })

    test('the licence is found in a state less calm than the investors of Japan ask for', () => {
      expect(held().reject('japan', quietDeal('tj-rasht-antimony'))).toBe('too-unstable')
    })
  },
})

japan.card('jp-drawer-memorandum', {
  is: '0/1 survey quiet',
  at: 'turkmenistan',
  in: ANYWHERE,
  given: { visit: { turkmenistan: { japan: 0 } } },
  rolls: [50],
  does: ['survey turkmenistan japan', 'chance 50 no'],
  more({ held, played }) {
    const price = (t: Table) => t.price('japan', deal('tm-galkynysh-next'))

    test('a paper is a survey, and for two more rounds worth a visit', () => {
      expect(price(held())).toBe('0/6')
      expect(over(played(), 3, price)).toEqual(['0/3', '0/3', '0/4'])
    })

    test('one that leaves the drawer is worth 2 goodwill besides', () => {
      const after = played({ rolls: [49] })
      expect(effectsOf(after)).toEqual([
        'survey turkmenistan japan',
        'chance 50 yes',
        'goodwill turkmenistan japan +2',
      ])
      expect(over(after, 3, price)).toEqual(['0/3', '0/3', '0/4'])
    })

    test('in a state surveyed before it is worth a visit still', () => {
      const metals = (t: Table) => t.price('japan', quietDeal('kz-kuirektykol-metals'))
      const after = played({ at: 'kazakhstan' })
      expect(effectsOf(after)).toEqual(['chance 50 no'])
      expect([metals(held()), ...over(after, 3, metals)]).toEqual(['0/4', '0/3', '0/3', '0/4'])
    })
  },
})

japan.complete(({ courtship }) => !courtship)
