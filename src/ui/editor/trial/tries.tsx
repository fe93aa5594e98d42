/** The tries of a search, the last one first. */
import type { AskedToTune, NamedKnob, Tried } from '../../../proving/index.ts'
import type { Scenario } from '../../../scenario/index.ts'
import { listOf } from '../../../text/lists.ts'
import { Fold } from '../../parts/fold.tsx'
import { useLanguage } from '../../say.tsx'
import { usePlaceNames } from './ground.ts'
import { useProvingWords } from './words.ts'

interface Props {
  told: readonly Tried[]
  asked: AskedToTune & { about: Scenario; knobs: readonly NamedKnob[] }
}

export function Tries({ told, asked }: Props) {
  const { say, percent } = useProvingWords()
  const describe = useDescription(asked)
  const last = told.at(-1)!
  return (
    <section className="proving-part">
      <p>
        {say('bestSoFar', { best: percent(last.best), tries: told.length, most: asked.tries })}.{' '}
        <span className="muted">{say('offHint')}</span>
      </p>
      <Fold title={say('tried')}>
        <ol className="proving-tries">
          {told.toReversed().map(({ tries, off, variant }) => (
            <li key={tries}>
              {say('triedLine', { tries, off: percent(off), what: describe(variant) })}
            </li>
          ))}
        </ol>
      </Fold>
    </section>
  )
}

/** A variant of the search in words: which numbers it changes to what. */
function useDescription({ about, knobs }: Props['asked']): (variant: string) => string {
  const { say } = useProvingWords()
  const language = useLanguage()
  const nameOf = usePlaceNames(about, knobs)
  return (variant) => {
    const changes = knobs.flatMap(({ pointer, from }) => {
      const edit = variant.split(' ').find((one) => one.startsWith(`${pointer}=`))
      if (!edit) return []
      const to = Number(edit.slice(pointer.length + 1))
      return [say('change', { name: nameOf(pointer), from, to })]
    })
    return changes.length === 0 ? say('asItIs') : listOf(language, changes)
  }
}
