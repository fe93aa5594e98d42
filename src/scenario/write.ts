/** The one layout of scenario files. */

/** Columns of a line, counted in UTF-16 units. */
const WIDTH = 100
const STEP = '  '
const COMMA = 1

/** A member of a list or group: what stands before its value, and the value. */
type Member = readonly [start: string, value: unknown]

/**
 * The text of a scenario file. What fits into a line of 100 columns stands in one; everything else has
 * a line for each member. Keys stay in the order of the document, and reading the text gives the same
 * document again.
 */
export const scenarioText = (document: object): string => `${laidOut(document, '', 0)}\n`

/** A value in a line whose first `taken` columns are needed for something else. */
function laidOut(value: unknown, indent: string, taken: number): string {
  const line = inOneLine(value)
  if (taken + line.length <= WIDTH || typeof value !== 'object' || value === null) return line
  const inner = indent + STEP
  const lines = membersOf(value).map(([start, member]) => {
    const begun = inner + start
    return begun + laidOut(member, inner, begun.length + COMMA)
  })
  return Array.isArray(value)
    ? `[\n${lines.join(',\n')}\n${indent}]`
    : `{\n${lines.join(',\n')}\n${indent}}`
}

function inOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = membersOf(value).map(([start, member]) => start + inOneLine(member))
  if (Array.isArray(value)) return `[${members.join(', ')}]`
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}'
}

/** What a list or group holds. A key without a value is left out, as in all JSON. */
function membersOf(holder: object): Member[] {
  if (Array.isArray(holder)) return holder.map((member: unknown) => ['', member])
  return Object.entries(holder)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => [`${JSON.stringify(key)}: `, member])
}
