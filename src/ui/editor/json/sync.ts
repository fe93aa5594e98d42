/** How a text that was changed elsewhere gets into the view. */

/** A stretch of a text and what comes in its place. */
export interface Change {
  from: number
  to: number
  insert: string
}

/** The smallest single change that makes one text of another; null where they are the same. */
export function changeBetween(before: string, after: string): Change | null {
  if (before === after) return null
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  return {
    from: head,
    to: before.length - tail,
    insert: after.slice(head, after.length - tail),
  }
}

/** Whether two texts hold the same JSON, however it is laid out. */
export function sameValue(a: string, b: string): boolean {
  if (a === b) return true
  try {
    return JSON.stringify(JSON.parse(a)) === JSON.stringify(JSON.parse(b))
  } catch {
    return false
  }
}

/** A text with the line breaks that the view knows. */
export const withPlainBreaks = (text: string): string => text.replaceAll(/\r\n?/g, '\n')
