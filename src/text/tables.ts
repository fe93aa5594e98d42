/** Words of the screens for tables: apart from the game's, so that only those screens load them. */
import { tableWords } from './en/tables.ts'
import { formatterOf, type MessageParams } from './message.ts'
import { serverSentence } from './server.ts'

const format = formatterOf({ en: { table: tableWords } })

export type TableWord = keyof typeof tableWords

export const tableWord = (language: string, key: TableWord, params: MessageParams = {}): string =>
  format(language, `table.${key}`, params)

/** What a page was told by the game server, or learned about it; see `src/net/api.ts`. */
interface NetProblem {
  code: string
  params: MessageParams
  text?: string
}

/** One or two sentences that say why something at a table was not done. */
export function netProblemSentence(language: string, { code, params, text }: NetProblem): string {
  if (code === 'unreachable' || code === 'no-server') return tableWord(language, code)
  try {
    return serverSentence(language, { code, params } as Parameters<typeof serverSentence>[1])
  } catch {
    // A newer server may have reasons that this page does not know.
    return text ?? code
  }
}
