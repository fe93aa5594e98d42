/** Rows about the settlement, and about twenty years of soft power. */
import { deal, dialogue, exchange, grant, loan, summit, visit } from '../../helpers/orders.ts'
import { begin, entry, project, setRules, switchOff, totalStake, type Row } from './row.ts'

const FREE = ['kz-kuirektykol-metals', 'uz-kyzylkum-gold', 'tm-galkynysh-next']
const RIVALS = ['china', 'russia']

export const settlement: readonly Row[] = [
  {
    id: 'A1',
    holds(file) {
      const t = begin(file).play().play().play()
      const trusted = { kyrgyzstan: { china: 9 }, tajikistan: { china: 9 } }
      const later = t.with({ goodwill: trusted, capital: { china: 12 } })
      return ['kg-kambarata-dam', 'tj-rogun-dam'].every(
        (id) => later.reject('china', deal(id)) === null,
      )
    },
    without(file) {
      entry(file.states, 'kyrgyzstan').baseline.value = 4
      entry(file.states, 'tajikistan').baseline.value = 3
    },
  },
  {
    id: 'A2',
    holds(file) {
      const t = begin(file).with({
        stability: { kyrgyzstan: 5 },
        goodwill: { kyrgyzstan: { japan: 9, china: 9 } },
        capital: { japan: 12, china: 12 },
      })
      const dam = deal('kg-kambarata-dam')
      return t.reject('japan', dam) === 'too-unstable' && t.reject('china', dam) === null
    },
    without(file) {
      delete entry(file.powers, 'japan').traits?.dealStability
    },
  },
  {
    id: 'A3',
    holds: (file) =>
      begin(file)
        .with({ stability: { kyrgyzstan: 2, tajikistan: 2 } })
        .play().position.ended === 2,
    without: (file) => setRules(file, { collapse: { states: 8 } }),
  },
]

export const softPower: readonly Row[] = [
  {
    id: 'A4',
    holds(file) {
      const { world, position, power } = begin(file)
      const share = (id: string) => position.doctrine[power(id)]! / world.income[power(id)]!
      return RIVALS.every((rival) => share('japan') > share(rival))
    },
    without(file) {
      entry(file.powers, 'japan').doctrine.start = 3
    },
  },
  {
    id: 'A5',
    holds: (file) =>
      begin(file)
        .with({ goodwill: { turkmenistan: { japan: 3 } } })
        .play({ japan: [dialogue('turkmenistan')] })
        .why('goodwill', 'turkmenistan', 'japan')
        .includes('O4 +2'),
    without: (file) => setRules(file, { goodwill: { dialogue: 0 } }),
  },
  {
    id: 'A6',
    holds: (file) => begin(file).reject('japan', loan('uzbekistan')) === null,
    without: (file) => switchOff(file, 'loans'),
  },
  {
    id: 'A7',
    holds(file) {
      const after = begin(file).play({ japan: [grant('tajikistan')] })
      const warmer = after.why('goodwill', 'tajikistan', 'japan').includes('O2 +1')
      return warmer && after.why('stability', 'tajikistan').includes('O2 +1')
    },
    without: (file) => setRules(file, { goodwill: { grant: 0 }, soft: { grantStability: 0 } }),
  },
  {
    id: 'A8',
    holds: (file) =>
      begin(file)
        .play({ japan: [exchange('kyrgyzstan')] })
        .why('goodwill', 'kyrgyzstan', 'japan')
        .includes('D4 +1'),
    without(file) {
      entry(file.powers, 'japan').traits = {}
    },
  },
  {
    id: 'A9',
    holds(file) {
      const t = begin(file)
      return RIVALS.every((rival) => totalStake(t, 'japan') * 3 < totalStake(t, rival))
    },
    without(file) {
      for (const id of FREE) project(file, id).owner = 'japan'
    },
  },
  {
    id: 'A10',
    holds(file) {
      const t = begin(file)
      return t.price('japan', summit()) === '4/0' && t.price('china', summit()) === '5/0'
    },
    without(file) {
      file.opening = { ...file.opening, postponedSummits: [] }
    },
  },
  {
    id: 'A11',
    holds(file) {
      const { world, power } = begin(file)
      return RIVALS.every((rival) => world.income[power('japan')]! < world.income[power(rival)]!)
    },
    without(file) {
      entry(file.powers, 'japan').income.value += 2
    },
  },
  {
    id: 'A12',
    holds(file) {
      const alarm = (order: ReturnType<typeof visit>) =>
        begin(file)
          .play({ japan: [order] })
          .why('wariness', 'russia', 'japan')
          .includes('W1 +1')
      return !alarm(exchange('kazakhstan')) && alarm(visit('kazakhstan'))
    },
    without: (file) => setRules(file, { wariness: { openAct: 0 } }),
  },
]
