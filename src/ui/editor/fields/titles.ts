/** What an entry of a list is called while it is closed. */
import type { Path } from '../../../scenario/index.ts'
import { entryPhrase, ownPhrase } from '../../../text/diff/place.ts'
import { scriptAt, sideOf } from '../../../text/diff/side.ts'
import { useLanguage } from '../../say.tsx'
import { useEditor } from '../context.ts'

/**
 * A sentence for what is written in the effect language; else the entry's name or whom it is about.
 *
 * @param path Path of the entry, which ends with its place in the list.
 */
export function useEntryTitle(path: Path): string {
  const language = useLanguage()
  const side = sideOf(language, useEditor().document)
  return scriptAt(side, path) ?? ownPhrase(side, path) ?? entryPhrase(side, path)
}
