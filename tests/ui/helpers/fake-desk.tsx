/** A match screen without a match behind it: the default scenario after some rounds, and one draft. */
import { useMemo, useReducer, useState, type ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import defaultText from '../../../scenarios/post-settlement-2025.json?raw'
import { makePlayer, readPlayer } from '../../../src/ai/index.ts'
import {
  clonePosition,
  compileWorld,
  playRound,
  rejectPlan,
  SeededDice,
  startMatch,
  viewOf,
  type Fact,
  type Order,
  type Position,
  type View,
  type World,
} from '../../../src/rules/index.ts'
import { parseScenario } from '../../../src/scenario/index.ts'
import { MatchContext, type MatchDesk, type Target } from '../../../src/ui/match/context.ts'
import {
  begin,
  drafting,
  EMPTY,
  refusals,
  type DraftAction,
  type Drafting,
  type DraftPlan,
} from '../../../src/ui/match/draft.ts'
import { LanguageProvider } from '../../../src/ui/say.tsx'
import { boardModel, type PlayedRound } from '../../../src/view/index.ts'

/** A match that has come to a round being planned, or to its end. */
export interface FakeMatch {
  view: View
  opening: Position
  rounds: PlayedRound[]
}

let world: World | null = null

/** The default scenario, compiled once. */
function defaultWorld(): World {
  if (world) return world
  const parsed = parseScenario(defaultText)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return (world = compileWorld(parsed.scenario))
}

/** Plays so many rounds between flowchart players, of the default scenario if no world is given. */
export function fakeMatch({
  played = 0,
  seat = 0,
  seed = 'desk',
  world = defaultWorld(),
} = {}): FakeMatch {
  const dice = SeededDice.from(seed)
  let facts: Fact[] = []
  const position = startMatch(world, dice, facts)
  const opening = viewOf(world, position, facts, seat).position
  const rounds: PlayedRound[] = []
  const players = world.rivals.map(() => makePlayer(readPlayer('flowchart')!))
  for (let round = 1; round <= played && position.ended === 0; round++) {
    const plans = players.map((player, power) =>
      player.choose(viewOf(world, position, facts, power), dice, { simulations: 0 }),
    )
    facts = []
    playRound(world, position, plans, dice, facts)
    const seen = viewOf(world, position, facts, seat)
    rounds.push({ round, facts: seen.facts, after: seen.position })
  }
  return { view: viewOf(world, position, facts, seat), opening, rounds }
}

/** What a fake desk tells its match screen. */
export interface Handles {
  act: (action: DraftAction) => void
  pick: (target: Target | null) => void
  look: (order: Order | null) => void
  commit: (done: boolean) => void
}

const NOTHING: Handles = {
  act: () => undefined,
  pick: () => undefined,
  look: () => undefined,
  commit: () => undefined,
}

/** A desk that shows a match; whatever `over` holds replaces what the match would give. */
export function fakeDesk(
  match: FakeMatch = fakeMatch(),
  { now, past, future }: Drafting = begin(EMPTY),
  over: Partial<MatchDesk> = {},
  { act, pick, look, commit }: Handles = NOTHING,
): MatchDesk {
  const { view, opening, rounds } = match
  const refusal = view.power < 0 ? null : rejectPlan(view.world, view.position, view.power, now)
  return {
    stage: view.position.ended === 0 ? 'planning' : 'over',
    seat: view.power,
    turn: `${view.position.round}:${view.power}`,
    view,
    board: boardModel(view, now.orders, 'en'),
    draft: now,
    refused: refusals(view, now),
    ready: refusal ? { ok: false, reason: refusal.code } : { ok: true },
    can: { undo: past.length > 0, redo: future.length > 0 },
    committed: view.world.rivals.map(() => false),
    players: view.world.rivals.map((_, power) =>
      power === view.power
        ? { kind: 'person', words: '' }
        : { kind: 'computer', words: power % 2 ? 'ambassador:cautious' : 'consul' },
    ),
    rounds,
    opening,
    picked: null,
    pick,
    looked: null,
    look,
    add: (order) => act({ act: 'add', order }),
    remove: (slot) => act({ act: 'remove', slot }),
    move: (from, to) => act({ act: 'move', from, to }),
    setDoctrine: (by) => act({ act: 'doctrine', by }),
    keepAgenda: (agenda) => act({ act: 'agenda', agenda }),
    replace: (plan) => act({ act: 'replace', plan }),
    undo: () => act({ act: 'undo' }),
    redo: () => act({ act: 'redo' }),
    commit: () => commit(true),
    takeBack: () => commit(false),
    ...over,
  }
}

/** Puts a part into a match screen that never changes. */
export const OnDesk = ({ desk, children }: { desk: MatchDesk; children: ReactNode }) => (
  <LanguageProvider tag="en">
    <MatchContext.Provider value={desk}>{children}</MatchContext.Provider>
  </LanguageProvider>
)

/** The HTML of a part on a desk, as a server would send it. */
export const htmlOn = (desk: MatchDesk, part: ReactNode): string =>
  renderToString(<OnDesk desk={desk}>{part}</OnDesk>)

/** Puts parts into a match screen whose draft can be worked on. Other powers never commit. */
export function LiveDesk({
  match,
  plan = EMPTY,
  picked: first = null,
  children,
}: {
  match: FakeMatch
  plan?: DraftPlan
  picked?: Target | null
  children: ReactNode
}) {
  const [state, act] = useReducer(drafting, begin(plan))
  const [picked, pick] = useState<Target | null>(first)
  const [looked, look] = useState<Order | null>(null)
  const [done, commit] = useState(false)
  const desk = useMemo(
    () =>
      fakeDesk(
        match,
        state,
        {
          picked,
          looked,
          stage: done ? 'thinking' : 'planning',
          committed: match.view.world.rivals.map((_, power) => done && power === match.view.power),
        },
        { act, pick, look, commit },
      ),
    [match, state, picked, looked, done],
  )
  return <OnDesk desk={desk}>{children}</OnDesk>
}

/** A copy of a match whose position a test may edit before anything is shown. */
export function edited(match: FakeMatch, edit: (position: Position) => void): FakeMatch {
  const position = clonePosition(match.view.position)
  edit(position)
  return { ...match, view: { ...match.view, position } }
}
