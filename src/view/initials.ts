/** Letters that stand for a name. */

/** The first letters of two words, or the first two of one; scripts without capitals take a single one. */
export function initialsOf(name: string): string {
  const [first = '', second = ''] = name.split(/[\s-]+/).map((word) => Array.from(word))
  const [head = '', next = ''] = first
  if (head.toUpperCase() === head.toLowerCase()) return head
  return head.toUpperCase() + (second[0]?.toUpperCase() ?? next)
}
