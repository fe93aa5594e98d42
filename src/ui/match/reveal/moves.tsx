/** The numbers that a beat moved, as small chips: before → after. */
import { POINT, type Quantity } from '../../../rules/index.ts'
import { powerName, stateName, type Tongue } from '../../../text/names.ts'
import { moves, type Beat, type Move } from '../../../view/index.ts'
import { PowerMark } from '../../parts/power-mark.tsx'
import { useSay } from '../../say.tsx'
import { useTongue } from '../context.ts'

interface Words {
  state: string
  power: string
  toward: string
  before: number
  after: number
}

const named = (index: number, name: (index: number) => string): string =>
  index < 0 ? '' : name(index)

function wordsOf(tongue: Tongue, { what, state, power, toward, before, after }: Move): Words {
  const part = what === 'points' ? POINT : 1
  return {
    state: named(state, (at) => stateName(tongue, at)),
    power: named(power, (who) => powerName(tongue, who)),
    toward: named(toward, (who) => powerName(tongue, who)),
    before: before / part,
    after: after / part,
  }
}

/** Whether facts tell of budgets: the last beat also corrects what nobody can know of. */
const tellsOfBudgets = ({ facts }: Beat): boolean =>
  facts.some((fact) =>
    fact.fact === 'changed'
      ? fact.what === 'soft' || fact.what === 'capital'
      : ['order', 'refund', 'income'].includes(fact.fact),
  )

export function Moves({ beat }: { beat: Beat }) {
  const say = useSay()
  const budgets = tellsOfBudgets(beat)
  const moved = moves(beat.before, beat.after).filter(
    ({ what }) => budgets || (what !== 'soft' && what !== 'capital'),
  )
  return <MoveChips moved={moved} label={say('reveal.numbers')} />
}

interface ChipsProps {
  moved: readonly Move[]
  label: string
  /** Whether they stand under the name of their state or power, so that they need not tell it. */
  within?: boolean
}

/** Numbers before and after, one chip each; nothing where nothing moved. */
export function MoveChips({ moved, label, within = false }: ChipsProps) {
  if (moved.length === 0) return null
  return (
    <ul className="moves" aria-label={label}>
      {moved.map((move) => (
        <Chip
          key={[move.what, move.state, move.power, move.toward].join()}
          move={move}
          within={within}
        />
      ))}
    </ul>
  )
}

/** Wariness is better the lower it is; a doctrine mark is neither good nor bad. */
function toneOf({ what, before, after }: Move): 'good' | 'bad' | 'even' {
  if (what === 'doctrine') return 'even'
  return after > before === (what !== 'wariness') ? 'good' : 'bad'
}

function shortKey(what: Quantity, within: boolean) {
  switch (what) {
    case 'goodwill':
    case 'stability':
    case 'baseline':
    case 'wariness':
      return within ? (`reveal.in-${what}` as const) : (`reveal.chip-${what}` as const)
    default:
      return `reveal.chip-${what}` as const
  }
}

function Chip({ move, within }: { move: Move; within: boolean }) {
  const say = useSay()
  const tongue = useTongue()
  const { what, power, toward } = move
  const words = { ...wordsOf(tongue, move) }
  const label = say('reveal.movedLabel', { ...words, what: say(`reveal.${what}`, { ...words }) })
  return (
    <li className={`move ${toneOf(move)}`}>
      <span className="visually-hidden">{label}</span>
      <span className="move-face" aria-hidden="true">
        {power >= 0 && !(within && toward >= 0) && <PowerMark power={power} />}
        <span>{say(shortKey(what, within), { ...words })}</span>
        {toward >= 0 && <PowerMark power={toward} />}
        <strong>{say('reveal.moved', { ...words })}</strong>
      </span>
    </li>
  )
}
