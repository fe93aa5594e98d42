/** Headlines, calls, cards and powers: a list of entries, each with its form. */
import { addedPower, removedPower } from '../../../editor/index.ts'
import type { ScenarioFile } from '../../../scenario/index.ts'
import { Choice } from '../../settings/choice.tsx'
import { useLanguage } from '../../say.tsx'
import { useEditor } from '../context.ts'
import { FieldOf } from '../fields/any-field.tsx'
import { GroupField } from '../fields/group.tsx'
import { fieldAt } from '../../../scenario/index.ts'
import { textOr } from '../names.ts'
import { useEditorWords } from '../words.ts'
import { EntryList } from './entry-list.tsx'

export interface SectionProps {
  /** Which entry of the section's list is open. */
  entry: number
  choose: (entry: number) => void
}

interface ListProps extends SectionProps {
  list: 'headlines' | 'calls'
}

export const ListSection = ({ list, entry, choose }: ListProps) => (
  <EntryList path={[list]} chosen={entry} choose={choose}>
    <div className="ed-form" key={entry}>
      <FieldOf path={[list, entry]} bare />
    </div>
  </EntryList>
)

export function Powers({ entry, choose }: SectionProps) {
  const { document } = useEditor()
  const path = ['powers', entry]
  const field = fieldAt(document, path)
  return (
    <EntryList
      path={['powers']}
      chosen={entry}
      choose={choose}
      acts={{
        add: (power) => addedPower(power as ScenarioFile['powers'][number]),
        remove: (index) => removedPower(document.powers[index]!.id),
      }}
    >
      <div className="ed-form" key={entry}>
        {field?.kind === 'group' && (
          <GroupField path={path} field={field} bare without={['cards']} />
        )}
      </div>
    </EntryList>
  )
}

interface CardsProps extends SectionProps {
  /** Whose deck is open. */
  power: number
  choosePower: (power: number) => void
}

export function Cards({ power, choosePower, entry, choose }: CardsProps) {
  const { document } = useEditor()
  const words = useEditorWords()
  const language = useLanguage()
  const deck = Math.min(Math.max(power, 0), document.powers.length - 1)
  const path = ['powers', deck, 'cards']
  return (
    <div className="stack">
      <Choice
        label={words('deckOf')}
        value={String(deck)}
        choices={document.powers.map(({ id, name }, index) => ({
          value: String(index),
          text: textOr(name, language, id),
        }))}
        choose={(chosen) => choosePower(Number(chosen))}
      />
      <EntryList path={path} chosen={entry} choose={choose}>
        <div className="ed-form" key={`${deck} ${entry}`}>
          <FieldOf path={[...path, entry]} bare />
        </div>
      </EntryList>
    </div>
  )
}
