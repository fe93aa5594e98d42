/** All that happened so far, the newest round first; narrowed down by power, state, kind and words. */
import { useMemo, useState } from 'react'
import type { Fact } from '../../../rules/index.ts'
import { quarterName } from '../../../text/names.ts'
import { Fold } from '../../parts/fold.tsx'
import { useSay } from '../../say.tsx'
import { useTongue } from '../context.ts'
import { RoundList } from '../reveal/round-text.tsx'
import { useChapters, type Chapter } from './chapters.ts'
import { EVERYTHING, filtered, isFiltering, type Filter } from './filter.ts'
import { Filters } from './filters.tsx'
import './log.css'

interface Props {
  /** Facts of the opening; without them its news is read off the board. */
  openingFacts?: readonly Fact[]
}

export function Log({ openingFacts }: Props) {
  const say = useSay()
  const { world } = useTongue()
  const [filter, setFilter] = useState<Filter>(EVERYTHING)
  const [toggled, setToggled] = useState<ReadonlyMap<number, boolean>>(new Map())
  const all = useChapters(openingFacts)
  const chapters = useMemo(
    () => all.map(({ round, beats }) => ({ round, beats: filtered(world, beats, filter) })),
    [all, world, filter],
  )
  const some = isFiltering(filter)
  const shown = some ? chapters.filter(({ beats }) => beats.length > 0) : chapters
  const change = (next: Filter) => {
    setFilter(next)
    setToggled(new Map())
  }
  return (
    <section className="log" aria-label={say('log.title')}>
      <Filters filter={filter} change={change} found={linesIn(shown)} />
      <div className="log-rounds">
        {shown.map((chapter, index) => (
          <Round
            key={chapter.round}
            chapter={chapter}
            open={toggled.get(chapter.round) ?? (some || index < 2)}
            onToggle={(open) => setToggled(new Map(toggled).set(chapter.round, open))}
          />
        ))}
      </div>
    </section>
  )
}

const linesIn = (chapters: readonly Chapter[]): number =>
  chapters.flatMap(({ beats }) => beats.flatMap(({ lines }) => lines)).length

interface RoundProps {
  chapter: Chapter
  open: boolean
  onToggle: (open: boolean) => void
}

function Round({ chapter, open, onToggle }: RoundProps) {
  const say = useSay()
  const tongue = useTongue()
  const { round, beats } = chapter
  return (
    <Fold
      className="log-round"
      open={open}
      onToggle={onToggle}
      title={
        <>
          <h3>{say('log.round', { round, quarter: quarterName(tongue, round) })}</h3>
          <span className="small muted">{say('log.lines', { count: linesIn([chapter]) })}</span>
        </>
      }
    >
      {open && <RoundList beats={beats} level={4} />}
    </Fold>
  )
}
