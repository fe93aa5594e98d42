/** What powers said to each other and agreed on, a line each. */
import type { Offer, Said } from '../../class/index.ts'
import { localise, type Scenario } from '../../scenario/index.ts'
import { phraseSentence } from '../../text/talk.ts'
import { PowerMark } from '../parts/power-mark.tsx'
import { useLanguage } from '../say.tsx'
import { useClassWords, type ClassWords } from './words.ts'

interface SaidProps {
  said: Said
  /** Names of the powers, by seat. */
  names: readonly string[]
  /** What whoever said it is called; null where that is not told. */
  by: string | null
}

export function SaidLine({ said, names, by }: SaidProps) {
  const words = useClassWords()
  const language = useLanguage()
  const { from, to, phrase, text, round } = said
  return (
    <li>
      <p className="small muted">
        <PowerMark power={from} />{' '}
        {words('said', {
          from: names[from] ?? '',
          to: to === null ? words('toEverybody') : (names[to] ?? ''),
        })}
        {by !== null && words('saidBy', { name: by })} · {words('saidRound', { round })}
      </p>
      <p>{phrase === null ? text : phraseSentence(language, phrase)}</p>
    </li>
  )
}

interface OfferProps {
  offer: Offer
  names: readonly string[]
  /** Where states and projects are named; ids stand in where it is not known. */
  scenario: Scenario | null
  /** Answers it, where one may. */
  answer?: (accepts: boolean) => void
}

export function OfferLine({ offer, names, scenario, answer }: OfferProps) {
  const words = useClassWords()
  const language = useLanguage()
  const { from, state, round, kept } = offer
  const power = names[from] ?? ''
  return (
    <li>
      <p className="small muted">
        <PowerMark power={from} /> {words('said', { from: power, to: names[offer.to] ?? '' })} ·{' '}
        {words('saidRound', { round })} · {words(`offer-${state}`)}
      </p>
      <p>{dealSentence(words, { offer, names, scenario }, language)}</p>
      {kept && (
        <p className="small">
          <Kept kept={kept.from} power={power} />{' '}
          <Kept kept={kept.to} power={names[offer.to] ?? ''} />
        </p>
      )}
      {state === 'open' && answer && (
        <div className="row">
          <button
            type="button"
            className="button primary"
            aria-label={words('acceptNamed', { power })}
            onClick={() => answer(true)}
          >
            {words('accept')}
          </button>
          <button
            type="button"
            className="button"
            aria-label={words('declineNamed', { power })}
            onClick={() => answer(false)}
          >
            {words('decline')}
          </button>
        </div>
      )}
    </li>
  )
}

function Kept({ kept, power }: { kept: boolean | null; power: string }) {
  const words = useClassWords()
  if (kept === null) return null
  return (
    <span className={kept ? 'good' : 'bad'}>
      {words(kept ? 'keptWord' : 'brokenWord', { power })}
    </span>
  )
}

/** What is agreed on, in a sentence. */
export function dealSentence(
  words: ClassWords,
  { offer, names, scenario }: Pick<OfferProps, 'offer' | 'names' | 'scenario'>,
  language: string,
): string {
  const { deal } = offer
  const from = names[offer.from] ?? ''
  const to = names[offer.to] ?? ''
  const named = (id: string): string => {
    const places = scenario?.states.flatMap((state) => [state, ...state.projects]) ?? []
    const found = places.find((place) => place.id === id)
    return found ? localise(found.name, language) : id
  }
  if (deal.deal === 'venture') return words('say-venture', { from, to, what: named(deal.project) })
  const bound = { from, to, both: words('both', { from, to }) }[deal.bound]
  if (deal.deal === 'leave') return words('say-leave', { bound, what: named(deal.state) })
  return words('say-no-pressure', { bound })
}
