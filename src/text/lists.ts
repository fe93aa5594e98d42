/** Lists as languages write them. */
const LISTS = new Map<string, Intl.ListFormat>()

/** Words joined as a language joins them: "a, b and c". */
export function listOf(language: string, words: readonly string[]): string {
  let format = LISTS.get(language)
  if (!format) LISTS.set(language, (format = new Intl.ListFormat(language)))
  return format.format(words)
}
