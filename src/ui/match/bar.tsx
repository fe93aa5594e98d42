/** The bar on top: where the match stands, and the ways out. */
import { DropdownMenu } from 'radix-ui'
import { quarterName } from '../../text/names.ts'
import { POINT } from '../../rules/index.ts'
import { PowerMark } from '../parts/power-mark.tsx'
import { useSay } from '../say.tsx'
import { useMatch, useTongue } from './context.ts'
import { Failures } from './failures.tsx'

export interface Exits {
  toStart: () => void
  /** Left out where there is no file to be had. */
  save?: () => void
  settings: () => void
  help: () => void
}

export function Bar({ exits }: { exits: Exits }) {
  const say = useSay()
  const tongue = useTongue()
  const { view, board, stage, rounds, opening } = useMatch()
  // While a round is told the bar does not run ahead of the story.
  const told = stage === 'reveal'
  const { round, points } = told ? (rounds.at(-2)?.after ?? opening) : view.position
  return (
    <>
      <p className="bar-round">
        <strong>{say('screen.round', { round, rounds: view.world.rounds })}</strong>{' '}
        <span className="muted">{quarterName(tongue, round)}</span>
      </p>
      <ul className="row bar-scores" aria-label={say('screen.standings')}>
        {board.powers.map(({ id, name }, power) => (
          <li key={id} className="bar-score">
            <PowerMark power={power} />
            <span className="visually-hidden">
              {say('screen.score', { power: name, points: points[power]! / POINT })}
            </span>
            <span aria-hidden="true" className="bar-name">
              {name}
            </span>
            <strong aria-hidden="true">
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

function Menu({ exits }: { exits: Exits }) {
  const say = useSay()
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="button quiet bar-menu">
        {say('screen.menu')}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="panel menu" align="end">
          <DropdownMenu.Item className="menu-item" onSelect={exits.help}>
            {say('screen.help')}
          </DropdownMenu.Item>
          <DropdownMenu.Item className="menu-item" onSelect={exits.settings}>
            {say('screen.settings')}
          </DropdownMenu.Item>
          {exits.save && (
            <DropdownMenu.Item className="menu-item" onSelect={exits.save}>
              {say('screen.save')}
            </DropdownMenu.Item>
          )}
          <DropdownMenu.Item className="menu-item" onSelect={exits.toStart}>
            {say('screen.toStart')}
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
