/** [O13] [F] What the cards of Russia that do not court do. */
import { expect, test } from 'vitest'
import { deckOf, over, yieldsOf } from '../helpers/cards.ts'
import { deal, play, visit } from '../helpers/orders.ts'
import { effectsOf } from '../helpers/shipped.ts'
import type { Table } from '../helpers/table.ts'

const russia = deckOf('russia')
const ALLIES = ['kazakhstan', 'kyrgyzstan', 'tajikistan']

russia.card('ru-first-reactor', {
  is: '0/6 deals open',
  at: 'uzbekistan',
  in: ['kazakhstan', 'uzbekistan'],
  given: { goodwill: { uzbekistan: { russia: 6 } }, stability: { uzbekistan: 5 } },
  rolls: [40],
  does: ['yield -3 russia uzbekistan to 3', 'chance 40 no', 'project uz-jizzakh-reactor russia'],
  needs: {
    'goodwill 6': { goodwill: { uzbekistan: { russia: 5 } } },
    'stability 5': { stability: { uzbekistan: 4 } },
    'a free site': { owners: { 'uz-jizzakh-reactor': ['china'] } },
  },
  more({ played }) {
    test('in Kazakhstan the site is on the Balkhash', () => {
      const after = played({ at: 'kazakhstan' })
      expect(effectsOf(after)).toContain('project kz-balkhash-reactor russia')
    })

    test('for three rounds it yields 3 less, its gas as much as ever', () => {
      const marks = { goodwill: { uzbekistan: { russia: 9 } } }
      const more = { ...marks, owners: { 'kz-suzak-uranium': ['russia'] } }
      expect(yieldsOf(played({ marks: more }), 'russia', 4)).toEqual([1, 1, 1, 2])
      const without = {
        ...marks,
        owners: { 'kz-southern-uranium': [], 'uz-kyzylkum-gold': ['russia'] },
      }
      expect(yieldsOf(played({ marks: without }), 'russia', 1)).toEqual([1])
    })

    test('not everyone beside the site voted yes', () => {
      expect(effectsOf(played({ rolls: [39] })).slice(1, 3)).toEqual([
        'chance 40 yes',
        'stability uzbekistan -1',
      ])
    })
  },
})

russia.card('ru-plant-health', {
  is: '1/1 pressure open',
  at: 'kazakhstan',
  against: 'china',
  in: ALLIES,
  given: { wariness: { russia: { china: 3 } }, goodwill: { kazakhstan: { russia: 4 } } },
  rolls: [50],
  does: ['goodwill kazakhstan china -2', 'price deal all kazakhstan K+1 to 2', 'chance 50 no'],
  alarms: ['china>russia +1'],
  needs: {
    'wariness 3 of the rival': { wariness: { russia: { china: 2 } } },
    'goodwill 4': { goodwill: { kazakhstan: { russia: 3 } } },
  },
  more({ played }) {
    test('not everyone forgives', () => {
      expect(effectsOf(played({ rolls: [49] })).slice(2)).toEqual([
        'chance 50 yes',
        'goodwill kazakhstan russia -1',
      ])
    })

    test('next round whoever signs there pays 1 more, Russia as well; elsewhere nobody does', () => {
      const price = (power: string, project: string) => (t: Table) => t.price(power, deal(project))
      expect(over(played(), 2, price('china', 'kz-kuirektykol-metals'))).toEqual(['0/7', '0/6'])
      expect(over(played(), 2, price('japan', 'kz-kuirektykol-metals'))).toEqual(['0/5', '0/4'])
      expect(over(played(), 2, price('russia', 'kz-suzak-uranium'))).toEqual(['0/4', '0/3'])
      expect(price('china', 'uz-kyzylkum-gold')(played())).toBe('0/6')
      expect(price('russia', 'kg-kambarata-dam')(played())).toBe('0/6')
    })

    test('what is signed in this very round costs what it did', () => {
      const after = played({ with: { japan: [deal('kz-suzak-uranium')] } })
      expect([after.spent('japan'), after.refunded('japan')]).toEqual(['0/1', []])
    })
  },
})

russia.card('ru-airlift', {
  is: '2/1 prepare open security',
  at: 'kyrgyzstan',
  in: ALLIES,
  given: { stability: { kyrgyzstan: 4 } },
  does: ['stability kyrgyzstan +4', 'goodwill kyrgyzstan russia +2', 'wariness china>russia +1'],
  needs: { 'unrest: stability 4 or less': { stability: { kyrgyzstan: 5 } } },
})

russia.card('ru-briefing', {
  is: '3/0 pressure quiet',
  against: 'japan',
  given: { wariness: { russia: { japan: 3 } } },
  rolls: [30],
  does: [
    'goodwill kazakhstan japan -1',
    'goodwill kyrgyzstan japan -1',
    'goodwill tajikistan japan -1',
    'wariness china>japan +1',
    'chance 30 no',
  ],
  needs: { 'wariness 3 of the rival': { wariness: { russia: { japan: 2 } } } },
  more({ played }) {
    test('Astana may resent having heard it', () => {
      expect(effectsOf(played({ rolls: [29] })).slice(4)).toEqual([
        'chance 30 yes',
        'goodwill kazakhstan russia -1',
      ])
    })

    test('against China, Japan takes notes', () => {
      const after = played({ against: 'china' })
      expect(effectsOf(after)).toContain('wariness japan>china +1')
      expect(effectsOf(after)).toContain('goodwill tajikistan china -1')
    })
  },
})

russia.card('ru-reinforce-bases', {
  is: '1/1 prepare open security',
  at: 'kyrgyzstan',
  in: ['kyrgyzstan', 'tajikistan'],
  does: [
    'stability kyrgyzstan +2',
    'goodwill kyrgyzstan russia +2',
    'later 2 x3',
    'wariness china>russia +1',
  ],
  alarms: ['china>russia +1'],
  needs: { 'a base there': { owners: { 'kg-kant-airbase': [] } } },
  more({ held, played }) {
    test.each(['kyrgyzstan', 'kazakhstan'])('a base cut off by unrest in %s will do', (state) => {
      const marks = { stability: { [state]: 4 } }
      expect(held(marks).stake('kyrgyzstan', 'russia')).toBe(0)
      expect(effectsOf(played({ marks }))).toEqual(effectsOf(played()))
    })

    const shaken = (t: Table) => t.with({ stability: { kyrgyzstan: 3 } }).play()
    const seen = ['stability kyrgyzstan +1', 'goodwill kyrgyzstan russia +1']

    test('in each of three rounds the garrison is seen if the town trembles', () => {
      const second = shaken(played())
      expect(effectsOf(second)).toEqual(seen)
      const third = shaken(second)
      expect(effectsOf(third)).toEqual(seen)
      expect(effectsOf(shaken(third))).toEqual([])
    })

    test('with stability 5 it is not', () => {
      expect(
        effectsOf(
          played()
            .with({ stability: { kyrgyzstan: 4 } })
            .play(),
        ),
      ).toEqual([])
    })
  },
})

russia.card('ru-whispers', {
  is: '2/1 covert hidden',
  at: 'tajikistan',
  in: ['kazakhstan', 'uzbekistan', 'kyrgyzstan', 'tajikistan'],
  given: { wariness: { russia: { japan: 3 } } },
  rolls: [30],
  does: ['stability tajikistan -2', 'goodwill tajikistan china -2', 'chance 30 no'],
  needs: { 'wariness 3 of Japan': { wariness: { russia: { japan: 2 } } } },
  more({ held, played }) {
    test('the crowd may grow', () => {
      expect(effectsOf(played({ rolls: [29] })).slice(2)).toEqual([
        'chance 30 yes',
        'stability tajikistan -1',
      ])
    })

    test('nobody learns who was behind it', () => {
      const after = played()
      const secrets = ['order', 'chance'] as const
      expect(secrets.flatMap((fact) => after.told(fact)).map(({ to }) => to)).toEqual([
        after.power('russia'),
        after.power('russia'),
      ])
      expect(after.told('unrest')).toHaveLength(1)
      expect(
        after.told('changed').filter(({ rule, author }) => rule === 'O12' && author >= 0),
      ).toEqual([])
    })

    test('every foreign company is to blame, large or small, a Russian one never', () => {
      const small = { owners: { 'kz-aktobe-oil': [], 'kz-suzak-uranium': ['china'] } }
      const stake = (power: string) => held(small).stake('kazakhstan', power)
      expect(['japan', 'china', 'russia'].map(stake)).toEqual([1, 1, 3])
      expect(effectsOf(played({ at: 'kazakhstan', marks: small }))).toEqual([
        'stability kazakhstan -2',
        'goodwill kazakhstan japan -2',
        'goodwill kazakhstan china -2',
        'chance 30 no',
      ])
      const marks = { owners: { 'uz-jizzakh-works': ['japan'] } }
      expect(effectsOf(played({ at: 'uzbekistan', marks }))).toEqual([
        'stability uzbekistan -2',
        'goodwill uzbekistan japan -2',
        'chance 30 no',
      ])
    })

    test.each([
      ['where there is none', { owners: { 'tj-zarafshon-gold': [] } }],
      ['where it is cut off', { stability: { tajikistan: 4 } }],
    ])('%s nobody is', (_, marks) => {
      expect(effectsOf(played({ marks }))).toEqual(['stability tajikistan -2', 'chance 30 no'])
    })
  },
})

russia.card('ru-dormitory-raids', {
  is: '1/0 prepare open',
  at: 'uzbekistan',
  in: ['uzbekistan', 'kyrgyzstan', 'tajikistan'],
  given: { goodwill: { uzbekistan: { russia: 4 } } },
  does: ['goodwill uzbekistan russia -1', 'price deal russia uzbekistan K-3 to 3'],
  alarms: ['china>russia +1'],
  needs: { 'goodwill 4': { goodwill: { uzbekistan: { russia: 3 } } } },
  more({ played }) {
    test('for two more rounds the neighbour signs for 3 less', () => {
      const price = (project: string) => (t: Table) => t.price('russia', deal(project))
      expect(over(played(), 3, price('uz-kyzylkum-gold'))).toEqual(['0/3', '0/3', '0/6'])
      expect(price('kg-kambarata-dam')(played())).toBe('0/6')
    })
  },
})

russia.card('ru-customs-wall', {
  is: '1/2 soft quiet',
  does: [
    'yield +1 russia kazakhstan,kyrgyzstan to 3',
    'price deal japan,china kazakhstan,kyrgyzstan K+1 to 2',
  ],
  more({ held, played }) {
    test('for three rounds everything it owns inside the wall yields 1 more', () => {
      expect(yieldsOf(held().play(), 'russia', 1)).toEqual([1])
      expect(yieldsOf(played(), 'russia', 4)).toEqual([2, 2, 2, 1])
    })

    test('next round strangers pay 1 more for deals there', () => {
      const price = (power: string, project: string) => (t: Table) => t.price(power, deal(project))
      expect(over(played(), 2, price('china', 'kz-suzak-uranium'))).toEqual(['0/4', '0/3'])
      expect(over(played(), 2, price('japan', 'kg-kambarata-dam'))).toEqual(['0/5', '0/4'])
      expect(price('russia', 'kz-suzak-uranium')(played())).toBe('0/3')
      expect(price('china', 'uz-kyzylkum-gold')(played())).toBe('0/6')
    })
  },
})

russia.card('ru-sell-the-mine', {
  is: '0/0 deals quiet',
  does: [
    'capital russia +6',
    'forbid deal russia kazakhstan to 3',
    'wariness china>russia -2',
    'wariness russia>china -1',
    'project kz-southern-uranium free',
  ],
  needs: { 'a uranium mine in Kazakhstan': { owners: { 'kz-southern-uranium': ['china'] } } },
  more({ held, played }) {
    test('next round the mine is for whoever wants it', () => {
      const marks = { goodwill: { kazakhstan: { china: 5 } } }
      const bid = (t: Table) => t.reject('china', deal('kz-southern-uranium'))
      expect([bid(held(marks)), bid(played({ marks }))]).toEqual(['project-taken', null])
    })

    test('Russia does not buy it back: for three rounds it makes no deal in Kazakhstan', () => {
      const after = played({ with: { russia: [deal('kz-suzak-uranium')] } })
      expect(after.refunded('russia')).toEqual(['forbidden'])
      expect(after.owners('kz-suzak-uranium')).toEqual([])
      const refused = (t: Table) => t.reject('russia', deal('kz-southern-uranium'))
      expect(over(after, 3, refused)).toEqual(['forbidden', 'forbidden', null])
    })

    test('elsewhere it does, and others do there', () => {
      expect(played().reject('russia', deal('uz-samarkand-solar'))).toBeNull()
      expect(played().reject('china', deal('kz-suzak-uranium'))).toBeNull()
    })

    test('a mine that unrest cuts off is sold all the same', () => {
      const marks = { stability: { kazakhstan: 4 } }
      expect(held(marks).stake('kazakhstan', 'russia')).toBe(0)
      expect(effectsOf(played({ marks }))).toEqual(effectsOf(played()))
    })

    test('of two mines there it is the larger, and one elsewhere is none of them', () => {
      const two = played({ marks: { owners: { 'kz-suzak-uranium': ['russia'] } } })
      expect([two.owners('kz-southern-uranium'), two.owners('kz-suzak-uranium')]).toEqual([
        [],
        ['russia'],
      ])
      const owners = { 'kz-southern-uranium': [], 'uz-navoi-uranium': ['russia'] }
      expect(held({ owners }).reject('russia', play('ru-sell-the-mine'))).toBe('card-condition')
    })

    test('a share of a mine is sold to nobody: its partner keeps it', () => {
      const owners = { 'kz-southern-uranium': ['russia', 'japan'] }
      expect(effectsOf(played({ marks: { owners } }))).toContain(
        'project kz-southern-uranium japan',
      )
    })
  },
})

russia.card('ru-river-manoeuvres', {
  is: '1/1 prepare open security',
  at: 'kyrgyzstan',
  in: ALLIES,
  does: [
    'stability kyrgyzstan +1',
    'price visit japan,china kyrgyzstan S+2 to 2',
    'goodwill kyrgyzstan russia +1',
    'baseline kyrgyzstan +1',
    'wariness china>russia +1',
  ],
  alarms: ['china>russia +1'],
  more({ held, played }) {
    test.each(['kyrgyzstan', 'kazakhstan'])(
      'a garrison cut off by unrest in %s is at home all the same',
      (state) => {
        const marks = { stability: { [state]: 3 } }
        expect(held(marks).stake('kyrgyzstan', 'russia')).toBe(0)
        expect(effectsOf(played({ marks }))).toEqual(effectsOf(played()))
      },
    )

    test('where no garrison is at home the parade is not a party', () => {
      expect(effectsOf(played({ at: 'kazakhstan' }))).toEqual([
        'stability kazakhstan +1',
        'price visit japan,china kazakhstan S+2 to 2',
        'wariness china>russia +1',
      ])
    })

    test('next round the visits of other guests cost 2 more', () => {
      const price = (power: string) => (t: Table) => t.price(power, visit('kyrgyzstan'))
      expect([price('japan')(held()), ...over(played(), 2, price('japan'))]).toEqual([
        '3/0',
        '5/0',
        '3/0',
      ])
      expect(played().price('japan', visit('tajikistan'))).toBe('3/0')
    })

    test('the state is calmer for good', () => {
      expect(over(played(), 3, (t) => t.stability('kyrgyzstan'))).toEqual([7, 7, 7])
    })
  },
})

russia.complete(({ courtship }) => !courtship)
