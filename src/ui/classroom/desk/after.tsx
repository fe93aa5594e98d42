/** After the match: how the tables stand, files to take home, a page for each team, and the end of it all. */
import { useState } from 'react'
import { SHEETS, type Sheet } from '../../../net/class-api.ts'
import type { Answer, Problem } from '../../../net/api.ts'
import { download } from '../../parts/download.ts'
import { Problems } from '../../tables/problems.tsx'
import { Standings } from '../standings.tsx'
import { useClassWords } from '../words.ts'
import { useDesk } from './desk-context.ts'
import { TeamPages } from './team-pages.tsx'

export function After() {
  const words = useClassWords()
  const { view, powers } = useDesk()
  const [printing, setPrinting] = useState(false)
  if (printing) return <TeamPages onBack={() => setPrinting(false)} />
  return (
    <div className="desk-after">
      <section className="panel tables-card">
        <h2>{words('results')}</h2>
        <Standings scores={view.scores} powers={powers} />
      </section>
      <div className="stack">
        <Exports />
        <section className="panel tables-card">
          <button type="button" className="button" onClick={() => setPrinting(true)}>
            {words('printTeams')}
          </button>
        </section>
        <Delete />
      </div>
    </div>
  )
}

function Exports() {
  const words = useClassWords()
  const { api, code, teacherKey } = useDesk()
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const take = async (name: string, type: string, asked: Promise<Answer<string>>) => {
    const answer = await asked
    setProblems(answer.ok ? [] : answer.problems)
    if (answer.ok) download(name, answer.value, type)
  }
  const sheet = (name: Sheet) =>
    void take(`class-${code}-${name}.csv`, 'text/csv', api.sheet(code, name, teacherKey))
  const record = () =>
    void take(`class-${code}.json`, 'application/json', api.record(code, teacherKey))
  return (
    <section className="panel tables-card">
      <h2>{words('exports')}</h2>
      <p>{words('exportsText')}</p>
      <div className="row">
        {SHEETS.map((name) => (
          <button key={name} type="button" className="button" onClick={() => sheet(name)}>
            {words(`sheet-${name}`)}
          </button>
        ))}
        <button type="button" className="button" onClick={record}>
          {words('record')}
        </button>
      </div>
      <Problems problems={problems} />
    </section>
  )
}

function Delete() {
  const words = useClassWords()
  const { api, classes, code, teacherKey, sure } = useDesk()
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const remove = async () => {
    const answer = await api.delete(code, teacherKey)
    if (answer.ok) classes.forget(code)
    else setProblems(answer.problems)
  }
  return (
    <section className="panel tables-card">
      <button
        type="button"
        className="button"
        onClick={() =>
          sure({
            title: words('sureDelete'),
            text: words('sureDeleteText'),
            yes: words('delete'),
            act: () => void remove(),
          })
        }
      >
        {words('delete')}
      </button>
      <Problems problems={problems} />
    </section>
  )
}
