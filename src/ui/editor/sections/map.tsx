/** The board at the start of a match, and the form of the state that is picked on it. */
import { addedState, removedState } from '../../../editor/index.ts'
import type { ScenarioFile } from '../../../scenario/index.ts'
import { useEditor } from '../context.ts'
import { FieldOf } from '../fields/any-field.tsx'
import type { SectionProps } from './decks.tsx'
import { EntryList } from './entry-list.tsx'
import { MapBoard } from './map-board.tsx'

export function MapSection({ entry, choose }: SectionProps) {
  const { document } = useEditor()
  return (
    <div className="ed-map">
      <MapBoard entry={entry} choose={choose} />
      <EntryList
        path={['states']}
        chosen={entry}
        choose={choose}
        acts={{
          add: (state) => addedState(state as ScenarioFile['states'][number]),
          remove: (index) => removedState(document.states[index]!.id),
        }}
      >
        <div className="ed-form" key={entry}>
          <FieldOf path={['states', entry]} bare />
        </div>
      </EntryList>
    </div>
  )
}
