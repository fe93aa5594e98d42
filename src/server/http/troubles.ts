/** How refusals are answered over HTTP. */
import type * as v from 'valibot'
import { serverSentence } from '../../text/server.ts'
import type { Trouble } from '../play/trouble.ts'

const STATUS: ReadonlyMap<string, number> = new Map([
  ['unknown-match', 404],
  ['unknown-code', 404],
  ['unknown-table', 404],
  ['unknown-seat', 404],
  ['unknown-path', 404],
  ['wrong-credentials', 403],
  ['wrong-seat-code', 403],
  ['wrong-origin', 403],
  ['class-decides', 403],
  ['unknown-class', 404],
  ['wrong-class-key', 403],
  ['class-closed', 409],
  ['class-full', 409],
  ['name-taken', 409],
  ['seat-taken', 409],
  ['table-full', 409],
  ['seat-present', 409],
  ['match-not-over', 409],
  ['too-large', 413],
  ['wrong-media', 415],
  ['too-many-requests', 429],
  ['internal-error', 500],
  ['storage-failed', 503],
  ['server-busy', 503],
])

export const statusOf = ([first]: readonly Trouble[]): number =>
  STATUS.get(first?.code ?? '') ?? 400

/** Refusals as they go out, each with its sentence. */
export const problemsOut = (troubles: readonly Trouble[]) => ({
  problems: troubles.map((each) => ({ ...each, text: serverSentence('en', each) })),
})

/** Most refusals of one message. */
const MOST = 20

/** What is wrong with a message, by place. */
export function messageTroubles(issues: readonly v.BaseIssue<unknown>[]): Trouble[] {
  const pointers = issues.map(({ path }) => (path ?? []).map(({ key }) => `/${pointerKey(key)}`))
  const places = [...new Set(pointers.map((keys) => keys.join('')))]
  return places.slice(0, MOST).map((pointer) => ({ code: 'bad-message', pointer, params: {} }))
}

/** Keys may be anything that was sent. */
const pointerKey = (key: unknown): string =>
  String(key).slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1')
