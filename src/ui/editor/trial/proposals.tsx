/** What a search proposes: each change can be taken over on its own. */
import { useState } from 'react'
import type { NamedKnob, TuneReport } from '../../../proving/index.ts'
import type { Scenario } from '../../../scenario/index.ts'
import { Scroll } from '../../parts/scroll.tsx'
import { usePlaceNames, usePowerNames, type Change } from './ground.ts'
import { useProvingWords } from './words.ts'

interface Props {
  report: TuneReport
  asked: { about: Scenario; knobs: readonly NamedKnob[]; fresh: number }
  onPropose: (changes: readonly Change[]) => void
}

export function Proposals({ report, asked, onPropose }: Props) {
  const { say } = useProvingWords()
  const { changes, before, after } = report
  const nameOf = usePlaceNames(asked.about, asked.knobs)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  const chosen = changes.filter(({ pointer }) => !left.has(pointer) && !taken.has(pointer))
  if (changes.length === 0) return <p className="proving-part">{say('noProposals')}</p>

  const choose = (pointer: string, isChosen: boolean) =>
    setLeft(new Set(isChosen ? [...left].filter((one) => one !== pointer) : [...left, pointer]))
  const takeOver = () => {
    if (chosen.length === 0) return
    onPropose(chosen)
    setTaken(new Set([...taken, ...chosen.map(({ pointer }) => pointer)]))
  }
  return (
    <section className="proving-part">
      <h3>{say('proposals')}</h3>
      {after.off >= before.off && <p className="proving-note">{say('notBetter')}</p>}
      <ul className="proving-proposals">
        {changes.map(({ pointer, from, to }) => (
          <li key={pointer}>
            <label className="proving-check">
              <input
                type="checkbox"
                checked={taken.has(pointer) || !left.has(pointer)}
                disabled={taken.has(pointer)}
                onChange={({ target }) => choose(pointer, target.checked)}
              />
              <span>
                {say('change', { name: nameOf(pointer), from, to })}
                {taken.has(pointer) && <strong> ✓ {say('takenOver')}</strong>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className="proving-run">
        <button
          type="button"
          className="button primary"
          aria-disabled={chosen.length === 0}
          onClick={takeOver}
        >
          {say('takeOver', { count: chosen.length })}
        </button>
        <p role="status">{taken.size > 0 && say('tookOver', { count: taken.size })}</p>
      </div>
      <p className="muted small">{say('proposalsHint')}</p>
      <BeforeAfter report={report} asked={asked} />
    </section>
  )
}

/** The shares of the wins on seeds that the search has not seen. */
function BeforeAfter({ report, asked }: Pick<Props, 'report' | 'asked'>) {
  const { say, percent } = useProvingWords()
  const nameOf = usePowerNames(asked.about)
  const powers = Object.keys(report.before.winShare)
  return (
    <>
      <h4>{say('beforeAfter')}</h4>
      <Scroll label={say('beforeAfter')}>
        <table className="proving-table">
          <thead>
            <tr>
              <th scope="col">{say('when')}</th>
              {powers.map((id) => (
                <th key={id} scope="col" className="number">
                  {nameOf(id)}
                </th>
              ))}
              <th scope="col" className="number">
                {say('off')}
              </th>
            </tr>
          </thead>
          <tbody>
            {(['before', 'after'] as const).map((when) => (
              <tr key={when}>
                <th scope="row">{say(when)}</th>
                {powers.map((id) => (
                  <td key={id} className="number">
                    {percent(report[when].winShare[id]!)}
                  </td>
                ))}
                <td className="number">{percent(report[when].off)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p className="muted small">{say('checkedOn', { fresh: asked.fresh })}</p>
    </>
  )
}
