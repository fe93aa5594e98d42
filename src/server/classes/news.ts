/** What is new of a view to somebody who has been shown it before. */
import { entryName, type Parts } from '../../class/index.ts'

/** The parts of a view as they were sent, as JSON; lists entry by entry. */
export type Sent = Map<string, string | readonly string[]>

/** What of a view has not been sent yet; it counts as sent from now on. */
export function newsOf(sent: Sent, view: object): Parts {
  const parts: Record<string, unknown> = {}
  for (const [part, value] of Object.entries(view)) {
    const before = sent.get(part)
    const now = textOf(value)
    sent.set(part, now)
    const places = changesOf(before, now)
    if (places === 'all') parts[part] = value
    else for (const place of places) parts[entryName(part, place)] = value[place]
  }
  return parts
}

const textOf = (value: unknown): string | readonly string[] =>
  Array.isArray(value) ? value.map((entry) => JSON.stringify(entry)) : JSON.stringify(value)

/** Places of the entries of a list that are new; `all` where the whole is to be sent. */
function changesOf(
  before: string | readonly string[] | undefined,
  now: string | readonly string[],
): readonly number[] | 'all' {
  if (typeof now === 'string') return now === before ? [] : 'all'
  if (!Array.isArray(before) || before.length > now.length) return 'all'
  const places = [...now.keys()].filter((place) => now[place] !== before[place])
  return places.length * 2 > now.length ? 'all' : places
}
