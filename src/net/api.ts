/** The HTTP side of the game server, as a page calls it. `docs/api.md` says what each request does. */
import type { Fact, Plan, Position } from '../rules/index.ts'
import { askServer, type Answer } from './request.ts'

export type { Answer, Problem } from './request.ts'

/** What everybody may know of a seat. */
export interface SeatInfo {
  seat: number
  /** Id of its power. */
  power: string
  name: string | null
  open: boolean
  connected: boolean
  /** Words of the computer player that plays it now. */
  computer: string | null
  committed: boolean
  handicap: number
}

/** What everybody may know of a match at a table. */
export interface TableInfo {
  match: string
  /** Null once another match is played at the table. */
  code: string | null
  /** Id of the scenario. */
  scenario: string
  round: number
  ended: boolean
  /** Seconds to plan a round in. */
  timer: number | null
  /** In ms since 1970, by the server's clock. */
  deadline: number | null
  next: string | null
  seats: SeatInfo[]
}

/** What opens a seat. */
export interface TakenSeat {
  match: string
  seat: number
  credential: string
  /** Opens the seat again from this device. */
  device: string
  /** Opens the seat again from any device. */
  code: string
  name: string
}

/** A match as a round opened, or as it ended. */
export interface SeenRound {
  round: number
  position: Position
  facts: Fact[]
  plans: (Plan | null)[]
}

/** A table to be opened. */
export interface TableWish {
  /** Id of a shipped scenario, or a scenario document. */
  scenario: unknown
  seats: { kind: 'person' | 'computer'; player?: string; handicap?: number }[]
  /** Seconds to plan a round in. */
  timer: number | null
}

export class Api {
  private readonly base: string

  /** @param base Address of the page, below which the API lies. */
  constructor(base: string) {
    this.base = base
  }

  /** Whether a game server serves this page. */
  async isThere(): Promise<boolean> {
    const answer = await this.ask<{ ok: boolean }>('GET', 'healthz')
    return answer.ok && answer.value.ok
  }

  openTable = (wish: TableWish): Promise<Answer<TableInfo>> => this.ask('POST', 'api/tables', wish)

  seeTable = (code: string): Promise<Answer<TableInfo>> => this.ask('GET', `api/tables/${code}`)

  /** Tables and classes have codes of one kind. */
  seeCode = (code: string): Promise<Answer<{ opens: 'table' | 'class' }>> =>
    this.ask('GET', `api/codes/${code}`)

  /** Takes a seat; the first open one where none is named. */
  join = (code: string, seat?: number): Promise<Answer<TakenSeat>> =>
    this.ask('POST', `api/tables/${code}/join`, seat === undefined ? {} : { seat })

  rejoin = (code: string, by: { device: string } | { code: string }): Promise<Answer<TakenSeat>> =>
    this.ask('POST', `api/tables/${code}/rejoin`, by)

  leave = (match: string, seat: number, credential: string): Promise<Answer<TableInfo>> =>
    this.ask('POST', `api/matches/${match}/seats/${seat}/leave`, { credential })

  /** Has a computer play a seat. */
  giveToComputer = (
    match: string,
    seat: number,
    by: { credential: string; player: string },
  ): Promise<Answer<TableInfo>> =>
    this.ask('POST', `api/matches/${match}/seats/${seat}/computer`, by)

  /** Has a person play a seat again. */
  giveToPerson = (match: string, seat: number, credential: string): Promise<Answer<TableInfo>> =>
    this.ask('POST', `api/matches/${match}/seats/${seat}/person`, { credential })

  rematch = (match: string, credential: string): Promise<Answer<{ match: string }>> =>
    this.ask('POST', `api/matches/${match}/rematch`, { credential })

  /** The rounds so far as a seat may know them; a spectator without a credential. */
  async rounds(match: string, credential: string | null): Promise<Answer<SeenRound[]>> {
    const path = `api/matches/${match}/rounds`
    const answer = await this.ask<{ rounds: SeenRound[] }>('GET', path, undefined, credential)
    return answer.ok ? { ok: true, value: answer.value.rounds } : answer
  }

  private ask<T>(
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
    credential: string | null = null,
  ): Promise<Answer<T>> {
    return askServer(this.base, { method, path, body, credential })
  }
}
