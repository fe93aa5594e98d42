/** States of the scenario that have been given a name. */
import { useId, useState, type FormEvent } from 'react'
import type { NamedVersion } from '../../../device/scenario-store.ts'
import { replacedBy } from '../../../editor/index.ts'
import { readDocument } from '../../../scenario/index.ts'
import { useEditor } from '../context.ts'
import { useEditorWords } from '../words.ts'
import type { VersionsDesk } from './versions.tsx'

export function Kept({ desk }: { desk: VersionsDesk }) {
  const words = useEditorWords()
  const id = useId()
  const [name, setName] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wanted = name.trim()
    if (wanted === '') return
    setName('')
    void desk.keep(wanted)
  }
  return (
    <section className="ed-part" aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{words('versions')}</h2>
      <form onSubmit={submit}>
        <label htmlFor={id}>{words('versionName')}</label>
        <div className="field-row">
          <input
            id={id}
            className="field"
            value={name}
            maxLength={80}
            onChange={({ target }) => setName(target.value)}
          />
          <button type="submit" className="button" aria-disabled={name.trim() === ''}>
            {words('versionKeep')}
          </button>
        </div>
      </form>
      {desk.versions.length === 0 && <p className="muted">{words('versionsNone')}</p>}
      <ul className="ed-shelf">
        {desk.versions.map((version) => (
          <Version
            key={version.at}
            version={version}
            onRemove={() => void desk.remove(version.at)}
          />
        ))}
      </ul>
    </section>
  )
}

function Version({ version, onRemove }: { version: NamedVersion; onRemove: () => void }) {
  const { change } = useEditor()
  const words = useEditorWords()
  const { name, at, text } = version
  const restore = () => {
    const read = readDocument(text)
    if (read.ok) change({ kind: 'replace', place: '' }, replacedBy(read.document))
  }
  return (
    <li className="ed-shelf-item">
      <div>
        <h3>{name}</h3>
        <p className="muted small">{words('versionWhen', { date: at })}</p>
      </div>
      <div className="row">
        <button
          type="button"
          className="button"
          aria-label={words('versionRestoreNamed', { name })}
          onClick={restore}
        >
          {words('versionRestore')}
        </button>
        <button
          type="button"
          className="button"
          aria-label={words('removeNamed', { title: name })}
          onClick={onRemove}
        >
          {words('remove')}
        </button>
      </div>
    </li>
  )
}
