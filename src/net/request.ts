/** Asking the game server, beside whose pages its API lies. */

/** Why something was not done: a code of the server or, where it was never reached, `OwnCode`. */
export interface Problem {
  code: string
  params: Readonly<Record<string, string | number>>
  /** JSON pointer into what was sent. */
  pointer?: string
  /** The server's own sentence, in English. */
  text?: string
}

/** There is a server of pages but no game server; no answer came at all. */
type OwnCode = 'no-server' | 'unreachable'

export type Answer<T> = { ok: true; value: T } | { ok: false; problems: readonly Problem[] }

const refused = (code: OwnCode): Answer<never> => ({
  ok: false,
  problems: [{ code, params: {} }],
})

/** Most that an answer may take, in ms. */
const PATIENCE = 15_000

interface Question {
  method: 'GET' | 'POST'
  path: string
  body?: unknown
  /** Key that opens what is asked for. */
  credential?: string | null
}

function ask(base: string, { method, path, body, credential = null }: Question): Promise<Response> {
  return fetch(new URL(path, base), {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(credential !== null && { authorization: `Bearer ${credential}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(PATIENCE),
  })
}

/** Asks for JSON. @param base Address of the page, below which the API lies. */
export async function askServer<T>(base: string, question: Question): Promise<Answer<T>> {
  let response: Response
  let read: unknown
  try {
    response = await ask(base, question)
    read = await response.json().catch(() => undefined)
  } catch {
    return refused('unreachable')
  }
  // Servers of plain files answer with pages, if at all.
  if (typeof read !== 'object' || read === null) return refused('no-server')
  if (response.ok) return { ok: true, value: read as T }
  const { problems } = read as { problems?: readonly Problem[] }
  return problems ? { ok: false, problems } : refused('no-server')
}

/** Asks for a file, as text. */
export async function askForText(base: string, question: Question): Promise<Answer<string>> {
  try {
    const response = await ask(base, question)
    const text = await response.text()
    if (response.ok) return { ok: true, value: text }
    const { problems } = JSON.parse(text) as { problems?: readonly Problem[] }
    return problems ? { ok: false, problems } : refused('no-server')
  } catch {
    return refused('unreachable')
  }
}
