/** Talk between the powers of a table: phrases, free text where it is allowed, and agreements. */
import { useState, type FormEvent } from 'react'
import { LONGEST_LINE, PHRASES, type Phrase, type StudentAct } from '../../../class/index.ts'
import { phraseSentence } from '../../../text/talk.ts'
import { useLanguage, useSay } from '../../say.tsx'
import { DialogFrame } from '../../settings/dialog-frame.tsx'
import { Problems } from '../../tables/problems.tsx'
import { Line, Select } from '../../parts/fields.tsx'
import { OfferLine, SaidLine } from '../../classroom/talk-lines.tsx'
import { useClassWords } from '../../classroom/words.ts'
import { OfferForm } from './offer-form.tsx'
import { useTableNames } from './use-table-names.ts'
import { speaks, useTeam } from './team-context.ts'

interface Props {
  open: boolean
  onOpenChange: (open: boolean) => void
}

export function TalkDialog({ open, onOpenChange }: Props) {
  const say = useSay()
  const words = useClassWords()
  const { state, view } = useTeam()
  return (
    <DialogFrame
      open={open}
      onOpenChange={onOpenChange}
      title={words('talkHeading')}
      text={words('talkText')}
      closeLabel={say('settings.close')}
    >
      <div className="stack tables-dialog">
        <Problems problems={state.problems} />
        <Heard />
        {view.you.muted ? <p>{words('muted')}</p> : <Speak />}
        <Agreements />
      </div>
    </DialogFrame>
  )
}

function Heard() {
  const words = useClassWords()
  const names = useTableNames()
  const { view, team } = useTeam()
  if (view.talk.length === 0) return <p className="muted">{words('talkNone')}</p>
  return (
    <ol className="class-said" aria-live="polite">
      {view.talk.toReversed().map((said) => (
        <SaidLine
          key={said.number}
          said={said}
          names={names}
          by={team.members.find(({ person }) => person === said.by)?.name ?? null}
        />
      ))}
    </ol>
  )
}

/** Value of the choice to speak to all. */
const EVERYBODY = ''

function Speak() {
  const words = useClassWords()
  const language = useLanguage()
  const names = useTableNames()
  const { link, view, team, table } = useTeam()
  const [to, setTo] = useState(EVERYBODY)
  const [phrase, setPhrase] = useState<Phrase>(PHRASES[0])
  const [text, setText] = useState('')
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const own = text.trim()
    const what: Pick<Extract<StudentAct, { act: 'say' }>, 'phrase' | 'text'> = own === ''
      ? { phrase }
      : { text: own }
    if (await link.do({ act: 'say', to: to === EVERYBODY ? null : Number(to), ...what }))
      setText('')
  }
  return (
    <form className="class-form" onSubmit={(event) => void send(event)}>
      <Select
        label={words('talkTo')}
        value={to}
        choices={[
          { value: EVERYBODY, text: words('everybody') },
          ...table.seats
            .filter(({ seat }) => seat !== team.seat)
            .map(({ seat }) => ({ value: String(seat), text: names[seat]! })),
        ]}
        choose={setTo}
      />
      <Select
        label={words('phrase')}
        value={phrase}
        choices={PHRASES.map((value) => ({ value, text: phraseSentence(language, value) }))}
        choose={(chosen) => setPhrase(PHRASES.find((known) => known === chosen)!)}
      />
      {view.class.settings.talk === 'free' && (
        <Line
          label={words('text')}
          hint={words('textHint', { most: LONGEST_LINE })}
          most={LONGEST_LINE}
          value={text}
          change={setText}
        />
      )}
      <button type="submit" className="button primary">
        {words('say')}
      </button>
    </form>
  )
}

function Agreements() {
  const words = useClassWords()
  const names = useTableNames()
  const at = useTeam()
  const { link, view, team, seat } = at
  const isFree = !view.you.muted && view.class.phase !== 'ended'
  const maySpeak = isFree && speaks(at)
  return (
    <section className="stack" aria-label={words('offers')}>
      <h3>{words('offers')}</h3>
      <p className="small">{words('offersText')}</p>
      {view.offers.length === 0 && <p className="muted">{words('offersNone')}</p>}
      <ol className="class-said">
        {view.offers.toReversed().map((offer) => (
          <OfferLine
            key={offer.number}
            offer={offer}
            names={names}
            scenario={seat.viewOf(-1).world.scenario}
            {...(maySpeak &&
              offer.to === team.seat && {
                answer: (accepts) => void link.do({ act: 'answer', offer: offer.number, accepts }),
              })}
          />
        ))}
      </ol>
      {maySpeak && <OfferForm />}
      {isFree && !maySpeak && <p className="muted small">{words('offerOnlyCaptain')}</p>}
    </section>
  )
}
