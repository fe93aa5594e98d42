/** How views of a class are sent: part by part, and of lists entry by entry. */

/** What is new of a view: parts by their names, entries of lists by name and place, as in `people.3`. */
export type Parts = Readonly<Record<string, unknown>>

/** The name of an entry of a list. */
export const entryName = (list: string, place: number): string => `${list}.${place}`

/** A view with what is new of it. An entry takes the place of the one that was there, or the next place free. */
export function withParts<View extends object>(view: View | null, parts: Parts): View {
  const next: Record<string, unknown> = { ...view }
  for (const [name, value] of Object.entries(parts)) {
    const [part, place] = name.split('.') as [string, string?]
    next[part] = place === undefined ? value : withEntry(next[part], Number(place), value)
  }
  return next as View
}

function withEntry(list: unknown, place: number, value: unknown): unknown[] {
  const entries: unknown[] = Array.isArray(list) ? [...list] : []
  entries[place] = value
  return entries
}
