/** How the answers to a question spread: a bar each, with its number. */
import type { PollView, Share } from '../../class/index.ts'
import { localise, type Scenario } from '../../scenario/index.ts'
import { orderName } from '../../text/orders.ts'
import { useLanguage } from '../say.tsx'
import { useClassWords } from './words.ts'

interface Props {
  poll: PollView
  /** Where names of states and projects are read; ids stand in where it is not known. */
  scenario: Scenario | null
}

/** Most answers that are shown. */
const MOST_SHOWN = 8

export function Shares({ poll, scenario }: Props) {
  const words = useClassWords()
  const language = useLanguage()
  const { spread } = poll
  if (!spread) return null
  const given = spread.shares.filter(({ count }) => count > 0 || poll.choices !== null)
  return (
    <div className="shares">
      <p>{words('pollAnswered', { answered: spread.answered, asked: spread.asked })}</p>
      {given.length === 0 && <p>{words('pollNone')}</p>}
      <ul>
        {given.slice(0, MOST_SHOWN).map((share) => (
          <li key={keyOf(share)} className="share">
            <span className="share-what">{answerText(share, { poll, scenario }, language)}</span>
            <span className="share-bar" aria-hidden="true">
              <i style={{ inlineSize: `${(100 * share.count) / Math.max(1, spread.asked)}%` }} />
            </span>
            <span className="share-count">{words('pollShare', { count: share.count })}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const keyOf = ({ choice, order }: Share): string => JSON.stringify([choice, order])

function answerText({ choice, order }: Share, { poll, scenario }: Props, language: string): string {
  if (choice !== null) return poll.choices?.[choice] ?? ''
  if (!order) return ''
  const place = order.project ?? order.state
  const name = orderName(language, order.order)
  return place === undefined ? name : `${name}: ${placeText(place, scenario, language)}`
}

function placeText(id: string, scenario: Scenario | null, language: string): string {
  const places = scenario?.states.flatMap((state) => [state, ...state.projects]) ?? []
  const place = places.find((each) => each.id === id)
  return place ? localise(place.name, language) : id
}
