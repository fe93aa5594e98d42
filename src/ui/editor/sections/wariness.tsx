/** Who is wary of whom, as a table; the reasons under the pair that is chosen. */
import { useState } from 'react'
import { insertAt } from '../../../editor/index.ts'
import { toPointer } from '../../../scenario/index.ts'
import { useLanguage } from '../../say.tsx'
import { isWithin, useEditor } from '../context.ts'
import { FieldOf } from '../fields/any-field.tsx'
import { entriesOf } from '../names.ts'
import { useEditorWords } from '../words.ts'
import type { SectionProps } from './decks.tsx'

export function Wariness({ entry }: SectionProps) {
  const { document } = useEditor()
  const words = useEditorWords()
  const language = useLanguage()
  const powers = entriesOf(document, 'power', language)
  const [chosen, setChosen] = useState(Math.max(entry, 0))
  const pair = document.wariness[chosen]
  const nameOf = (id: string) => powers.find((power) => power.id === id)?.name ?? id
  return (
    <div className="ed-form" data-place="/wariness">
      <p>{words('warinessHint')}</p>
      <Matrix chosen={chosen} choose={setChosen} />
      {pair && (
        <section key={chosen} aria-labelledby="ed-pair">
          <h2 id="ed-pair">
            {words('warinessPair', { of: nameOf(pair.of), toward: nameOf(pair.toward) })}
          </h2>
          <FieldOf path={['wariness', chosen]} />
        </section>
      )}
    </div>
  )
}

interface MatrixProps {
  /** Index of the pair that is open. */
  chosen: number
  choose: (pair: number) => void
}

function Matrix({ chosen, choose }: MatrixProps) {
  const { document, change, problems } = useEditor()
  const words = useEditorWords()
  const language = useLanguage()
  const powers = entriesOf(document, 'power', language)
  const indexOf = (of: string, toward: string) =>
    document.wariness.findIndex((each) => each.of === of && each.toward === toward)
  const add = (of: string, toward: string) => {
    choose(document.wariness.length)
    change({ kind: 'add', place: '/wariness' }, (draft) =>
      insertAt(draft, ['wariness'], draft.wariness.length, { of, toward, value: 0 }),
    )
  }
  const isBad = (index: number) =>
    problems.some(({ pointer }) => isWithin(pointer, toPointer(['wariness', index])))
  return (
    <div className="ed-scroll">
      <table className="ed-matrix">
        <thead>
          <tr>
            <th scope="col">{words('warinessCorner')}</th>
            {powers.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {powers.map((of) => (
            <tr key={of.id}>
              <th scope="row">{of.name}</th>
              {powers.map((toward) => {
                if (of.id === toward.id) return <td key={toward.id}>–</td>
                const index = indexOf(of.id, toward.id)
                const value = document.wariness[index]?.value ?? words('missing')
                const label = words('warinessCell', { of: of.name, toward: toward.name, value })
                return (
                  <td key={toward.id}>
                    <button
                      type="button"
                      className={isBad(index) ? 'button ed-cell-bad' : 'button'}
                      aria-pressed={index >= 0 && index === chosen}
                      aria-label={label}
                      onClick={() => (index < 0 ? add(of.id, toward.id) : choose(index))}
                    >
                      {value}
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
