/** What a student sees who is in the class and does not play yet, or not at present. */
import { listOf } from '../../../text/lists.ts'
import { useLanguage } from '../../say.tsx'
import { Problems } from '../../tables/problems.tsx'
import { Shell } from '../../tables/shell.tsx'
import { usePowerNames } from '../use-powers.ts'
import { useClassWords } from '../words.ts'
import { LeaveClass } from './leave.tsx'
import { Notices } from './notices.tsx'
import type { Inside } from './inside.ts'

export function Waiting({ link, state, view, onStart, onLeave }: Inside) {
  const words = useClassWords()
  const { you, class: info } = view
  return (
    <Shell title={words('classAt', { code: info.code })} onStart={onStart}>
      {state.link === 'down' && (
        <p className="bad" role="status">
          {words('down')}
        </p>
      )}
      <Notices notices={view.notices} />
      <Problems problems={state.problems} />
      <div className="tables-ways">
        <section className="panel tables-card">
          <h2>{words('hello', { name: you.name })}</h2>
          <Place view={view} />
          {you.place !== 'removed' && <Spin link={link} view={view} />}
        </section>
        <BackCode back={you.back} />
      </div>
      <LeaveClass onLeave={onLeave} />
    </Shell>
  )
}

function Place({ view }: Pick<Inside, 'view'>) {
  const words = useClassWords()
  const language = useLanguage()
  const names = usePowerNames(view.class)
  const { you, team, class: info } = view
  if (you.place === 'removed') {
    return (
      <div role="status">
        <h3>{words('removed')}</h3>
        <p>{words('removedText')}</p>
      </div>
    )
  }
  if (you.place === 'waiting' && info.phase !== 'lobby') {
    return (
      <div role="status">
        <h3>{words('noSeat')}</h3>
        <p>{words('noSeatText', { places: info.places })}</p>
      </div>
    )
  }
  const others = (team?.members ?? []).filter(({ person }) => person !== you.person)
  return (
    <div className="stack" role="status">
      <p>{words(info.phase === 'lobby' ? 'waitStart' : 'waitMatch')}</p>
      <p>
        {team
          ? words('yourSeat', { power: names[team.seat] ?? '', table: team.table + 1 })
          : words('yourSeatOpen')}
      </p>
      {team && (
        <p>
          {others.length > 0
            ? words('yourTeam', {
                names: listOf(
                  language,
                  others.map(({ name }) => name),
                ),
              })
            : words('alone')}
        </p>
      )}
    </div>
  )
}

/** Another nickname, as often as may be. */
export function Spin({ link, view: { you } }: Pick<Inside, 'link' | 'view'>) {
  const words = useClassWords()
  return (
    <div className="row">
      <button
        type="button"
        className="button"
        aria-disabled={you.spins === 0}
        onClick={() => you.spins > 0 && void link.do({ act: 'spin' })}
      >
        {words('spin')}
      </button>
      <span className="muted" role="status">
        {words('spinsLeft', { spins: you.spins })}
      </span>
    </div>
  )
}

/** How to come back on another device. */
export function BackCode({ back }: { back: string }) {
  const words = useClassWords()
  return (
    <section className="panel tables-card">
      <h2>{words('yourBack')}</h2>
      <p className="tables-code small-code">{back}</p>
      <p>{words('yourBackHint')}</p>
    </section>
  )
}
