/** What a team has on its desk besides: who proposes what and why, and how it decides. */
import { useEffect, useId, useState } from 'react'
import { LONGEST_LINE } from '../../../class/index.ts'
import { readOrder } from '../../../rules/index.ts'
import { listOf } from '../../../text/lists.ts'
import { powerName } from '../../../text/names.ts'
import { orderPhrase } from '../../../text/orders.ts'
import { reasonSentence } from '../../../text/reason.ts'
import { useMatch, useTongue } from '../context.ts'
import { Line } from '../../parts/fields.tsx'
import { useClassWords } from '../../classroom/words.ts'
import { speaks, useTeam } from './team-context.ts'

/** Who proposes an order of the draft, and why. */
export function TeamLine({ slot }: { slot: number }) {
  const words = useClassWords()
  const { view, team } = useTeam()
  const line = view.draft?.lines[slot]
  if (!line || (team.members.length < 2 && line.reason === '')) return null
  const name = team.members.find(({ person }) => person === line.by)?.name ?? '–'
  return (
    <p className="team-line small muted">
      {words('proposedBy', {
        own: line.by === view.you.person ? 'yes' : 'no',
        name,
        why: line.reason === '' ? 'no' : 'yes',
        reason: line.reason,
      })}
    </p>
  )
}

/** What somebody of the team took back last, until the plan is changed otherwise. */
export function TeamUndone() {
  const words = useClassWords()
  const tongue = useTongue()
  const { view, team } = useTeam()
  const undone = view.draft?.undone
  const order = undone?.line && readOrder(tongue.world, team.seat, undone.line.order)
  return (
    <p role="status" className="team-undone small">
      {undone &&
        words('undone', {
          own: undone.by === view.you.person ? 'yes' : 'no',
          name: team.members.find(({ person }) => person === undone.by)?.name ?? '–',
          did: undone.did,
          order: order ? orderPhrase(tongue, team.seat, order) : '',
        })}
    </p>
  )
}

/** Why an order is proposed, in one line. Whoever is muted gives no reasons. */
export function TeamReason() {
  const words = useClassWords()
  const { seat, view, team } = useTeam()
  const [text, setText] = useState('')
  useEffect(() => {
    seat.because(text)
    return () => seat.because('')
  }, [seat, text])
  if (view.you.muted || team.members.length < 2) return null
  return <Line label={words('reason')} most={LONGEST_LINE} value={text} change={setText} />
}

/** The button by which the team decides, in place of the one that commits. */
export function TeamCommit() {
  const words = useClassWords()
  const at = useTeam()
  const note = useId()
  const { stage, seat, committed, players } = useMatch()
  if (seat < 0 || (stage !== 'planning' && stage !== 'thinking')) return null
  if (players[seat]!.kind === 'computer') {
    return (
      <div className="desk-commit">
        <p role="status">{words('byComputer')}</p>
      </div>
    )
  }
  return (
    <div className="desk-commit">
      {committed[seat] ? <TakeBack note={note} /> : <Decide note={note} />}
      <p id={note} className="small" role="status">
        {committed[seat] ? <Waiting /> : <Readiness isHeld={at.table.phase === 'held'} />}
      </p>
    </div>
  )
}

function TakeBack({ note }: { note: string }) {
  const words = useClassWords()
  const at = useTeam()
  const { committed, takeBack } = useMatch()
  if (!speaks(at) || committed.every(Boolean)) return null
  return (
    <button type="button" className="button" aria-describedby={note} onClick={takeBack}>
      {words('takeBack')}
    </button>
  )
}

/** Committing by the captain, or agreeing where more than half decide. */
function Decide({ note }: { note: string }) {
  const words = useClassWords()
  const at = useTeam()
  const { ready, commit } = useMatch()
  const { view, team, table, seat } = at
  const isAble = ready.ok && table.phase === 'planning'
  if (view.class.settings.decides === 'majority' && team.members.length > 1) {
    const agrees = view.draft?.agreed.includes(view.you.person) ?? false
    return (
      <button
        type="button"
        className={agrees ? 'button' : 'button primary'}
        aria-disabled={!isAble}
        aria-describedby={note}
        onClick={() => isAble && seat.agree(!agrees)}
      >
        {words(agrees ? 'agreed' : 'agree')}
      </button>
    )
  }
  if (!speaks(at)) return null
  return (
    <button
      type="button"
      className="button primary"
      aria-disabled={!isAble}
      aria-describedby={note}
      onClick={() => isAble && commit()}
    >
      {words(team.members.length > 1 ? 'commitTeam' : 'commitAlone')}
    </button>
  )
}

/** What stands between the team and its plan's being committed. */
function Readiness({ isHeld }: { isHeld: boolean }) {
  const words = useClassWords()
  const { language } = useTongue()
  const at = useTeam()
  const { ready } = useMatch()
  const { view, team } = at
  if (isHeld) return words('heldCommit')
  if (!ready.ok) return words('notReady', { reason: reasonSentence(language, ready.reason) })
  if (view.class.settings.decides === 'majority' && team.members.length > 1) {
    const present = team.members.filter(({ there }) => there)
    const agreed = present.filter(({ person }) => view.draft?.agreed.includes(person)).length
    const need = Math.max(0, Math.floor(present.length / 2) + 1 - agreed)
    return words('agreeCount', { agreed, present: present.length, need })
  }
  if (speaks(at)) return null
  const captain = team.members.find(({ person }) => person === team.captain)
  return words('captainCommits', { name: captain?.name ?? '–' })
}

function Waiting() {
  const words = useClassWords()
  const tongue = useTongue()
  const { committed } = useMatch()
  const others = [...committed.keys()].filter((power) => !committed[power])
  const powers = listOf(
    tongue.language,
    others.map((power) => powerName(tongue, power)),
  )
  return others.length > 0 ? words('committedWait', { powers }) : words('committed')
}
