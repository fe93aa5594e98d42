/** What everybody knows of a power. */
import { readPlayer } from '../../../ai/index.ts'
import { Fold } from '../../parts/fold.tsx'
import { useSay } from '../../say.tsx'
import { useMatch } from '../context.ts'
import { Interest } from '../desk/goals.tsx'
import { Money, PowerName } from '../desk/signs.tsx'
import { useWords } from '../desk/words.ts'

export function PowerCard({ power }: { power: number }) {
  const words = useWords()
  const { committed, seat, view } = useMatch()
  const planning = view.position.ended === 0
  return (
    <Fold
      title={
        <span className="powers-title">
          <strong>
            <PowerName power={power} />
          </strong>
          <span className="muted small">
            <PlayerWords power={power} />
            {power === seat && ` (${words('you')})`}
          </span>
          {planning && (
            <span className="desk-tag">
              {words(committed[power] ? 'hasCommitted' : 'isPlanning')}
            </span>
          )}
        </span>
      }
    >
      <Means power={power} />
      <Interest power={power} />
    </Fold>
  )
}

/** The words of a player, for people. */
function PlayerWords({ power }: { power: number }) {
  const words = useWords()
  const say = useSay()
  const { players } = useMatch()
  const { kind, words: spec, name } = players[power]!
  const known = kind === 'computer' ? readPlayer(spec) : null
  if (kind === 'person') return name ?? words('person')
  if (!known) return spec
  const level =
    known.kind === 'random'
      ? words('byChance')
      : known.kind === 'flowchart'
        ? words('byRules')
        : say(`level.${known.kind}`)
  return words('computer', { level, style: known.style ? say(`style.${known.style}`) : 'none' })
}

/** [K1] [K3] Income, budgets by the public accounts, cards. */
function Means({ power }: { power: number }) {
  const words = useWords()
  const { view } = useMatch()
  const { world, position } = view
  const own = power === view.power
  const income = world.income[power]!
  const soft = position.doctrine[power]!
  return (
    <dl className="powers-means">
      <dt>{words('incomeColumn')}</dt>
      <dd>
        <Money budget="soft" amount={soft} /> <Money budget="capital" amount={income - soft} />
      </dd>
      <dt>{words('publicBudgets')}</dt>
      <dd>
        <Money budget="soft" amount={position.publicSoft[power]!} />{' '}
        <Money budget="capital" amount={position.publicCapital[power]!} />
      </dd>
      {world.modules.cards && (
        <>
          <dt>{words('hand')}</dt>
          <dd>
            {own
              ? words('cards', { count: position.hands[power]!.length })
              : words('cardsAtMost', { count: world.rules.plan.hand })}
          </dd>
        </>
      )}
    </dl>
  )
}
