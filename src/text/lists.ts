/** Lists as languages write them. */
const LISTS = new Map<string, Intl.ListFormat>()

function join(language: string, type: Intl.ListFormatType, words: readonly string[]): string {
  const key = `${type} ${language}`
  const format = LISTS.get(key) ?? new Intl.ListFormat(language, { type })
  LISTS.set(key, format)
  return format.format(words)
}

/** Words joined as a language joins them: "a, b and c". */
export const listOf = (language: string, words: readonly string[]): string =>
  join(language, 'conjunction', words)

/** Words of which any one will do: "a, b or c". */
export const anyOf = (language: string, words: readonly string[]): string =>
  join(language, 'disjunction', words)
