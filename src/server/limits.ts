/** How much one connection, one seat or everybody together may ask for in a while. */
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'

/** So many points in so many seconds. */
export interface Allowance {
  points: number
  duration: number
}

/**
 * Per connection or seat, unless it says otherwise. Never per address: a school has one for all.
 * Whoever plays never gets near them. The points are settings of whoever keeps the server.
 */
export const ALLOWANCES = {
  /** Messages of any kind on a socket. */
  message: { points: 120, duration: 5 },
  /** Being shown a match, which is the dearest message. */
  sync: { points: 20, duration: 10 },
  /** Moves of a seat, from whatever connections. */
  move: { points: 100, duration: 5 },
  /** What somebody does in a class, from whatever connections. */
  'class-act': { points: 100, duration: 10 },
  /** People who come into classes through a connection. */
  join: { points: 20, duration: 60 },
  /** Requests of a connection. */
  request: { points: 200, duration: 10 },
  /** Matches made through a connection. */
  create: { points: 20, duration: 60 },
  /** Matches made by everybody together. */
  'create-all': { points: 600, duration: 60 },
  /** Wrong codes for a seat of a table, from whatever connections. */
  'seat-code': { points: 20, duration: 60 },
  /** Codes of tables that do not exist, asked for through a connection. */
  'table-code': { points: 20, duration: 60 },
  /**
   * The same by everybody together. Several classes may mistype, but whoever tries out codes day
   * and night hits a given table once in eight months.
   */
  'table-code-all': { points: 300, duration: 60 },
} as const satisfies Record<string, Allowance>
export type LimitName = keyof typeof ALLOWANCES

export const LIMIT_NAMES = Object.keys(ALLOWANCES) as LimitName[]

export type Allowances = Record<LimitName, Allowance>

export class Limits {
  private readonly limiters: ReadonlyMap<LimitName, RateLimiterMemory>

  constructor(allowances: Allowances = ALLOWANCES) {
    this.limiters = new Map(
      LIMIT_NAMES.map((name) => [
        name,
        new RateLimiterMemory({ keyPrefix: name, ...allowances[name] }),
      ]),
    )
  }

  /** Takes a point of a key: 0, or how many seconds to wait where there is none left. */
  async take(name: LimitName, key: string): Promise<number> {
    try {
      await this.limiters.get(name)!.consume(key)
      return 0
    } catch (error) {
      return Math.max(1, Math.ceil((error as RateLimiterRes).msBeforeNext / 1000))
    }
  }

  /** Gives a point of a key back that was taken a moment ago. */
  async giveBack(name: LimitName, key: string): Promise<void> {
    await this.limiters.get(name)!.reward(key)
  }
}
