/** Rows about the capitals, and about the other powers. */
import { covert, deal, pressure, quietDeal, visit } from '../../helpers/orders.ts'
import { begin, entry, forget, setRules, switchOff, totalStake, type Row } from './row.ts'

const METALS = 'kz-kuirektykol-metals'

export const capitals: readonly Row[] = [
  {
    id: 'A21',
    holds: (file) =>
      begin(file)
        .with({ goodwill: { kazakhstan: { russia: 9, china: 4, japan: 3 } } })
        .play()
        .why('goodwill', 'kazakhstan', 'japan')
        .includes('A3 +1'),
    without: (file) => switchOff(file, 'hedging'),
  },
  {
    id: 'A22',
    holds: (file) =>
      begin(file).play().play().why('goodwill', 'uzbekistan', 'japan').includes('V1 -1'),
    without: (file) => switchOff(file, 'neglect'),
  },
  {
    id: 'A23',
    holds: (file) =>
      begin(file)
        .with({ goodwill: { turkmenistan: { china: 3 } } })
        .play()
        .why('goodwill', 'turkmenistan', 'china')
        .includes('A2 -1'),
    without: (file) => setRules(file, { capitals: { resentment: 0 } }),
  },
  {
    id: 'A24',
    holds(file) {
      const t = begin(file).with({ wariness: { russia: { japan: 5 } } })
      const [open, quiet] = [t.price('japan', deal(METALS)), t.price('japan', quietDeal(METALS))]
      return open === '0/5' && quiet === '0/4'
    },
    without: (file) => setRules(file, { capitals: { caution: 0 } }),
  },
]

export const powers: readonly Row[] = [
  {
    id: 'A25',
    holds(file) {
      const t = begin(file)
      return ['china', 'russia'].every((id) => totalStake(t, id) >= 3 * totalStake(t, 'japan'))
    },
    without(file) {
      for (const each of file.states.flatMap(({ projects }) => projects)) {
        if (each.owner !== 'japan') delete each.owner
      }
    },
  },
  {
    id: 'A26',
    holds(file) {
      const bid = [deal('kz-suzak-uranium')]
      const [contest] = begin(file).play({ japan: bid, china: bid }).told('contest')
      return contest?.partner === -1
    },
    without(file) {
      for (const each of file.wariness) each.value = 0
    },
  },
  {
    id: 'A27',
    holds(file) {
      const t = begin(file)
      return t.wariness('japan', 'china') > t.wariness('japan', 'russia')
    },
    without(file) {
      file.wariness[0]!.value = 2
    },
  },
  {
    id: 'A28',
    holds(file) {
      const press = [pressure('kazakhstan', 'china')]
      const lost = (by: string) =>
        begin(file)
          .play({ [by]: press })
          .why('goodwill', 'kazakhstan', 'china')
      return lost('japan').includes('O11 -3') && lost('russia').includes('O11 -4')
    },
    without: (file) => setRules(file, { pressure: { weak: 4 } }),
  },
  {
    id: 'A29',
    holds(file) {
      const quiet = begin(file).goodwill('kazakhstan', 'china')
      return begin(file, 'dated').goodwill('kazakhstan', 'china') === quiet + 1
    },
    without: (file) => forget(file, 'central-asia-plus-china'),
  },
  {
    id: 'A30',
    holds: (file) =>
      begin(file)
        .with({ goodwill: { turkmenistan: { japan: 6, china: 4 } } })
        .play({ japan: [visit('turkmenistan')] })
        .why('wariness', 'china', 'japan')
        .includes('W2 +3'),
    without(file) {
      entry(file.powers, 'china').triggers = []
    },
  },
  {
    id: 'A31',
    holds: (file) => begin(file, 'dated').price('russia', covert('kyrgyzstan')) === '2/1',
    without: (file) => forget(file, 'kyrgyz-security-statement'),
  },
  {
    id: 'A32',
    holds(file) {
      const t = begin(file)
      const others = ['japan', 'china'].map((id) => t.reject(id, covert('kyrgyzstan')))
      const refused = others.every((reason) => reason === 'not-granted')
      return refused && t.reject('russia', covert('kyrgyzstan')) === null
    },
    without(file) {
      entry(file.powers, 'russia').traits = {}
    },
  },
  {
    id: 'A33',
    holds: (file) =>
      begin(file)
        .with({ wariness: { russia: { japan: 7 } } })
        .play()
        .why('stability', 'kazakhstan')
        .includes('W4 -1'),
    without(file) {
      delete entry(file.powers, 'russia').backlash
    },
  },
  {
    id: 'A34',
    holds: (file) =>
      begin(file)
        .play({ japan: [visit('kazakhstan')] })
        .why('wariness', 'russia', 'japan').length > 0,
    without: (file) => switchOff(file, 'wariness'),
  },
]
