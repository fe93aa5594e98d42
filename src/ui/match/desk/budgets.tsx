/** Both budgets; and the doctrine mark that splits the income. */
import { useId } from 'react'
import { Fold } from '../../parts/fold.tsx'
import { useMatch } from '../context.ts'
import { useBudgets, usePlanning, type BudgetLine } from './hooks.ts'
import { Money, Price } from './signs.tsx'
import { useWords } from './words.ts'

export function Budgets() {
  const words = useWords()
  const lines = useBudgets()
  const { view } = useMatch()
  const cap = view.world.rules.plan.budgetCap
  return (
    <section className="desk-section" aria-label={words('budgets')}>
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words('budget')}</span>
            </th>
            <th scope="col">{words('inHand')}</th>
            <th scope="col">{words('afterPlan')}</th>
            <th scope="col">{words('incomeColumn')}</th>
            <th scope="col">{words('nextRound')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <BudgetRow key={line.budget} line={line} />
          ))}
        </tbody>
      </table>
      {lines.map(
        ({ budget, lost }) =>
          lost > 0 && (
            <p key={budget} className="desk-note">
              {words('lost', { budget, by: lost, cap })}
            </p>
          ),
      )}
    </section>
  )
}

function BudgetRow({ line: { budget, now, left, income, next } }: { line: BudgetLine }) {
  const words = useWords()
  return (
    <tr>
      <th scope="row">
        <Money budget={budget} amount="" /> {words(budget)}
      </th>
      <td>{now}</td>
      <td className={left < 0 ? 'bad' : ''}>
        <strong>{left}</strong>
      </td>
      <td>{words('signed', { by: income })}</td>
      <td>{next}</td>
    </tr>
  )
}

const MOVES = [-1, 0, 1] as const

/** [D] One step either way, or none; each choice says what income it gives. */
export function Doctrine() {
  const words = useWords()
  const name = useId()
  const { view, draft } = useMatch()
  const { world, position, power } = view
  const income = world.income[power]!
  const [least, most] = [world.doctrineLeast[power]!, world.doctrineMost[power]!]
  const soft = position.doctrine[power]! + draft.doctrine
  return (
    <div className="desk-section desk-doctrine">
      <Fold
        title={
          <span className="desk-doctrine-title">
            {words('doctrine')} <Price soft={soft} capital={income - soft} />
            {draft.doctrine !== 0 && <span className="desk-tag">{words('moved')}</span>}
          </span>
        }
      >
        <fieldset>
          <legend className="muted small">{words('doctrineHelp', { income, least, most })}</legend>
          <div className="desk-moves">
            {MOVES.map((by) => (
              <Move key={by} by={by} name={name} />
            ))}
          </div>
        </fieldset>
      </Fold>
    </div>
  )
}

const WAYS = { [-1]: 'splitLess', 0: 'splitNow', 1: 'splitMore' } as const

function Move({ by, name }: { by: (typeof MOVES)[number]; name: string }) {
  const words = useWords()
  const planning = usePlanning()
  const { view, draft, setDoctrine } = useMatch()
  const { world, position, power } = view
  const soft = position.doctrine[power]! + by
  const capital = world.income[power]! - soft
  const possible = soft >= world.doctrineLeast[power]! && soft <= world.doctrineMost[power]!
  const way = words(WAYS[by])
  return (
    <label className="desk-move">
      <input
        type="radio"
        name={name}
        aria-label={words('split', { soft, capital, way })}
        checked={draft.doctrine === by}
        disabled={!planning || !possible}
        onChange={() => setDoctrine(by)}
      />
      <small>{way}</small>
      <span className="desk-price">
        <Money budget="soft" amount={soft} />
        <Money budget="capital" amount={capital} />
      </span>
    </label>
  )
}
