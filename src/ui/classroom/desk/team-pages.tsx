/** A page for each team, to be printed: points, orders, agreements, and what to think over. */
import { useEffect, useState } from 'react'
import type { RoundHistory } from '../../../match/session/index.ts'
import type { DeskTable } from '../../../class/index.ts'
import { POINT, readPlan, type Order } from '../../../rules/index.ts'
import { listOf } from '../../../text/lists.ts'
import { quarterName } from '../../../text/names.ts'
import { orderPhrase } from '../../../text/orders.ts'
import { PowerMark } from '../../parts/power-mark.tsx'
import { useLanguage } from '../../say.tsx'
import { dealSentence } from '../talk-lines.tsx'
import { watch } from '../use-watched.ts'
import { useClassWords } from '../words.ts'
import { useDesk } from './desk-context.ts'

type Course = readonly RoundHistory[]

export function TeamPages({ onBack }: { onBack: () => void }) {
  const words = useClassWords()
  const { view } = useDesk()
  const courses = useCourses(view.tables)
  return (
    <div className="team-pages">
      <div className="row no-print">
        <button type="button" className="button primary" onClick={() => window.print()}>
          {words('print')}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {words('printBack')}
        </button>
      </div>
      {courses === null && <p role="status">{words('opening')}</p>}
      {courses !== null &&
        view.tables.flatMap((table) =>
          table.seats
            .filter(({ people }) => people > 0)
            .map(({ seat }) => (
              <TeamPage
                key={`${table.table}:${seat}`}
                table={table}
                seat={seat}
                course={courses.get(table.table) ?? []}
              />
            )),
        )}
    </div>
  )
}

/** What happened at each table, as anybody may know it: with all plans once its match is over. */
function useCourses(tables: readonly DeskTable[]): ReadonlyMap<number, Course> | null {
  const [courses, setCourses] = useState<ReadonlyMap<number, Course> | null>(null)
  const matches = tables.map(({ match }) => match ?? '').join(' ')
  useEffect(() => {
    const asking = { on: true }
    const ask = async () => {
      const found = new Map<number, Course>()
      for (const [table, match] of matches.split(' ').entries()) {
        const session = match === '' ? null : await watch(match)
        if (session) found.set(table, session.historyOf())
        session?.destroy()
      }
      if (asking.on) setCourses(found)
    }
    void ask()
    return () => {
      asking.on = false
    }
  }, [matches])
  return courses
}

interface PageProps {
  table: DeskTable
  seat: number
  course: Course
}

function TeamPage({ table, seat, course }: PageProps) {
  const words = useClassWords()
  const language = useLanguage()
  const { view, powers, classes, code } = useDesk()
  const score = view.scores.find((each) => each.table === table.table && each.seat === seat)
  const realNames = classes.find(code)?.names ?? {}
  const names = (table.members[seat] ?? []).map((person) => {
    const name = view.people.find((each) => each.person === person)?.name ?? ''
    return realNames[person] ? `${realNames[person]} (${name})` : name
  })
  return (
    <article className="team-page">
      <h2>
        <PowerMark power={seat} />{' '}
        {words('teamPage', { power: powers[seat] ?? '', table: table.table + 1 })}
      </h2>
      <p>{listOf(language, names)}</p>
      {score && (
        <p>
          {words('teamPagePoints', {
            points: score.points / POINT,
            place: score.place,
            among: score.among,
          })}
        </p>
      )}
      <h3>{words('teamPageOrders')}</h3>
      <ol className="team-rounds">
        {course.map((round) => (
          <RoundOrders key={round.round} round={round} seat={seat} />
        ))}
      </ol>
      <h3>{words('teamPageOffers')}</h3>
      <Agreed table={table.table} seat={seat} />
      <h3>{words('teamPageThink')}</h3>
      <ol className="team-think">
        {([1, 2, 3, 4, 5] as const).map((prompt) => (
          <li key={prompt}>{words(`think-${prompt}`)}</li>
        ))}
      </ol>
    </article>
  )
}

/** The orders of a round: all of them where plans are known, else those that everybody saw. */
function ordersOf({ before, plans, after }: RoundHistory, seat: number): readonly Order[] {
  const plan = plans[seat]
  const { world, position } = before
  if (plan) return readPlan(world, seat, position.dealt[seat]!, plan).orders
  return after.facts.flatMap((fact) =>
    fact.fact === 'order' && fact.power === seat ? [fact.order] : [],
  )
}

function RoundOrders({ round, seat }: { round: RoundHistory; seat: number }) {
  const words = useClassWords()
  const language = useLanguage()
  const { world } = round.before
  const tongue = { language, world }
  const orders = ordersOf(round, seat).map((order) => orderPhrase(tongue, seat, order))
  return (
    <li>
      <strong>{quarterName(tongue, round.round)}</strong>:{' '}
      {orders.length > 0 ? listOf(language, orders) : words('teamPageNone')}
    </li>
  )
}

function Agreed({ table, seat }: { table: number; seat: number }) {
  const words = useClassWords()
  const language = useLanguage()
  const { view, powers, scenario } = useDesk()
  const offers = view.offers.filter(
    (offer) =>
      offer.table === table &&
      offer.state === 'accepted' &&
      (offer.from === seat || offer.to === seat),
  )
  if (offers.length === 0) return <p>{words('teamPageNone')}</p>
  const told = (kept: boolean | null, power: number) =>
    kept === null ? '' : words(kept ? 'keptWord' : 'brokenWord', { power: powers[power] ?? '' })
  return (
    <ul>
      {offers.map((offer) => (
        <li key={offer.number}>
          {words('saidRound', { round: offer.round })}:{' '}
          {dealSentence(words, { offer, names: powers, scenario }, language)}{' '}
          {offer.kept &&
            [told(offer.kept.from, offer.from), told(offer.kept.to, offer.to)].join(' ')}
        </li>
      ))}
    </ul>
  )
}
