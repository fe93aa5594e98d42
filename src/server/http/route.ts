/** What a route of the API is: enough to serve it, and to describe it. */
import * as v from 'valibot'
import type { ApiRoute } from '../../text/server.ts'
import type { ClassBook } from '../classes/book.ts'
import type { LimitName, Limits } from '../limits.ts'
import type { MatchBook } from '../play/book.ts'
import { KEY, MATCH_ID, SEAT_CODE, TABLE_CODE } from '../play/keys.ts'
import type { KeptScenario } from '../play/scenarios.ts'
import { type Answer, refused } from '../play/trouble.ts'

/** What routes work with. */
export interface Desk {
  book: MatchBook
  classes: ClassBook
  limits: Limits
  scenarios: ReadonlyMap<string, KeptScenario>
}

/** A request whose parts have been read; see the route's schemas. */
export interface Asking<Params, Body> {
  params: Params
  body: Body
  /** What came as `Authorization: Bearer …`: the key of a seat; null for none. */
  bearer: string | null
  /** Names the connection that it came over. */
  connection: string
}

export interface Route {
  name: ApiRoute
  method: 'GET' | 'POST'
  /** With parameters as `:name`. */
  path: string
  params: v.GenericSchema
  body: v.GenericSchema | null
  /** Most bytes of the body. */
  most: number
  /** Status of a good answer. */
  status: 200 | 201
  result: v.GenericSchema
  /** What a good answer's text is, where it is no JSON. */
  type?: 'text/csv'
  /** Does what is asked; params and body fit their schemas. */
  act(desk: Desk, asking: Asking<never, never>): Promise<Answer<unknown>>
}

/** Writes a route down with the types that its schemas give. */
export const route = <P extends v.GenericSchema, B extends v.GenericSchema>(
  parts: Omit<Route, 'act' | 'params' | 'body'> & {
    params: P
    body: B
    act: (
      desk: Desk,
      asking: Asking<v.InferOutput<P>, v.InferOutput<B>>,
    ) => Promise<Answer<unknown>>
  },
): Route => parts

/** Most bytes of a body without a scenario. */
export const SMALL = 4_096
/** Most bytes of a body with one: a scenario of the greatest size, in UTF-8. */
export const LARGE = 1_500_000

export const NO_PARAMS = v.strictObject({})
export const NO_BODY = v.undefined()
export const MatchId = v.pipe(v.string(), v.regex(MATCH_ID))
export const TableCode = v.pipe(v.string(), v.regex(TABLE_CODE))
export const SeatCode = v.pipe(v.string(), v.regex(SEAT_CODE))
export const Key = v.pipe(v.string(), v.regex(KEY))
export const Seat = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3))
export const SeatText = v.picklist(['0', '1', '2', '3'])
export const PlayerWords = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

/** Takes a point of a limit; the refusal where there is none left. */
export async function limited(
  { limits }: Desk,
  name: LimitName,
  key: string,
): Promise<ReturnType<typeof refused> | null> {
  const seconds = await limits.take(name, key)
  return seconds > 0 ? refused('too-many-requests', { seconds }) : null
}

/** A limit, and whose points of it are taken. */
export type Purse = readonly [name: LimitName, key: string]

/**
 * Looks at a guess. It costs a point of each purse before it is looked at, so that no number of
 * guesses at the same moment gets past the limits; a right one gets them back.
 */
export async function guess<T>(
  { limits }: Pick<Desk, 'limits'>,
  purses: readonly Purse[],
  look: () => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const taken: Purse[] = []
  const giveBack = () => Promise.all(taken.map((purse) => limits.giveBack(...purse)))
  for (const purse of purses) {
    const seconds = await limits.take(...purse)
    if (seconds > 0) {
      await giveBack()
      return refused('too-many-requests', { seconds })
    }
    taken.push(purse)
  }
  const answer = await look()
  if (answer.ok) await giveBack()
  return answer
}

/**
 * Looks a code of a table or a class up. Whoever tries codes out uses up what there is for wrong
 * ones, their own and everybody's.
 */
export const guessCode = <T>(
  desk: Pick<Desk, 'limits'>,
  connection: string,
  look: () => Promise<Answer<T>>,
): Promise<Answer<T>> =>
  guess(
    desk,
    [
      ['table-code', connection],
      ['table-code-all', ''],
    ],
    look,
  )
