/** The scenario's words, and what the marks and shapes on the screen mean. */
import type { ReactNode } from 'react'
import type { World } from '../../rules/index.ts'
import { localise } from '../../scenario/index.ts'
import { PowerMark } from '../parts/power-mark.tsx'
import { useLanguage, useSay } from '../say.tsx'
import { Medallion } from './medallion.tsx'

const BOXES = ['full', 'hollow', 'rising', 'falling'] as const

export function Words({ world }: { world: World }) {
  const say = useSay()
  const language = useLanguage()
  return (
    <div className="help-columns">
      <section>
        <h3>{say('help.words')}</h3>
        <dl className="help-words">
          {world.scenario.glossary.map(({ term, text }) => (
            <div key={localise(term, language)}>
              <dt>{localise(term, language)}</dt>
              <dd>{localise(text, language)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h3>{say('help.marks')}</h3>
        <ul className="help-marks">
          {world.scenario.powers.map(({ id, name }, power) => (
            <Mark key={id} sign={<PowerMark power={power} size="1.3em" />}>
              {localise(name, language)}
            </Mark>
          ))}
          {BOXES.map((kind) => (
            <Mark key={kind} sign={<Box kind={kind} />}>
              {say(`help.mark-${kind}`)}
            </Mark>
          ))}
          <Mark sign={<b>S</b>}>{say('help.mark-soft')}</Mark>
          <Mark sign={<b>K</b>}>{say('help.mark-capital')}</Mark>
        </ul>
        <p className="help-seen">{say('help.mark-open')}</p>
        <h3 className="help-seen">{say('help.map')}</h3>
        <Medallion />
      </section>
    </div>
  )
}

const Mark = ({ sign, children }: { sign: ReactNode; children: ReactNode }) => (
  <li>
    <span className="help-sign">{sign}</span>
    <span>{children}</span>
  </li>
)

/** One box of a meter. */
const Box = ({ kind }: { kind: (typeof BOXES)[number] }) => (
  <span className="meter help-box" aria-hidden="true">
    <i className={kind} />
  </span>
)
