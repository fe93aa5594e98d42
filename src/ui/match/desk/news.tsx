/** The headlines of the round. */
import { headlineName, headlineText, isSome, stateName } from '../../../text/names.ts'
import { Fold } from '../../parts/fold.tsx'
import { useMatch, useTongue } from '../context.ts'
import { useWords } from './words.ts'

export function News() {
  const words = useWords()
  const tongue = useTongue()
  const { view } = useMatch()
  const revealed = view.position.revealed as [number, number][]
  if (revealed.length === 0) return null
  return (
    <section className="desk-section desk-news" aria-label={words('news')}>
      {revealed.map(([headline, state]) => {
        const name = headlineName(tongue, headline)
        return (
          <Fold
            key={headline}
            title={
              <strong>
                {isSome(state)
                  ? words('newsIn', { headline: name, state: stateName(tongue, state) })
                  : name}
              </strong>
            }
          >
            <p>{headlineText(tongue, headline)}</p>
          </Fold>
        )
      })}
    </section>
  )
}
