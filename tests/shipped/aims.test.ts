/** What the powers of the default scenario want: every agenda and every national interest. */
import { describe, expect, test } from 'vitest'
import { FILE } from '../helpers/news.ts'
import { shippedFile, stage } from '../helpers/shipped.ts'
import type { Table } from '../helpers/table.ts'

type Marks = Parameters<Table['with']>[0]

const { calendar, powers } = shippedFile(FILE)

/**
 * The last round, in which nothing moves before the final count but goodwill of 6 or more, which
 * fades by 1 [V4]. All agendas are dealt.
 */
const last = stage(FILE, {
  modules: { headlines: false, hedging: false, neglect: false, wariness: false },
  rules: {
    agenda: { dealt: 5 },
    capitals: { resentment: 0, protector: 0, drift: 0 },
  },
}).with({ round: calendar.rounds })

/** Marks, or several that are laid one after the other. */
type Laid = Marks | Marks[]

/** That round with these marks laid. */
const lay = (...all: Laid[]): Table => all.flat().reduce((t, marks) => t.with(marks), last)

/** Everybody keeps its first agenda, but for those named. */
const keeping = (ids: Record<string, string> = {}) =>
  Object.fromEntries(
    powers.map(({ id, agendas = [] }) => [id, { agenda: ids[id] ?? agendas[0]!.id }]),
  )

const goodwill = (power: string, by: Record<string, number>): Marks => ({
  goodwill: Object.fromEntries(
    Object.entries(by).map(([state, value]) => [state, { [power]: value }]),
  ),
})

const owning = (power: string, ...projects: string[]): Marks => ({
  owners: Object.fromEntries(projects.map((project) => [project, [power]])),
})

const sharing = (project: string, ...owners: string[]): Marks => ({ owners: { [project]: owners } })

/** A state that no goods pass. */
const shaken = (state: string): Marks => ({ stability: { [state]: 4 } })

interface Aim {
  power: string
  /** A position in which it is fulfilled. */
  done: Laid
  /** Others in which it is as well. */
  or?: Record<string, Laid>
  /** What keeps it, in that position, from being fulfilled: each alone does. */
  but: Record<string, Laid>
}

const AGENDAS: Record<string, Aim> = {
  'jp-three-footprints': {
    power: 'japan',
    done: [
      owning('japan', 'kz-suzak-uranium', 'kz-caspian-rail'),
      owning('japan', 'uz-kyzylkum-gold', 'uz-samarkand-solar', 'uz-fergana-fertiliser'),
      owning('japan', 'tm-galkynysh-next', 'tm-turkmenbashi-port'),
    ],
    but: {
      'a stake of 4 in the third': { owners: { 'tm-turkmenbashi-port': [] } },
      'the third cut off': shaken('uzbekistan'),
    },
  },
  'jp-trusted-everywhere': {
    power: 'japan',
    done: goodwill('japan', {
      kazakhstan: 8,
      uzbekistan: 8,
      kyrgyzstan: 8,
      tajikistan: 8,
    }),
    but: { 'goodwill that fades to 6 in the fourth': goodwill('japan', { tajikistan: 7 }) },
  },
  'jp-ashgabat-first': {
    power: 'japan',
    done: goodwill('japan', { turkmenistan: 9 }),
    but: {
      'China level with it': goodwill('japan', { turkmenistan: 8 }),
      'China ahead': goodwill('china', { turkmenistan: 7 }),
      'Kazakhstan led instead': goodwill('japan', { turkmenistan: 8, kazakhstan: 10 }),
    },
  },
  'jp-five-mines': {
    power: 'japan',
    done: [
      owning('japan', 'kz-suzak-uranium', 'kz-kuirektykol-metals'),
      owning('japan', 'uz-kyzylkum-gold', 'tm-galkynysh-next'),
    ],
    but: {
      'a port in place of a mine': [
        { owners: { 'tm-galkynysh-next': [] } },
        owning('japan', 'tm-turkmenbashi-port', 'tj-dushanbe-cargo'),
      ],
      'one behind a shaken border': shaken('uzbekistan'),
    },
  },
  'jp-both-hands': {
    power: 'japan',
    done: [
      goodwill('japan', { kazakhstan: 8, uzbekistan: 8, turkmenistan: 8, tajikistan: 8 }),
      owning('japan', 'uz-navoi-uranium', 'uz-kyzylkum-gold', 'kz-caspian-rail'),
    ],
    but: {
      'goodwill that fades to 6 in the fourth': goodwill('japan', { tajikistan: 7 }),
      'a size of 10': { owners: { 'kz-kashagan-share': [] } },
    },
  },
  'cn-rail-and-river': {
    power: 'china',
    done: owning('china', 'kz-caspian-rail', 'kg-kambarata-dam'),
    but: {
      'half of the dam, and an airport': [
        sharing('kg-kambarata-dam', 'china', 'russia'),
        owning('china', 'tj-dushanbe-cargo'),
      ],
      'a mine in place of the dam': [
        { owners: { 'kg-kambarata-dam': [] } },
        owning('china', 'kz-kuirektykol-metals'),
      ],
    },
  },
  'cn-mountain-neighbours': {
    power: 'china',
    done: goodwill('china', { kyrgyzstan: 7, tajikistan: 7 }),
    or: {
      'Russia first in Kyrgyzstan': goodwill('russia', { kyrgyzstan: 10 }),
      'Russia first in Tajikistan': goodwill('russia', { tajikistan: 10 }),
    },
    but: {
      'goodwill that fades to 5 in Tajikistan': goodwill('china', { tajikistan: 6 }),
      'goodwill 5 in Kyrgyzstan': goodwill('china', { kyrgyzstan: 5, kazakhstan: 10 }),
      'Russia level in both': [
        goodwill('russia', { kyrgyzstan: 9, tajikistan: 9 }),
        goodwill('china', { kazakhstan: 10 }),
      ],
    },
  },
  'cn-largest-owner': {
    power: 'china',
    done: owning(
      'china',
      'kz-caspian-rail',
      'kg-tien-shan-rail',
      'tm-galkynysh-next',
      'tm-kiyanly-plants',
    ),
    but: { 'half of the last': sharing('tm-kiyanly-plants', 'japan', 'china') },
  },
  'cn-gas-for-the-east': {
    power: 'china',
    done: [goodwill('china', { turkmenistan: 7 }), owning('china', 'tm-galkynysh-next')],
    but: {
      'goodwill that fades to 5': goodwill('china', { turkmenistan: 6 }),
      'half of the next stage, and an airport': [
        sharing('tm-galkynysh-next', 'china', 'japan'),
        owning('china', 'tj-dushanbe-cargo'),
      ],
    },
  },
  'cn-liked-at-last': {
    power: 'china',
    done: goodwill('china', { kazakhstan: 8, turkmenistan: 8, tajikistan: 8 }),
    but: { 'goodwill that fades to 6 in the third': goodwill('china', { kazakhstan: 7 }) },
  },
  'ru-old-allies': {
    power: 'russia',
    done: goodwill('russia', { kazakhstan: 8, kyrgyzstan: 8, tajikistan: 8 }),
    but: {
      'goodwill that fades to 6 in one, more in another': goodwill('russia', {
        tajikistan: 7,
        uzbekistan: 10,
      }),
    },
  },
  'ru-astana-stays': {
    power: 'russia',
    done: {},
    but: { 'China level with it': goodwill('china', { kazakhstan: 6 }) },
  },
  'ru-atomic-house': {
    power: 'russia',
    done: owning('russia', 'kz-balkhash-reactor'),
    but: {
      'a mine in place of the reactor': [
        { owners: { 'kz-balkhash-reactor': [] } },
        owning('russia', 'uz-navoi-uranium', 'tj-dushanbe-cargo'),
      ],
    },
  },
  'ru-two-doors': {
    power: 'russia',
    done: {},
    but: { 'one of them held together': goodwill('china', { uzbekistan: 5 }) },
  },
  'ru-winter-supplier': {
    power: 'russia',
    done: [goodwill('russia', { uzbekistan: 8 }), owning('russia', 'tj-rogun-dam')],
    but: {
      'goodwill that fades to 6': goodwill('russia', { uzbekistan: 7 }),
      'half of the dam, and an airport': [
        sharing('tj-rogun-dam', 'russia', 'china'),
        owning('russia', 'tj-dushanbe-cargo'),
      ],
    },
  },
}

test('every agenda of every power is tested', () => {
  expect(powers.map(({ agendas }) => agendas?.length)).toEqual([5, 5, 5])
  const listed = powers.flatMap(({ agendas = [] }) => agendas.map(({ id }) => id))
  expect(Object.keys(AGENDAS).toSorted()).toEqual(listed.toSorted())
})

describe.each(Object.entries(AGENDAS))('%s', (id, { power, done, or = {}, but }) => {
  /** Whether it is fulfilled at the end, and scores. */
  function fulfilled(...marks: Laid[]): boolean[] {
    const after = lay(...marks).play(keeping({ [power]: id }))
    const told = after.told('agenda').find((fact) => fact.power === after.power(power))
    return [told!.fulfilled, after.why('points', power).includes('N2 +48')]
  }

  test.each(Object.entries({ 'nothing against it': {}, ...or }))(
    'is fulfilled with %s',
    (_, marks) => {
      expect(fulfilled(done, marks)).toEqual([true, true])
    },
  )

  test.each(Object.entries(but))('is not with %s', (_, marks) => {
    expect(fulfilled(done, marks)).toEqual([false, false])
  })
})

/** National interests: marks, and how often the interest counts there. */
const INTERESTS: Record<string, [string, Laid, number][]> = {
  japan: [
    ['the oil it starts with', {}, 1],
    [
      'one of each ore',
      owning(
        'japan',
        'tm-galkynysh-next',
        'kz-suzak-uranium',
        'kg-kutessay-metals',
        'uz-kyzylkum-gold',
      ),
      5,
    ],
    ['a shared mine as a whole', sharing('uz-navoi-uranium', 'japan', 'russia'), 2],
    ['no dam, plant or airport', owning('japan', 'tj-rogun-dam', 'tj-dushanbe-cargo'), 1],
    ['no rail, reactor or port', owning('japan', 'kz-caspian-rail', 'kz-balkhash-reactor'), 1],
    ['none behind a shaken border', [owning('japan', 'uz-kyzylkum-gold'), shaken('uzbekistan')], 1],
    ['none that the Caspian does not reach', [shaken('kazakhstan'), shaken('turkmenistan')], 0],
  ],
  china: [
    ['nothing that it starts with', {}, 0],
    [
      'rail, port, dam and airport',
      owning(
        'china',
        'kz-caspian-rail',
        'tm-turkmenbashi-port',
        'tj-rogun-dam',
        'tj-dushanbe-cargo',
      ),
      4,
    ],
    ['no mine and no base', owning('china', 'uz-kyzylkum-gold', 'kg-kant-airbase'), 0],
    [
      'none behind a shaken border',
      [owning('china', 'tj-rogun-dam', 'kz-caspian-rail'), shaken('tajikistan')],
      1,
    ],
  ],
  russia: [
    ['the two that it leads at the start', {}, 2],
    ['none led together', goodwill('china', { kazakhstan: 6 }), 1],
    ['every state', goodwill('russia', { turkmenistan: 10, kyrgyzstan: 9, tajikistan: 9 }), 5],
  ],
}

test('the interest of every power is tested', () => {
  expect(Object.keys(INTERESTS)).toEqual(powers.map(({ id }) => id))
})

describe.each(Object.entries(INTERESTS))('the interest of %s', (power, cases) => {
  const { points } = powers.find(({ id }) => id === power)!.interest
  /** Twelfths of a point that one review pays each time that the interest counts. */
  const part = (points * 12) / calendar.reviews.length

  test.each(cases)('counts %s', (_, marks, count) => {
    const after = lay(marks).play(keeping())
    const told = after.told('interest').find((fact) => fact.power === after.power(power))
    expect(told?.count).toBe(count)
    const scored = count > 0 ? [`N1 +${Math.floor(count * part)}`] : []
    expect(after.why('points', power).filter((line) => line.startsWith('N1'))).toEqual(scored)
  })
})
