/** The list of sections, with how much is wrong in each. */
import { useEffect, useRef } from 'react'
import { useEditor } from '../context.ts'
import { SECTIONS, sectionOf, type Section } from '../sections.ts'
import { useEditorWords } from '../words.ts'

interface Props {
  section: Section
  onSection: (section: Section) => void
}

export function Nav({ section, onSection }: Props) {
  const { problems } = useEditor()
  const words = useEditorWords()
  const countOf = (each: Section): number =>
    problems.filter(({ pointer }) => sectionOf(pointer).section === each).length
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    // On phones the list is a row that scrolls sideways.
    const current = list.current?.children[SECTIONS.indexOf(section)]
    current?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [section])
  return (
    <nav className="ed-nav" aria-label={words('sections')}>
      <ul ref={list}>
        {SECTIONS.map((each) => {
          const count = countOf(each)
          return (
            <li key={each}>
              <button
                type="button"
                className="ed-nav-item"
                aria-current={each === section ? 'page' : undefined}
                onClick={() => onSection(each)}
              >
                <span>{words('sectionName', { section: each })}</span>
                {count > 0 && <span className="ed-count">{words('problemCount', { count })}</span>}
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
