/** What effects did in a round, as sentences. */
import { factSentence } from '../../../text/facts.ts'
import { isSome, powerName, stateName, type Tongue } from '../../../text/names.ts'
import type { TrialAccount } from '../../../view/index.ts'
import { useEditorWords, type EditorWords } from '../words.ts'

interface Props {
  tongue: Tongue
  account: TrialAccount
  /** Whether it is what happens at once. */
  isFirst: boolean
}

export function Account({ tongue, account, isFirst }: Props) {
  const words = useEditorWords()
  const sentences = sentencesOf(words, tongue, account)
  return (
    <section className="ed-preview-account">
      <h5>{words('previewWhen', { first: isFirst ? 'yes' : 'no', round: account.round })}</h5>
      {sentences.length === 0 ? (
        <p>{words('previewNothing')}</p>
      ) : (
        <ul>
          {[...new Set(sentences)].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

function sentencesOf(
  words: EditorWords,
  tongue: Tongue,
  { differences, visits, news }: TrialAccount,
): string[] {
  const power = (index: number) => (isSome(index) ? powerName(tongue, index) : '')
  const state = (index: number) => (isSome(index) ? stateName(tongue, index) : '')
  return [
    ...differences.map((each) =>
      words('previewChange', {
        what: each.what,
        state: state(each.state),
        power: power(each.power),
        toward: power(each.toward),
        from: each.from,
        to: each.to,
      }),
    ),
    ...visits.map((each) =>
      words('previewVisit', {
        state: state(each.state),
        power: power(each.power),
        until: each.until,
      }),
    ),
    ...news.map((fact) => factSentence(tongue.language, tongue.world, fact)),
  ]
}
