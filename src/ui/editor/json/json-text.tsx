/** The text field of the JSON view, and what it says below: problems, the place, the keys. */
import { useEffectEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { useLanguage } from '../../say.tsx'
import './json.css'
import { JsonEditor } from './json-editor.ts'
import type { JsonViewProps } from './json-view.tsx'
import { phrasesOf, useJsonWords } from './words.ts'

export function JsonText(props: JsonViewProps) {
  const { readOnly = false } = props
  const say = useJsonWords()
  const keys = useId()
  const { host, editor, count, help } = useEditor(props, keys)
  return (
    <div className="json-view">
      <div ref={host} className="json-host" />
      <div className="json-foot">
        <span className="visually-hidden" role="status">
          {say('problems', { count })}
        </span>
        <button
          type="button"
          className={count > 0 ? 'button bad' : 'button'}
          aria-disabled={count === 0}
          onClick={() => count > 0 && editor?.toggleList()}
        >
          {say('problems', { count })}
        </button>
        <p className="json-help small">{help}</p>
        <p id={keys} className="json-keys small muted">
          {say(readOnly ? 'keysReading' : 'keys')}
        </p>
      </div>
    </div>
  )
}

/** A `JsonEditor` in a host element, told of every change of the properties. */
function useEditor(props: JsonViewProps, keys: string) {
  const { text, problems, place, catalogue, onText, onPlace, readOnly = false } = props
  const say = useJsonWords()
  const language = useLanguage()
  const host = useRef<HTMLDivElement>(null)
  const [editor, setEditor] = useState<JsonEditor | null>(null)
  const [count, setCount] = useState(0)
  const [help, setHelp] = useState('')
  const latest = useRef({ catalogue, language, onText, onPlace })
  useLayoutEffect(() => {
    latest.current = { catalogue, language, onText, onPlace }
  })
  const surroundings = () => latest.current
  const hearText = (typed: string) => latest.current.onText(typed)
  const hearPlace = (pointer: string) => latest.current.onPlace?.(pointer)
  const open = useEffectEvent((parent: HTMLElement) => {
    const settings = {
      readOnly,
      label: say('label'),
      describedBy: keys,
      phrases: phrasesOf(say),
      surroundings,
      problemHere: (line: number, sentence: string) => say('problemHere', { line, sentence }),
    }
    const hearer = { onText: hearText, onPlace: hearPlace, onHelp: setHelp, onMarks: setCount }
    return new JsonEditor(parent, text, settings, hearer)
  })
  useLayoutEffect(() => {
    const opened = open(host.current!)
    setEditor(opened)
    return () => opened.close()
  }, [])
  // In the same breath as the screen, so that no echo of what was told comes after further typing.
  useLayoutEffect(() => editor?.setText(text), [editor, text])
  useLayoutEffect(() => editor?.setProblems(problems), [editor, problems])
  useLayoutEffect(() => {
    if (place !== undefined) editor?.goTo(place)
  }, [editor, place])
  return { host, editor, count, help }
}
