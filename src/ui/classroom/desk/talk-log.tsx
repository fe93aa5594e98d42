/** What has been said and agreed on at all tables. */
import { useClassWords } from '../words.ts'
import { OfferLine, SaidLine } from '../talk-lines.tsx'
import { useDesk } from './desk-context.ts'

export function TalkLog() {
  const words = useClassWords()
  const { view, powers, scenario } = useDesk()
  const nameOf = (person: number | null) =>
    view.people.find((each) => each.person === person)?.name ?? null
  const tables = view.tables.map(({ table }) => ({
    table,
    said: view.talk.filter((each) => each.table === table),
    offers: view.offers.filter((each) => each.table === table),
  }))
  const spoken = tables.filter(({ said, offers }) => said.length + offers.length > 0)
  if (spoken.length === 0) return <p className="muted">{words('talkNone')}</p>
  return (
    <div className="desk-talk">
      {spoken.map(({ table, said, offers }) => (
        <section key={table} className="panel tables-card">
          <h2>{words('table', { table: table + 1 })}</h2>
          <ol className="class-said">
            {said.toReversed().map((each) => (
              <SaidLine key={each.number} said={each} names={powers} by={nameOf(each.by)} />
            ))}
          </ol>
          {offers.length > 0 && <h3>{words('offers')}</h3>}
          <ol className="class-said">
            {offers.toReversed().map((offer) => (
              <OfferLine key={offer.number} offer={offer} names={powers} scenario={scenario} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
