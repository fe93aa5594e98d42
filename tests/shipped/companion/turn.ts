/** Rows about the turn from diplomacy to deals, and about what comes next. */
import { deal, pressure, quietDeal, survey } from '../../helpers/orders.ts'
import { begin, entry, project, setRules, switchOff, type Row } from './row.ts'

const METALS = 'kz-kuirektykol-metals'
const ENERGY: ReadonlySet<string> = new Set(['gas', 'chemicals'])

function forgetSurveys(file: Parameters<Row['without']>[0]): void {
  file.opening = { ...file.opening, surveys: [] }
}

export const turn: readonly Row[] = [
  {
    id: 'A13',
    holds(file) {
      const t = begin(file)
      const move = { doctrine: -1 as const }
      if (t.refuse('japan', move) !== null) return false
      return t.play({ japan: move }).doctrine('japan') === t.doctrine('japan') - 1
    },
    without: (file) => switchOff(file, 'doctrine'),
  },
  {
    id: 'A14',
    holds(file) {
      const review = begin(file)
        .with({ round: 2, owners: { 'kz-suzak-uranium': ['japan'] } })
        .play()
      return review.told('interest').some(({ power, count }) => power === 0 && count === 2)
    },
    without(file) {
      entry(file.powers, 'japan').interest.is = { measure: 'projects', sectors: ['airport'] }
    },
  },
  {
    id: 'A15',
    holds(file) {
      const rich = begin(file).with({ capital: { japan: 12 } })
      const trusted = rich.with({ goodwill: { turkmenistan: { japan: 6 } } })
      const field = deal('tm-galkynysh-next')
      const refused = rich.reject('japan', field) === 'too-little-goodwill'
      return refused && trusted.reject('japan', field) === null
    },
    without(file) {
      project(file, 'tm-galkynysh-next').access = 0
    },
  },
  {
    id: 'A16',
    holds: (file) => begin(file).price('japan', deal(METALS)) === '0/4',
    without: forgetSurveys,
  },
  {
    id: 'A17',
    holds: (file) => begin(file).price('japan', deal('tm-kiyanly-plants')) === '0/4',
    without(file) {
      file.opening = { ...file.opening, visits: [] }
    },
  },
  {
    id: 'A18',
    holds(file) {
      const t = begin(file).with({
        goodwill: { turkmenistan: { japan: 6 } },
        capital: { japan: 12 },
      })
      return entry(file.states, 'turkmenistan')
        .projects.filter(({ sector }) => ENERGY.has(sector))
        .some(({ id }) => t.reject('japan', deal(id)) === null)
    },
    without(file) {
      const state = entry(file.states, 'turkmenistan')
      state.projects = state.projects.filter(
        ({ sector, owner }) => owner !== undefined || !ENERGY.has(sector),
      )
    },
  },
  {
    id: 'A19',
    holds(file) {
      const t = begin(file)
      const safe = t.reject('russia', pressure('turkmenistan', 'china')) === 'neutral-state'
      return safe && t.reject('russia', deal('tm-turkmenbashi-port')) === null
    },
    without(file) {
      entry(file.states, 'turkmenistan').neutral = false
    },
  },
  {
    id: 'A20',
    holds(file) {
      const t = begin(file)
      return t.price('japan', quietDeal(METALS)) === t.price('japan', deal(METALS))
    },
    without: forgetSurveys,
  },
]

export const next: readonly Row[] = [
  {
    id: 'A35',
    holds: (file) =>
      begin(file)
        .with({ round: 2, wariness: { china: { japan: 5 } } })
        .play()
        .why('points', 'japan')
        .includes('V3 -24'),
    without: (file) => setRules(file, { review: { waryPenalty: 0 } }),
  },
  {
    id: 'A36',
    holds: (file) =>
      begin(file)
        .play({ japan: [survey('turkmenistan')] })
        .price('japan', deal('tm-kiyanly-plants')) === '0/2',
    without: (file) => setRules(file, { survey: { discount: 0, access: 0 } }),
  },
]
