/** What a class makes of where its matches have got to: fresh drafts, agreements judged or void. */
import { judge } from '../../class/index.ts'
import type { MatchHost } from '../play/host.ts'
import { stageNumber } from '../play/rules.ts'
import { freshSeat } from './drafts.ts'
import { isDone } from './lead.ts'
import type { EntryBody, LoggedOffer } from './log.ts'
import { type Change, type ClassTable, withTable } from './state.ts'
import type { Scene } from './scene.ts'

/** The class after it has looked at its matches; null where nothing is new. */
export function settled(scene: Scene): Change | null {
  let { state } = scene
  const entries: EntryBody[] = []
  for (const [table, match] of scene.matches.entries()) {
    const own = state.tables[table]!
    if (!match || stageNumber(match.state) === own.stage) continue
    entries.push(...offersAfter(scene, table, own, match))
    state = withTable(state, table, turned(own, match))
  }
  if (state.phase !== 'ended' && isDone({ ...scene, state })) {
    state = { ...state, phase: 'ended', poll: null }
  }
  return state === scene.state ? null : { state, entries }
}

const turned = (table: ClassTable, match: MatchHost): ClassTable => {
  const { round } = match.state.G.position
  const stage = stageNumber(match.state)
  return { ...table, stage, seats: table.seats.map((seat) => freshSeat(seat, round)) }
}

function offersAfter(
  { log, world }: Scene,
  table: number,
  { stage: before }: ClassTable,
  match: MatchHost,
): EntryBody[] {
  const stage = stageNumber(match.state)
  const here = log.offers.filter((offer) => offer.table === table)
  if (stage < before) {
    const undone = here.filter(({ round, state }) => round >= stage && state !== 'withdrawn')
    return undone.map(({ number }) => ({ entry: 'closed', offer: number, state: 'withdrawn' }))
  }
  return here.filter(({ round }) => round < stage).flatMap((offer) => outcome(offer, match, world))
}

/** What becomes of an offer whose round is over. */
function outcome(offer: LoggedOffer, match: MatchHost, world: Scene['world']): EntryBody[] {
  const { number, round, state, kept } = offer
  if (state === 'open') return [{ entry: 'closed', offer: number, state: 'lapsed' }]
  if (state !== 'accepted' || kept !== null) return []
  const facts = match.factsOf(round + 1)
  const open = facts.filter(({ to }) => to < 0)
  return [
    {
      entry: 'judged',
      offer: number,
      seen: judge(world, offer, open),
      whole: judge(world, offer, facts),
    },
  ]
}
