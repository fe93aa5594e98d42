/** A seat of a class as the match screen plays it: the match of its table, with the team's shared draft. */
import { stepToUndo, type SharedDraft, type StudentAct, type StudentView } from '../class/index.ts'
import type {
  MatchSource,
  RoundHistory,
  SeatSetup,
  SharedPlanning,
  Snapshot,
  ThinkRequest,
} from '../match/session/index.ts'
import type { View, WrittenOrder, WrittenPlan } from '../rules/index.ts'
import type { ClassLink } from './class-link.ts'
import type { RemoteSession } from './remote-session.ts'

export class ClassSeat implements MatchSource {
  readonly explains = false
  readonly shared: SharedPlanning
  readonly session: RemoteSession
  private readonly link: ClassLink<StudentView>
  /** Why the next order is proposed; told with it, and then forgotten. */
  private reason = ''

  constructor(session: RemoteSession, link: ClassLink<StudentView>) {
    this.session = session
    this.link = link
    this.shared = {
      subscribe: link.subscribe,
      current: () => written(this.draft),
      propose: (order) => this.propose(order),
      withdraw: (slot) => this.onLine(slot, (line) => ({ act: 'withdraw', line })),
      reorder: (slot, to) => this.onLine(slot, (line) => ({ act: 'reorder', line, to })),
      choose: (choice) => this.act({ act: 'choose', round: this.round, ...choice }),
      canUndo: () => this.canUndo(),
      undo: () => this.act({ act: 'undo', round: this.round }),
    }
  }

  get here(): readonly number[] {
    return this.session.here
  }

  get seats(): readonly SeatSetup[] {
    return this.session.seats
  }

  subscribe = (listener: () => void): (() => void) => this.session.subscribe(listener)
  snapshot = (): Snapshot => this.session.snapshot()
  viewOf = (seat: number): View => this.session.viewOf(seat)
  historyOf = (): readonly RoundHistory[] => this.session.historyOf()
  draftOf = (): WrittenPlan | null => written(this.draft)
  planOf = (seat: number): WrittenPlan | null => this.session.planOf(seat)
  markShown = (round: number): void => this.session.markShown(round)
  think = (): Promise<void> => this.session.think()
  questionOf = (seat: number, round: number, player: string): ThinkRequest =>
    this.session.questionOf(seat, round, player)

  /** The server keeps what the team proposes. */
  keepDraft(): void {}

  /** Commits the draft as it stands, by the captain. */
  commit(): void {
    const { draft } = this
    if (draft) this.act({ act: 'commit', round: draft.round, revision: draft.revision })
  }

  /** Agrees to the draft as it stands, or takes that back. */
  agree(agrees: boolean): void {
    const { draft } = this
    if (draft) this.act({ act: 'agree', round: draft.round, revision: draft.revision, agrees })
  }

  takeBack(): void {
    this.act({ act: 'take-back', round: this.round })
  }

  /** Says why the order that is proposed next should be given. */
  because(reason: string): void {
    this.reason = reason
  }

  destroy(): void {
    this.session.destroy()
  }

  private get draft(): SharedDraft | null {
    return this.link.current().view?.draft ?? null
  }

  private get round(): number {
    return this.draft?.round ?? this.snapshot().round
  }

  private canUndo(): boolean {
    const { view } = this.link.current()
    return Boolean(view?.draft && stepToUndo(view.draft, view.you.person))
  }

  private act(act: StudentAct): void {
    void this.link.do(act)
  }

  private propose(order: WrittenOrder): void {
    const reason = this.reason.trim()
    this.reason = ''
    this.act({ act: 'propose', round: this.round, order, ...(reason !== '' && { reason }) })
  }

  private onLine(
    slot: number,
    act: (
      line: number,
    ) => { act: 'withdraw'; line: number } | { act: 'reorder'; line: number; to: number },
  ): void {
    const line = this.draft?.lines[slot]
    if (line) this.act({ ...act(line.line), round: this.round })
  }
}

const plans = new WeakMap<SharedDraft, WrittenPlan>()

/** A shared draft as a plan; the same object for the same draft. */
function written(draft: SharedDraft | null): WrittenPlan | null {
  if (!draft) return null
  const { lines, doctrine, agenda } = draft
  const plan: WrittenPlan = plans.get(draft) ?? {
    orders: lines.map(({ order }) => order),
    doctrine,
    ...(agenda !== null && { agenda }),
  }
  plans.set(draft, plan)
  return plan
}
