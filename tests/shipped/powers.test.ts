/** What is peculiar to each power of the default scenario, and what lies on its board at the start. */
import { describe, expect, test } from 'vitest'
import { FILE } from '../helpers/news.ts'
import {
  covert,
  deal,
  dialogue,
  exchange,
  grant,
  loan,
  pressure,
  quietDeal,
  stabilise,
  summit,
  survey,
  visit,
} from '../helpers/orders.ts'
import { shippedFile, stage } from '../helpers/shipped.ts'
import type { Table } from '../helpers/table.ts'

const file = shippedFile(FILE)
const RICH = { japan: 12, china: 12, russia: 12 }
/** The match has begun, and everybody can pay for whatever a test says. */
const t = stage(FILE).with({ soft: RICH, capital: RICH })

describe('traits', () => {
  test('are those tested here', () => {
    const traits = Object.fromEntries(file.powers.map(({ id, traits = {} }) => [id, traits]))
    expect(traits['japan']).toMatchObject({ trustedDonor: true, dealStability: 6 })
    expect(traits['japan']).not.toHaveProperty('covert')
    expect(traits['china']).toEqual({})
    expect(traits['russia']).toMatchObject({ covert: true })
    expect(traits['russia']).not.toHaveProperty('trustedDonor')
    expect(traits['russia']).not.toHaveProperty('dealStability')
  })

  test.each([
    ['exchange', exchange],
    ['grant', grant],
    ['loan', loan],
    ['dialogue', dialogue],
    ['visit', visit],
  ])('the first %s of a round brings Japan 1 more than others', (_, order) => {
    const order1 = order('turkmenistan')
    const low = t.with({ goodwill: { turkmenistan: { japan: 3, china: 3, russia: 3 } } })
    const after = low.play({ japan: [order1], china: [order1], russia: [order1] })
    const extra = (power: string) => after.why('goodwill', 'turkmenistan', power).slice(1)
    expect([extra('japan'), extra('china'), extra('russia')]).toEqual([['D4 +1'], [], []])
  })

  test('the second brings it no more', () => {
    const after = t.play({ japan: [exchange('uzbekistan'), exchange('tajikistan')] })
    expect(after.why('goodwill', 'uzbekistan', 'japan')).toEqual(['O1 +1', 'D4 +1'])
    expect(after.why('goodwill', 'tajikistan', 'japan')).toEqual(['O1 +1'])
  })

  test.each([
    [6, null, null],
    [5, 'too-unstable', null],
    [4, 'too-unstable', 'too-unstable'],
  ])('with stability %i Japan may sign: %s, others: %s', (stability, japan, others) => {
    const goodwill = { tajikistan: { japan: 6, china: 6, russia: 6 } }
    const at = t.with({ stability: { tajikistan: stability }, goodwill })
    const answers = ['japan', 'china', 'russia'].map((power) =>
      at.reject(power, deal('tj-rogun-dam')),
    )
    expect(answers).toEqual([japan, others, others])
  })

  test('covert disruption is granted to Russia alone', () => {
    const answers = t.powerIds().map((power) => t.reject(power, covert('uzbekistan')))
    expect(answers).toEqual(['not-granted', 'not-granted', null])
  })
})

describe('triggers', () => {
  const BASES = new Set(['kg-kant-airbase', 'tj-201-base'])
  /** All is free but the bases; all trust the actor enough to sign, and its rivals far more. */
  function level(actor: string): Table {
    const each = (value: (power: string) => number) =>
      Object.fromEntries(t.powerIds().map((power) => [power, value(power)]))
    const trust = each((power) => (power === actor ? 6 : 10))
    const projects = t.world.projectIds.filter((project) => !BASES.has(project))
    return t.with({
      goodwill: Object.fromEntries(t.stateIds().map((state) => [state, trust])),
      wariness: Object.fromEntries(t.powerIds().map((of) => [of, each(() => 0)])),
      owners: Object.fromEntries(projects.map((project) => [project, []])),
      stability: Object.fromEntries(t.stateIds().map((state) => [state, 7])),
    })
  }
  /** Changes of the wariness of one power toward another after that one's order. */
  const alarm = (of: string, actor: string, order: ReturnType<typeof visit>): string[] =>
    level(actor)
      .play({ [actor]: [order] })
      .why('wariness', of, actor)

  test('are those tested here', () => {
    const triggers = file.powers.map(({ triggers = [] }) =>
      triggers.map(({ on, by, where, sectors, extra }) => ({ on, by, where, sectors, extra })),
    )
    expect(triggers).toEqual([
      [{ on: 'pressure', by: 'china', extra: 1 }],
      [
        { on: 'overtaken', by: 'japan', extra: 1 },
        { on: 'open-deal', where: ['turkmenistan'], sectors: ['gas'], extra: 1 },
      ],
      [
        { on: 'open-act', where: 'base', extra: 1 },
        { on: 'open-deal', sectors: ['rail', 'port'], extra: 1 },
      ],
    ])
  })

  test('Chinese pressure anywhere alarms Japan more', () => {
    expect(alarm('japan', 'china', pressure('kazakhstan', 'japan'))).toEqual(['W5 +2'])
    expect(alarm('japan', 'china', pressure('tajikistan', 'russia'))).toEqual(['W5 +2'])
  })

  test('other open acts of China, and pressure of others, alarm Japan as usual', () => {
    expect(alarm('japan', 'china', visit('kazakhstan'))).toEqual(['W1 +1'])
    expect(alarm('japan', 'china', deal('kz-kuirektykol-metals'))).toEqual(['W1 +1'])
    expect(alarm('japan', 'russia', pressure('kazakhstan', 'japan'))).toEqual(['W1 +1'])
    expect(alarm('russia', 'china', pressure('kazakhstan', 'japan'))).toEqual(['W1 +1'])
  })

  test.each([
    ['japan', 'W2 +3'],
    ['russia', 'W2 +2'],
  ])('China overtaken by %s takes it so: %s', (power, line) => {
    const owners = { 'tm-galkynysh-gas': [], 'tm-garabogaz-urea': [] }
    const goodwill = { turkmenistan: { china: 9, [power]: 8 } }
    const before = t.with({ owners, goodwill, wariness: { china: { [power]: 0 } } })
    const after = before.play({ [power]: [visit('turkmenistan')] })
    expect([before.soleLeader('turkmenistan'), after.soleLeader('turkmenistan')]).toEqual([
      'china',
      power,
    ])
    expect(after.why('wariness', 'china', power)).toContain(line)
  })

  test('others overtaken by Japan take it as usual', () => {
    const goodwill = { tajikistan: { russia: 8, japan: 8, china: 2 } }
    const after = t.with({ goodwill }).play({ japan: [visit('tajikistan')] })
    expect(after.soleLeader('tajikistan')).toBe('japan')
    expect(after.why('wariness', 'russia', 'japan')).toContain('W2 +2')
  })

  test.each(['japan', 'russia'])('an open bid of %s for Turkmen gas alarms China more', (power) => {
    expect(alarm('china', power, deal('tm-galkynysh-next'))).toEqual(['W5 +2'])
    expect(alarm('china', power, quietDeal('tm-galkynysh-next'))).toEqual([])
    expect(alarm('china', power, deal('tm-kiyanly-plants'))).toEqual(['W1 +1'])
    expect(alarm('china', power, deal('uz-ustyurt-gas'))).toEqual(['W1 +1'])
  })

  test.each(['japan', 'china'])('an open act of %s beside a base alarms Russia more', (power) => {
    expect(alarm('russia', power, visit('kyrgyzstan'))).toEqual(['W5 +2'])
    expect(alarm('russia', power, visit('tajikistan'))).toEqual(['W5 +2'])
    expect(alarm('russia', power, deal('tj-rogun-dam'))).toEqual(['W5 +2'])
    expect(alarm('russia', power, visit('kazakhstan'))).toEqual(['W1 +1'])
    expect(alarm('russia', power, exchange('kyrgyzstan'))).toEqual([])
  })

  test('once the base is gone it alarms as usual', () => {
    const at = level('japan').with({ owners: { 'kg-kant-airbase': [] } })
    const after = at.play({ japan: [visit('kyrgyzstan')] })
    expect(after.why('wariness', 'russia', 'japan')).toEqual(['W1 +1'])
  })

  test.each(['japan', 'china'])('an open bid of %s for rails or a port alarms Russia', (power) => {
    expect(alarm('russia', power, deal('kz-caspian-rail'))).toEqual(['W5 +2'])
    expect(alarm('russia', power, deal('tm-turkmenbashi-port'))).toEqual(['W5 +2'])
    expect(alarm('russia', power, deal('kg-tien-shan-rail'))).toEqual(['W5 +3'])
    expect(alarm('russia', power, quietDeal('kz-caspian-rail'))).toEqual([])
    expect(alarm('russia', power, deal('kz-kuirektykol-metals'))).toEqual(['W1 +1'])
  })

  test('a summit sets none of them off', () => {
    const after = level('japan').play({ japan: [summit()] })
    expect(after.why('wariness', 'china', 'japan')).toEqual(['W1 +1'])
    expect(after.why('wariness', 'russia', 'japan')).toEqual(['W1 +1'])
  })
})

describe('backlash', () => {
  /** One power is about to strike back at another, which stands best in Uzbekistan. */
  const struck = (of: string, toward: string): Table =>
    t
      .with({ goodwill: { uzbekistan: { [toward]: 9 } }, wariness: { [of]: { [toward]: 7 } } })
      .play()

  test.each([
    ['japan', 'china'],
    ['japan', 'russia'],
    ['china', 'japan'],
    ['china', 'russia'],
  ])('%s takes 2 goodwill from %s where it stands best', (of, toward) => {
    const after = struck(of, toward)
    expect(after.why('goodwill', 'uzbekistan', toward)).toEqual(['W4 -2'])
    expect(after.why('stability', 'uzbekistan')).toEqual([])
    expect(after.wariness(of, toward)).toBe(3)
  })

  test.each([
    ['japan', 'china'],
    ['china', 'japan'],
  ])(
    'Russia shakes the state where %s stands best, and takes 1 goodwill from it',
    (toward, other) => {
      const after = struck('russia', toward)
      expect(after.why('stability', 'uzbekistan')).toEqual(['W4 -1'])
      expect(after.why('goodwill', 'uzbekistan', toward)).toEqual(['W4 -1'])
      expect(after.wariness('russia', toward)).toBe(3)
      const changes = after.told('changed').filter(({ rule }) => rule === 'W4')
      expect(changes.filter(({ what }) => what !== 'wariness')).toHaveLength(2)
      expect(after.why('goodwill', 'uzbekistan', other)).toEqual([])
    },
  )

  test('two who provoke Russia in one state shake it twice, and each pays for itself', () => {
    const after = t
      .with({
        goodwill: { uzbekistan: { japan: 9, china: 9 } },
        wariness: { russia: { japan: 7, china: 7 } },
      })
      .play()
    expect(after.why('stability', 'uzbekistan')).toEqual(['W4 -1', 'W4 -1'])
    const paid = ['japan', 'china', 'russia'].map((power) =>
      after.why('goodwill', 'uzbekistan', power),
    )
    expect(paid).toEqual([['W4 -1'], ['W4 -1'], []])
  })
})

describe('the opening', () => {
  test('lays the marks tested here', () => {
    const { surveys = [], visits = [], postponedSummits = [], calls } = file.opening ?? {}
    const places = (marks: { power: string; state: string }[]) =>
      marks.map(({ power, state }) => `${power} ${state}`)
    expect(places(surveys)).toEqual([
      'japan kazakhstan',
      'japan uzbekistan',
      'japan kyrgyzstan',
      'japan tajikistan',
    ])
    expect(places(visits)).toEqual(['japan turkmenistan'])
    expect(postponedSummits.map(({ power }) => power)).toEqual(['japan'])
    expect(calls).toEqual([{ call: 'postponed-summit', state: 'kazakhstan', until: 3 }])
  })

  test.each([
    ['kazakhstan', 'kz-kuirektykol-metals', 4],
    ['uzbekistan', 'uz-navoi-uranium', 4],
    ['kyrgyzstan', 'kg-kambarata-dam', 4],
    ['tajikistan', 'tj-rogun-dam', 4],
  ])('in %s Japan has surveyed: it bids for less, with less, and quietly', (state, id, access) => {
    const at = t.with({ stability: { [state]: 6 } })
    expect([t.price('japan', deal(id)), t.price('japan', quietDeal(id))]).toEqual(['0/4', '0/4'])
    expect([t.price('china', deal(id)), t.price('china', quietDeal(id))]).toEqual(['0/6', '0/7'])
    const trusted = (power: string, goodwill: number) =>
      at.with({ goodwill: { [state]: { [power]: goodwill } } }).reject(power, deal(id))
    expect([trusted('japan', access), trusted('japan', access - 1)]).toEqual([
      null,
      'too-little-goodwill',
    ])
    expect([trusted('china', access + 2), trusted('china', access + 1)]).toEqual([
      null,
      'too-little-goodwill',
    ])
    expect(t.reject('japan', survey(state))).toBe('already-surveyed')
  })

  test('in Turkmenistan it has not, but its visit makes a bid cheaper for two rounds', () => {
    const bid = deal('tm-kiyanly-plants')
    const next = t.play()
    const rounds = [t, next, next.play()].map((at) => at.price('japan', bid))
    expect(rounds).toEqual(['0/4', '0/4', '0/5'])
    expect(t.price('china', bid)).toBe('0/5')
    expect(t.reject('japan', survey('turkmenistan'))).toBeNull()
  })

  test('the first deal there uses the visit up', () => {
    const at = t.with({ goodwill: { turkmenistan: { japan: 6 } } })
    const after = at.play({ japan: [deal('tm-kiyanly-plants')] })
    expect(after.spent('japan')).toBe('0/4')
    expect(after.price('japan', deal('tm-galkynysh-next'))).toBe('0/6')
  })

  describe('the postponed summit', () => {
    const asked = stage(FILE, { opening: file.opening }).with({ soft: RICH })

    test('costs Japan less until it is held', () => {
      const prices = ['japan', 'china', 'russia'].map((power) => asked.price(power, summit()))
      expect(prices).toEqual(['4/0', '5/0', '5/0'])
      expect(asked.play({ japan: [summit()] }).price('japan', summit())).toBe('5/0')
    })

    test('is asked for in Astana, and answered by Japan alone', () => {
      expect(asked.calls()).toEqual(['postponed-summit kazakhstan 3'])
      const held = asked.play({ japan: [summit()] })
      expect(held.why('goodwill', 'kazakhstan', 'japan')).toEqual(['O6 +1', 'C2 +3'])
      expect(held.calls()).toEqual([])
      const other = asked.play({ china: [summit()], russia: [summit()] })
      expect(other.why('goodwill', 'kazakhstan', 'china')).toEqual(['O6 +1'])
      expect(other.calls()).toEqual(['postponed-summit kazakhstan 3'])
      const wooed = asked.play({ japan: [visit('kazakhstan'), stabilise('kazakhstan')] })
      expect(wooed.calls()).toEqual(['postponed-summit kazakhstan 3'])
    })

    test('until the third round', () => {
      const third = asked.play().play()
      expect(third.calls()).toEqual(['postponed-summit kazakhstan 3'])
      expect(third.play().calls()).toEqual([])
    })
  })
})
