/** Before a match: who sits where, how the others come in, and what is still missing. */
import { useState } from 'react'
import type { Visit } from '../../net/visit.ts'
import type { LevelName } from '../../ai/index.ts'
import { localise } from '../../scenario/index.ts'
import { CopyField } from '../parts/copy-field.tsx'
import { useLanguage } from '../say.tsx'
import { addressOf } from '../address.ts'
import { ComeBack } from './come-back.tsx'
import { Leave } from './leave.tsx'
import { LevelSelect } from './level-select.tsx'
import { Problems } from './problems.tsx'
import { SeatList } from './seat-list.tsx'
import { Shell } from './shell.tsx'
import { useNews, type There } from './use-visit.ts'
import { timerWords, useTableWords } from './words.ts'

interface Props {
  visit: Visit
  there: There
  onWatch: () => void
  onStart: () => void
}

export function Lobby({ visit, there, onWatch, onStart }: Props) {
  const words = useTableWords()
  const language = useLanguage()
  const { session, held, info, problems } = there
  const { scenario, rounds } = session.viewOf(-1).world
  const { seats } = useNews(session)
  const free = seats.filter(({ open }) => open).length
  return (
    <Shell title={words('at', { code: visit.table })} onStart={onStart}>
      <p className="tables-intro">
        {words('playing', { scenario: localise(scenario.name, language), rounds })}
      </p>
      <p>
        {info.timer === null
          ? words('timerIsNone')
          : words('timerIs', { timer: timerWords(words, info.timer) })}
      </p>
      <Problems problems={problems} />
      <div className="tables-ways">
        <section className="panel tables-card">
          <h2>{words('seatsOf')}</h2>
          <SeatList visit={visit} there={there} />
          <p role="status">
            {free > 0 ? words('waiting', { count: free }) : held === null && words('full')}
          </p>
          {held && free > 0 && <Fill visit={visit} there={there} />}
        </section>
        <Invitation code={visit.table} />
        {held ? (
          <>
            <Own there={there} />
            <Leave visit={visit} onStart={onStart} />
          </>
        ) : (
          <>
            <section className="panel tables-card">
              <h2>{words('watch')}</h2>
              <p>{words('watchHint')}</p>
              <button type="button" className="button" onClick={onWatch}>
                {words('watch')}
              </button>
            </section>
            <ComeBack visit={visit} />
          </>
        )}
      </div>
      <p className="muted small">{words('kept')}</p>
    </Shell>
  )
}

/** Code and address of a table, for those who are to come. */
export function Invitation({ code }: { code: string }) {
  const words = useTableWords()
  const link = new URL(addressOf({ screen: 'table', code }), window.location.href).href
  return (
    <section className="panel tables-card">
      <h2>{words('inviteHeading')}</h2>
      <p className="tables-code">
        <span className="visually-hidden">{code.split('').join(' ')}</span>
        <span aria-hidden="true">{code}</span>
      </p>
      <p>{words('inviteHint')}</p>
      <CopyField
        label={words('link')}
        value={link}
        button={words('copy')}
        said={(state) => words('copied', { state })}
      />
    </section>
  )
}

/** Who one is here, and how to go on elsewhere. */
export function Own({ there: { held, session } }: { there: There }) {
  const words = useTableWords()
  const language = useLanguage()
  if (!held) return null
  const power = session.viewOf(held.seat).world.scenario.powers[held.seat]!
  return (
    <section className="panel tables-card">
      <h2>{words('seatCode')}</h2>
      <p>{words('youAre', { name: held.name, power: localise(power.name, language) })}</p>
      <p className="tables-code small-code">{held.code}</p>
      <p>{words('seatCodeHint')}</p>
    </section>
  )
}

/** Computers for all seats that are free, so that the match begins. */
function Fill({ visit, there }: Pick<Props, 'visit' | 'there'>) {
  const words = useTableWords()
  const [level, setLevel] = useState<LevelName>('consul')
  const { seats } = useNews(there.session)
  const fill = async () => {
    for (const [seat, { open }] of seats.entries()) {
      if (open) await visit.giveToComputer(seat, level)
    }
  }
  return (
    <div className="stack tables-fill">
      <LevelSelect label={words('level')} level={level} choose={setLevel} />
      <button type="button" className="button" onClick={() => void fill()}>
        {words('fill')}
      </button>
      <p className="muted small">{words('fillHint')}</p>
    </div>
  )
}
