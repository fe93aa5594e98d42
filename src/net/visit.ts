/** A visit to a table: looked up by its code, watched or sat down at, gone on with when its match ends. */
import type { Answer, Api, Problem, TableInfo, TakenSeat } from './api.ts'
import { RemoteSession } from './remote-session.ts'

/** A seat that this device holds at a table. */
export interface HeldSeat extends TakenSeat {
  /** Code of the table. */
  table: string
  /** Rounds of the match that were told here. */
  shown: number
}

/** Where the seats of a device are kept: one a table. */
export interface SeatKeeper {
  find(table: string): HeldSeat | null
  keep(held: HeldSeat): void
  forget(table: string): void
}

export type VisitState =
  | { step: 'looking' }
  | { step: 'refused'; problems: readonly Problem[] }
  | {
      step: 'there'
      info: TableInfo
      session: RemoteSession
      /** Null for whoever looks on. */
      held: HeldSeat | null
      /** Why the last thing asked for was not done; none while all is well. */
      problems: readonly Problem[]
    }

const NO_PROBLEMS: readonly Problem[] = []

export class Visit {
  readonly table: string
  private readonly api: Api
  private readonly base: string
  private readonly keeper: SeatKeeper
  private readonly listeners = new Set<() => void>()
  private state: VisitState = { step: 'looking' }
  private isOver = false

  /** @param base Address of the page. */
  constructor(
    table: string,
    { api, base, keeper }: { api: Api; base: string; keeper: SeatKeeper },
  ) {
    this.table = table
    this.api = api
    this.base = base
    this.keeper = keeper
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  current = (): VisitState => this.state

  /** Looks the table up, and opens its match for the seat that this device holds there, or to look on. */
  async open(): Promise<void> {
    const found = await this.api.seeTable(this.table)
    if (!found.ok) return this.refuse(found.problems)
    const held = this.keeper.find(this.table)
    if (!held) return this.watch(found.value, null)
    const { match } = found.value
    const here = held.match === match ? held : { ...held, match, shown: 0 }
    return this.watch(found.value, here)
  }

  /** Takes an open seat. */
  sit = (seat: number): Promise<void> => this.take(this.api.join(this.table, seat))

  /** Opens a seat again by its code: one's own from another device. */
  comeBack = (code: string): Promise<void> => this.take(this.api.rejoin(this.table, { code }))

  /** Gives the held seat up; whether that was done. The visit is then to be closed. */
  async leave(): Promise<boolean> {
    const held = this.heldSeat()
    if (!held) return false
    const { match, seat, credential } = held
    const left = await this.api.leave(match, seat, credential)
    if (left.ok) this.keeper.forget(this.table)
    else this.complain(left.problems)
    return left.ok
  }

  /** Has a computer play a seat. */
  giveToComputer = (seat: number, player: string): Promise<void> =>
    this.ask(({ match, credential }) =>
      this.api.giveToComputer(match, seat, { credential, player }),
    )

  /** Has a person play a seat again. */
  giveToPerson = (seat: number): Promise<void> =>
    this.ask(({ match, credential }) => this.api.giveToPerson(match, seat, credential))

  /** Has another match follow at the table; all who watch hear of it. */
  rematch = (): Promise<void> =>
    this.ask(({ match, credential }) => this.api.rematch(match, credential))

  close(): void {
    this.isOver = true
    this.listeners.clear()
    this.dismiss()
  }

  private heldSeat(): HeldSeat | null {
    return this.state.step === 'there' ? this.state.held : null
  }

  private async ask(act: (held: HeldSeat) => Promise<Answer<unknown>>): Promise<void> {
    const held = this.heldSeat()
    if (!held) return
    const answer = await act(held)
    this.complain(answer.ok ? NO_PROBLEMS : answer.problems)
  }

  private async take(asked: Promise<Answer<TakenSeat>>): Promise<void> {
    const taken = await asked
    if (!taken.ok) return this.complain(taken.problems)
    const before = this.heldSeat()
    const shown = before?.match === taken.value.match ? before.shown : 0
    const held = { ...taken.value, table: this.table, shown }
    this.keeper.keep(held)
    const found = await this.api.seeTable(this.table)
    return found.ok ? this.watch(found.value, held) : this.refuse(found.problems)
  }

  /** Opens the match, in place of the one open before. */
  private async watch(info: TableInfo, held: HeldSeat | null): Promise<void> {
    const { match } = info
    const credential = held?.credential ?? null
    const opened = await RemoteSession.open({
      base: this.base,
      match,
      seat: held?.seat ?? -1,
      credential,
      rounds: () => this.api.rounds(match, credential),
      shown: held?.shown ?? null,
      onShown: (shown) => this.told(shown),
    })
    if (this.isOver) return opened.ok ? opened.value.destroy() : undefined
    if (!opened.ok) return this.refused(info, held, opened.problems)
    this.dismiss()
    if (held) this.keeper.keep(held)
    this.turn({ step: 'there', info, session: opened.value, held, problems: NO_PROBLEMS })
    return undefined
  }

  /** A seat whose key opens it no longer is tried by the device's token; without luck one looks on. */
  private async refused(
    info: TableInfo,
    held: HeldSeat | null,
    problems: readonly Problem[],
  ): Promise<void> {
    if (!held || problems[0]?.code !== 'wrong-credentials') return this.refuse(problems)
    const taken = await this.api.rejoin(this.table, { device: held.device })
    if (taken.ok) return this.watch(info, { ...held, ...taken.value })
    this.keeper.forget(this.table)
    return this.watch(info, null)
  }

  private told(shown: number): void {
    const { state } = this
    if (state.step !== 'there' || !state.held) return
    const held = { ...state.held, shown }
    this.keeper.keep(held)
    this.turn({ ...state, held })
  }

  private refuse(problems: readonly Problem[]): void {
    this.dismiss()
    this.turn({ step: 'refused', problems })
  }

  private complain(problems: readonly Problem[]): void {
    if (this.state.step === 'there') this.turn({ ...this.state, problems })
  }

  private dismiss(): void {
    if (this.state.step === 'there') this.state.session.destroy()
  }

  private turn(state: VisitState): void {
    if (this.isOver) return
    this.state = state
    for (const listener of this.listeners) listener()
  }
}
