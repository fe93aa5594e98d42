/** Parts of the rules that are on or off, and the numbers of the rulebook. */
import { fieldAt, valueAt } from '../../../scenario/index.ts'
import { fieldLabel } from '../../../text/fields.ts'
import { Fold } from '../../parts/fold.tsx'
import { useLanguage } from '../../say.tsx'
import { countWithin, useEditor } from '../context.ts'
import { AnyField, FieldOf } from '../fields/any-field.tsx'
import { useEditorWords } from '../words.ts'

/** Numbers within a value. */
function countNumbers(value: unknown): number {
  if (typeof value === 'number') return 1
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce<number>((sum, each) => sum + countNumbers(each), 0)
}

export function Rules() {
  const { document, problems } = useEditor()
  const words = useEditorWords()
  const language = useLanguage()
  const rules = fieldAt(document, ['rules'])
  const groups = rules?.kind === 'group' ? [...rules.entries()] : []
  return (
    <div className="ed-form">
      <FieldOf path={['modules']} />
      <h2>{words('ruleNumbers')}</h2>
      <p className="muted">{words('ruleNumbersHint')}</p>
      {groups.map(([key, field]) => {
        const path = ['rules', key]
        const changed = countNumbers(valueAt(document, path))
        const bad = countWithin(problems, [`/rules/${key}`])
        return (
          <Fold
            key={key}
            open={bad > 0}
            title={
              <>
                {fieldLabel(language, path)}{' '}
                <span className="muted">{words('changedNumbers', { count: changed })}</span>
              </>
            }
          >
            <AnyField path={path} field={field} bare />
          </Fold>
        )
      })}
    </div>
  )
}
