/** How much one connection, one seat or everybody together may ask for in a while. */
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'

/** So many points in so many seconds. */
interface Allowance {
  points: number
  duration: number
}

/**
 * Per connection or seat, unless it says otherwise. Never per address: a school has one for all. A
 * list in code, since whoever plays never gets near them.
 */
export const ALLOWANCES = {
  /** Messages of any kind on a socket. */
  message: { points: 120, duration: 5 },
  /** Being shown a match, which is the dearest message. */
  sync: { points: 20, duration: 10 },
  /** Moves of a seat, from whatever connections. */
  move: { points: 100, duration: 5 },
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
} as const satisfies Record<string, Allowance>
export type LimitName = keyof typeof ALLOWANCES

export type Allowances = Record<LimitName, Allowance>

export class Limits {
  private readonly limiters: ReadonlyMap<LimitName, RateLimiterMemory>

  constructor(allowances: Allowances = ALLOWANCES) {
    const names = Object.keys(allowances) as LimitName[]
    this.limiters = new Map(
      names.map((name) => [name, new RateLimiterMemory({ keyPrefix: name, ...allowances[name] })]),
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

  /** Whether a key has a point left; takes none. 0, or how many seconds to wait. */
  async look(name: LimitName, key: string): Promise<number> {
    const limiter = this.limiters.get(name)!
    const found = await limiter.get(key)
    if (!found || found.consumedPoints < limiter.points) return 0
    return Math.max(1, Math.ceil(found.msBeforeNext / 1000))
  }
}
