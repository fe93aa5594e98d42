/** Ways to hand the scenario on: a file, a link, a table or a class. */
import { useEffect, useId, useState } from 'react'
import { writeScenarioLink, type LinkWritten } from '../../../device/scenario-link.ts'
import { scenarioText } from '../../../scenario/index.ts'
import { addressOf } from '../../address.ts'
import { CopyField } from '../../parts/copy-field.tsx'
import { download } from '../../parts/download.ts'
import { SCENARIO_IDS, shippedFile } from '../../start/scenarios.ts'
import { useEditor } from '../context.ts'
import { Refused } from '../library/refused.tsx'
import { useEditorWords } from '../words.ts'

export function Share() {
  const { document } = useEditor()
  const words = useEditorWords()
  const id = useId()
  return (
    <section className="ed-part" aria-labelledby={id}>
      <h2 id={id}>{words('share')}</h2>
      <p className="muted">{words('shareHint')}</p>
      <div className="row">
        <button
          type="button"
          className="button"
          onClick={() => download(`${document.id}.json`, scenarioText(document))}
        >
          {words('export')}
        </button>
        <a className="button" href={addressOf({ screen: 'tables' })}>
          {words('toTables')}
        </a>
        <a className="button" href={addressOf({ screen: 'teach' })}>
          {words('toClasses')}
        </a>
      </div>
      <LinkOf />
    </section>
  )
}

function LinkOf() {
  const { document } = useEditor()
  const words = useEditorWords()
  const [wanted, setWanted] = useState(false)
  const [link, setLink] = useState<LinkWritten | null>(null)
  useEffect(() => {
    if (!wanted) return undefined
    const asking = { on: true }
    const write = async () => {
      const shipped = await Promise.all(SCENARIO_IDS.map(shippedFile))
      const written = await writeScenarioLink(document, shipped)
      if (asking.on) setLink(written)
    }
    void write()
    return () => {
      asking.on = false
    }
  }, [wanted, document])
  if (!wanted) {
    return (
      <div>
        <button type="button" className="button" onClick={() => setWanted(true)}>
          {words('link')}
        </button>
      </div>
    )
  }
  if (!link) return <p role="status">{words('opening')}</p>
  if (!link.ok) return <Refused problems={link.problems} />
  const { origin, pathname } = window.location
  return (
    <CopyField
      label={words('linkLabel')}
      value={`${origin}${pathname}${addressOf({ screen: 'scenario', text: link.text })}`}
      button={words('copy')}
      said={(state) => words('copied', { state })}
    />
  )
}
