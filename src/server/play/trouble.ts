/** Why the server does not do what it was asked, as data; the sentences are in `src/text`. */
import type { SetupProblem } from '../../match/index.ts'
import type { ServerTrouble } from '../../text/server.ts'

export interface Trouble {
  code: ServerTrouble | SetupProblem['code']
  /** JSON pointer into what was asked. */
  pointer?: string
  params: Record<string, string | number>
}

export type Answer<T> = { ok: true; value: T } | { ok: false; troubles: Trouble[] }

export const done = <T>(value: T): Answer<T> => ({ ok: true, value })

export const trouble = (code: Trouble['code'], params: Trouble['params'] = {}): Trouble => ({
  code,
  params,
})

export const refused = (
  code: Trouble['code'],
  params: Trouble['params'] = {},
): { ok: false; troubles: Trouble[] } => ({ ok: false, troubles: [trouble(code, params)] })
