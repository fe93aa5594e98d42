/** The control for whatever the schema says about a place. */
import type { ReactNode } from 'react'
import { fieldAt, type Field, type Path } from '../../../scenario/index.ts'
import { useEditor } from '../context.ts'
import { kindOfKey } from '../names.ts'
import { attemptAt, EffectsPreview } from '../preview/effects-preview.tsx'
import { ChoiceField } from './choice.tsx'
import { FlagField } from './flag.tsx'
import { ExtraGroup, GroupField, RecordField, ValuedField, VariantsField } from './group.tsx'
import { IdField } from './id.tsx'
import { EitherField, ReferenceField, ReferencesField } from './ids.tsx'
import { ListField, PlainListField } from './list.tsx'
import { TextField } from './text.tsx'
import type { InnerProps } from './inner-field.tsx'
import { WholeField } from './whole.tsx'
import { WordsField } from './words.tsx'

/** Texts that fit on one line. */
const SHORT: ReadonlySet<string> = new Set(['name', 'capital', 'term'])

const keyOf = (path: Path): string => String(path.findLast((part) => typeof part === 'string'))

export function AnyField({ path, field, bare = false }: InnerProps): ReactNode {
  switch (field.kind) {
    case 'whole':
      return <WholeField path={path} field={field} />
    case 'flag':
      return <FlagField path={path} field={field} />
    case 'choice':
      return <ChoiceField path={path} field={field} />
    case 'id':
      return kindOfKey(keyOf(path)) ? (
        <ReferenceField path={path} field={field} />
      ) : (
        <IdField path={path} />
      )
    case 'words':
      return <WordsField path={path} short={SHORT.has(keyOf(path))} />
    case 'fact':
    case 'text':
      return <TextField path={path} />
    case 'list':
      return <SomeList path={path} field={field} />
    case 'group':
      return <SomeGroup path={path} field={field} bare={bare} />
    case 'record':
      return <RecordField path={path} field={field} />
    case 'variants':
      return <VariantsField path={path} field={field} />
    case 'either':
      return <EitherField path={path} field={field} />
    default:
      return null
  }
}

type GroupProps = Omit<InnerProps, 'field'> & { field: Field & { kind: 'group' } }

function SomeGroup({ path, field, bare }: GroupProps) {
  if (field.entries().has('value')) return <ValuedField path={path} field={field} />
  const isExtra = field.optional && field.standard === undefined
  if (isExtra) return <ExtraGroup path={path} field={field} />
  return <GroupField path={path} field={field} bare={bare ?? false} />
}

function SomeList({ path, field }: { path: Path; field: Field & { kind: 'list' } }) {
  const item = field.item()
  if (item.kind === 'id' || item.kind === 'either') {
    return <ReferencesField path={path} field={field} />
  }
  if (item.kind === 'whole') return <PlainListField path={path} field={field} />
  const attempt = attemptAt(path)
  return (
    <>
      <ListField path={path} field={field} />
      {attempt && <EffectsPreview attempt={attempt} />}
    </>
  )
}

/** The control for a place of the document, found by its path alone. */
export function FieldOf({ path, bare = false }: { path: Path; bare?: boolean }) {
  const { document } = useEditor()
  const field = fieldAt(document, path)
  return field && <AnyField path={path} field={field} bare={bare} />
}
