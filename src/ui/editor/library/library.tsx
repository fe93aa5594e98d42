/** Scenarios of one's own: go on with one, begin one from another, bring one from a file. */
import { useCallback, useEffect, useState } from 'react'
import type { ScenarioEntry } from '../../../device/scenario-store.ts'
import type { Scenarios } from '../../../device/scenarios.ts'
import { readDocument } from '../../../scenario/index.ts'
import { AskedFirst } from '../../parts/asked-first.tsx'
import { download } from '../../parts/download.ts'
import { useLanguage } from '../../say.tsx'
import { textOr } from '../names.ts'
import { useEditorWords } from '../words.ts'
import { Begin } from './begin.tsx'
import { Bring } from './bring.tsx'
import { FromLink } from './from-link.tsx'

interface Props {
  scenarios: Scenarios
  /** A scenario in the address, null for none. */
  link: string | null
  onOpen: (key: string) => void
  onStart: () => void
}

export function Library({ scenarios, link, onOpen, onStart }: Props) {
  const words = useEditorWords()
  return (
    <main className="ed-page ed-library">
      <header className="ed-library-head">
        <button type="button" className="button quiet" onClick={onStart}>
          {words('toStart')}
        </button>
        <h1 tabIndex={-1}>{words('heading')}</h1>
        <p>{words('libraryHint')}</p>
      </header>
      {link !== null && <FromLink text={link} scenarios={scenarios} onOpen={onOpen} />}
      <Own scenarios={scenarios} onOpen={onOpen} />
      <Begin scenarios={scenarios} onOpen={onOpen} />
      <Bring scenarios={scenarios} onOpen={onOpen} />
    </main>
  )
}

type OwnProps = Pick<Props, 'scenarios' | 'onOpen'>

function Own({ scenarios, onOpen }: OwnProps) {
  const words = useEditorWords()
  const [entries, setEntries] = useState<readonly ScenarioEntry[] | null>(null)
  const look = useCallback(() => void scenarios.list().then(setEntries), [scenarios])
  useEffect(look, [look])
  const copy = async (key: string) => {
    const kept = await scenarios.load(key)
    const read = kept && readDocument(kept.text)
    if (!read?.ok) return
    const { document } = read
    const madeFrom = { id: document.id, name: document.name }
    const plays = kept!.entry.plays
    await scenarios.save(scenarios.begin(madeFrom), { document, plays, history: null })
    look()
  }
  const remove = async (key: string) => {
    await scenarios.remove(key)
    look()
  }
  const fetch = async (key: string) => {
    const kept = await scenarios.load(key)
    if (kept) download(`${kept.entry.id}.json`, kept.text)
  }
  return (
    <section className="panel ed-card" aria-labelledby="ed-own">
      <h2 id="ed-own">{words('own')}</h2>
      {entries?.length === 0 && <p className="muted">{words('ownNone')}</p>}
      <ul className="ed-shelf">
        {(entries ?? []).map((entry) => (
          <Kept
            key={entry.key}
            entry={entry}
            onOpen={() => onOpen(entry.key)}
            onCopy={() => void copy(entry.key)}
            onFetch={() => void fetch(entry.key)}
            onRemove={() => void remove(entry.key)}
          />
        ))}
      </ul>
    </section>
  )
}

interface KeptProps {
  entry: ScenarioEntry
  onOpen: () => void
  onCopy: () => void
  onFetch: () => void
  onRemove: () => void
}

function Kept({ entry, onOpen, onCopy, onFetch, onRemove }: KeptProps) {
  const words = useEditorWords()
  const language = useLanguage()
  const name = textOr(entry.name, language, entry.id)
  const from = entry.madeFrom ? textOr(entry.madeFrom.name, language, entry.madeFrom.id) : ''
  return (
    <li className="ed-shelf-item">
      <div>
        <h3>{name}</h3>
        <p className="muted small">
          {words('shelfLine', {
            date: entry.changed,
            plays: entry.plays ? 'yes' : 'no',
            from,
            made: from === '' ? 'no' : 'yes',
          })}
        </p>
      </div>
      <div className="row">
        <button
          type="button"
          className="button primary"
          aria-label={words('openNamed', { name })}
          onClick={onOpen}
        >
          {words('open')}
        </button>
        <button
          type="button"
          className="button"
          aria-label={words('duplicateNamed', { title: name })}
          onClick={onCopy}
        >
          {words('duplicate')}
        </button>
        <button
          type="button"
          className="button"
          aria-label={words('exportNamed', { name })}
          onClick={onFetch}
        >
          {words('export')}
        </button>
        <AskedFirst
          act={words('delete')}
          text={words('deleteText', { name })}
          not={words('deleteNot')}
          sure={words('deleteSure')}
          onSure={onRemove}
        />
      </div>
    </li>
  )
}
