/** The bar on top: where the match stands, and the ways out. */
import { DropdownMenu } from 'radix-ui'
import { quarterName } from '../../text/names.ts'
import { POINT, type Position } from '../../rules/index.ts'
import '../parts/menu.css'
import { PowerMark } from '../parts/power-mark.tsx'
import { useSay } from '../say.tsx'
import { useMatch, useTongue } from './context.ts'
import { Failures } from './failures.tsx'

export interface Exits {
  toStart?: () => void
  /** For matches that try a scenario of the editor. */
  toEditor?: () => void
  /** Left out where there is no file to be had. */
  save?: () => void
  /** Begins a scenario where the match stands, as the person at the screen may see it. */
  makeScenario?: (position: Position) => void
  settings: () => void
  help: () => void
}

const EXITS = [
  'help',
  'settings',
  'save',
  'makeScenario',
  'toStart',
  'toEditor',
] as const satisfies (keyof Exits)[]

interface Props {
  exits: Exits
  round: number
  /** Per power, in twelfths. */
  points: readonly number[]
}

export function Bar({ exits, round, points }: Props) {
  const say = useSay()
  const tongue = useTongue()
  const { view, board, seat, stage } = useMatch()
  const told = stage === 'reveal'
  return (
    <>
      <p className="bar-round">
        <strong>{say('screen.round', { round, rounds: view.world.rounds })}</strong>{' '}
        <span className="muted">{quarterName(tongue, round)}</span>
      </p>
      <ul className="row bar-scores" aria-label={say('screen.standings')}>
        {board.powers.map(({ id, name }, power) => (
          <li key={id} className={power === seat ? 'bar-score own' : 'bar-score'}>
            <PowerMark power={power} />
            <span className="visually-hidden">
              {say('screen.score', {
                power: name,
                own: power === seat ? 'yes' : 'no',
                points: points[power]! / POINT,
              })}
            </span>
            <span aria-hidden="true" className="bar-name">
              {name}
            </span>
            <strong aria-hidden="true" key={points[power]} className={told ? 'told' : undefined}>
              {say('screen.points', { points: points[power]! / POINT })}
            </strong>
          </li>
        ))}
      </ul>
      <Thinking />
      <Failures />
      <Menu exits={exits} />
    </>
  )
}

/** Who still thinks, once this seat has nothing to do but wait. People are not hurried. */
function Thinking() {
  const say = useSay()
  const { stage, committed, board, players } = useMatch()
  const names = board.powers.filter((_, power) => !committed[power]).map(({ name }) => name)
  const people = players.some(({ kind }, power) => kind === 'person' && !committed[power])
  const text =
    stage === 'thinking' && names.length > 0 && !people
      ? say('screen.thinking', { powers: names.join(', '), count: names.length })
      : ''
  return (
    <p role="status" className="muted bar-thinking">
      {text}
    </p>
  )
}

/** The position is offered while it is on the board and nobody else's turn is behind a curtain. */
function usePositionAct({ makeScenario }: Exits): (() => void) | undefined {
  const { stage, view } = useMatch()
  const isShown = stage === 'planning' || stage === 'thinking'
  return isShown && makeScenario ? () => makeScenario(view.position) : undefined
}

function Menu({ exits }: { exits: Exits }) {
  const say = useSay()
  const acts = { ...exits, makeScenario: usePositionAct(exits) }
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="button quiet bar-menu">
        {say('screen.menu')}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="panel menu" align="end">
          {EXITS.map((exit) => {
            const act = acts[exit]
            return (
              act && (
                <DropdownMenu.Item key={exit} className="menu-item" onSelect={act}>
                  {say(`screen.${exit}`)}
                </DropdownMenu.Item>
              )
            )
          })}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
