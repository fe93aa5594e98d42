/** What may be typed at a place of a scenario's text. */
import { placeAt, readPartly, type Span } from '../../../scenario/index.ts'
import type { Surroundings } from './help.ts'
import { type IdKind, idKindAt, thingsOf } from './ids.ts'
import type { Proposal } from './service.ts'

/** Something that may be typed. */
export interface Choice extends Span {
  label: string
  /** What a word alone does not say: a name, or a statement. */
  info: string | null
  /** What takes the place of the stretch: a snippet as CodeMirror writes them. */
  snippet: string
  /** Whether it is one of the document's or catalogue's own things, which come first. */
  own: boolean
}

/** What knows the schema is large, and comes when it is first asked. */
const loadService = () => import('./service.ts')

/** Kinds for which no role words may stand instead of an id. */
const IDS_ONLY: ReadonlySet<IdKind> = new Set(['sector', 'call', 'fact'])

/** All that may stand at an offset, by the schema and by the ids that there are. */
export async function choicesAt(
  text: string,
  offset: number,
  surroundings: Surroundings,
): Promise<Choice[]> {
  const { proposalsAt } = await loadService()
  const place = placeAt(text, offset)
  const document = readPartly(text)
  const kind = idKindAt(document, place)
  if (kind === null) return (await proposalsAt(text, offset)).map(choiceOf)
  const span = place.token ?? { from: offset, to: offset }
  const colon = place.isKey && !/^\s*:/.test(text.slice(span.to, span.to + 40)) ? ': ' : ''
  const { catalogue, language } = surroundings
  const own = thingsOf(kind, document, catalogue, language).map(({ id, name }): Choice => ({
    ...span,
    label: id,
    info: name === id ? null : name,
    snippet: `"${id}"${colon}`,
    own: true,
  }))
  if (IDS_ONLY.has(kind)) return own
  return [...own, ...(await proposalsAt(text, offset)).map(choiceOf)]
}

function choiceOf({ item, from, to }: Proposal): Choice {
  const text = item.textEdit?.newText ?? item.insertText ?? item.label
  return {
    from,
    to,
    label: item.label.replaceAll('"', ''),
    info: null,
    snippet: snippetOf(text, item.insertTextFormat === 2),
    own: false,
  }
}

/** CodeMirror's form of a text or of a snippet of the language server protocol. */
function snippetOf(text: string, isSnippet: boolean): string {
  if (!isSnippet) return text.replaceAll(/[{}]/g, String.raw`\$&`)
  return text.replaceAll(/\$(\d+)/g, '$${$1}').replaceAll(String.raw`\$`, '$')
}
