/** The editor around an open document: bar, sections, checks, and all that is kept of it. */
import { useCallback, useDeferredValue, useMemo, useState, type ReactNode } from 'react'
import type { ScenarioEntry } from '../../../device/scenario-store.ts'
import { judge, type History } from '../../../editor/index.ts'
import { knownFacts, type Catalogue, type Scenario } from '../../../scenario/index.ts'
import { freshSeed } from '../../start/form.ts'
import { EditorProvider, type EditorDesk } from '../context.ts'
import { AnyField } from '../fields/any-field.tsx'
import { InnerFields, type InnerProps } from '../fields/inner-field.tsx'
import { languagesOf, Languages } from '../languages.ts'
import { sectionOf, type Section } from '../sections.ts'
import { useHistory } from '../use-history.ts'
import { useEditorWords } from '../words.ts'
import { Checks } from './checks.tsx'
import { Conflict } from './conflict.tsx'
import type { PageProps } from './document-page.tsx'
import { useAutosave } from './use-autosave.ts'
import { EditorBar } from './editor-bar.tsx'
import { JumpContext, useJump, type Jump } from './jump.ts'
import { Nav } from './nav.tsx'
import { Search } from './search.tsx'
import { SectionView } from './section-view.tsx'
import { useUndoKeys } from './undo-keys.ts'

interface Props extends PageProps {
  entry: ScenarioEntry
  history: History
  catalogue: Catalogue
}

export function Workbench(props: Props) {
  const { catalogue, section, onSection, onBack, onPlay } = props
  const words = useEditorWords()
  const { history, change, undo, redo } = useHistory(props.history)
  const { document } = history
  const judged = useJudged(document, catalogue)
  const { scenarios, entry } = props
  const [save, overwrite] = useAutosave(scenarios, entry, history, judged.problems.length === 0)
  const [jump, jumpTo] = useJump()
  const languages = useLanguages(judged.scenario)
  useUndoKeys(undo, redo)
  const [chosen, choose] = useChosen()
  const goTo = (pointer: string) => {
    const { section, entry, inner } = sectionOf(pointer)
    choose(section, entry, inner)
    onSection(section)
    jumpTo(pointer)
  }
  const facts = useMemo(
    () => (judged.scenario ? knownFacts(judged.scenario, catalogue) : catalogue),
    [judged.scenario, catalogue],
  )
  const desk: EditorDesk = { document, ...judged, catalogue: facts, change, goTo }
  const isPlayable = judged.scenario !== null && judged.problems.length === 0
  return (
    <Around desk={desk} jump={jump} tags={languages.tags}>
      <div className="ed-page ed-workbench">
        <EditorBar
          history={history}
          save={save}
          problems={judged.problems.length}
          onBack={onBack}
          onUndo={undo}
          onRedo={redo}
          onProblems={() => onSection('checks')}
          onPlay={() => isPlayable && onPlay(trialOf(judged.scenario!))}
        >
          <Search />
        </EditorBar>
        {save === 'conflict' && <Conflict onOverwrite={overwrite} onBack={onBack} />}
        <Nav section={section} onSection={onSection} />
        <main key={section} className="ed-main" aria-label={words('sectionName', { section })}>
          <SectionView
            section={section}
            chosen={chosen[section] ?? { entry: 0, inner: 0 }}
            choose={(entry, inner = 0) => choose(section, entry, inner)}
            scenarios={props.scenarios}
            kept={props.entry}
            place={jump.pointer}
            onLanguage={languages.add}
          />
        </main>
        {section !== 'checks' && <Checks />}
      </div>
    </Around>
  )
}

interface AroundProps {
  desk: EditorDesk
  jump: Jump
  /** Of the languages that fields offer. */
  tags: readonly string[]
  children: ReactNode
}

/** What all parts of the editor know. */
const Around = ({ desk, jump, tags, children }: AroundProps) => (
  <EditorProvider value={desk}>
    <JumpContext value={jump}>
      <Languages value={tags}>
        <InnerFields value={drawn}>{children}</InnerFields>
      </Languages>
    </JumpContext>
  </EditorProvider>
)

const drawn = (props: InnerProps) => <AnyField {...props} />

/** Which entry of a section is open, and which one of the list within that. */
type Chosen = Partial<Record<Section, { entry: number; inner: number }>>

function useChosen() {
  const [chosen, setChosen] = useState<Chosen>({})
  const choose = (section: Section, entry: number, inner: number) =>
    setChosen((all) => ({ ...all, [section]: { entry, inner } }))
  return [chosen, choose] as const
}

/** A match of the scenario as it is: the first power against computers. */
const trialOf = (scenario: Scenario) => ({
  scenario,
  seed: freshSeed(),
  seats: scenario.powers.map((_, seat) =>
    seat === 0
      ? ({ kind: 'person' } as const)
      : ({ kind: 'computer', player: 'counsellor' } as const),
  ),
})

/** What is wrong is found a moment after the document has changed. */
function useJudged(document: History['document'], catalogue: Catalogue) {
  const settled = useDeferredValue(document)
  return useMemo(() => judge(settled, catalogue), [settled, catalogue])
}

function useLanguages(scenario: Scenario | null) {
  const [added, setAdded] = useState<readonly string[]>([])
  const tags = useMemo(() => [...new Set([...languagesOf(scenario), ...added])], [scenario, added])
  const add = useCallback((tag: string) => setAdded((all) => [...all, tag]), [])
  return { tags, add }
}
