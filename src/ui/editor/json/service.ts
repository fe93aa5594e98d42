/** What the published JSON Schema says about a text: which values may stand where. */
import {
  getLanguageService,
  TextDocument,
  type CompletionItem,
  type JSONSchema,
} from 'vscode-json-languageservice'
import { spanAt } from '../../../scenario/index.ts'
import schema from '../../../../scenarios/scenario.schema.json'

/** As a text, since the service ties the references of a schema together in place. */
const SCHEMA = JSON.stringify(schema)

const service = getLanguageService({
  // Whatever schema a text says it has, it is checked with the published one; nothing is fetched.
  schemaRequestService: async () => SCHEMA,
})
service.configure({
  validate: false,
  schemas: [{ uri: 'scenario.schema.json', fileMatch: ['*'], schema }],
})

/** A proposal, and the stretch of the text that it takes the place of. */
export interface Proposal {
  item: CompletionItem
  from: number
  to: number
}

/** What the schema lets stand at an offset of a text. */
export async function proposalsAt(text: string, offset: number): Promise<Proposal[]> {
  const document = documentOf(text)
  const parsed = service.parseJSONDocument(document)
  const list = await service.doComplete(document, document.positionAt(offset), parsed)
  return (list?.items ?? []).flatMap((item) => {
    if (!item.textEdit || !('range' in item.textEdit)) return []
    const { start, end } = item.textEdit.range
    return [{ item, from: document.offsetAt(start), to: document.offsetAt(end) }]
  })
}

/** The schemas of the value at a pointer, or of the nearest one around it. */
export async function schemasAt(text: string, pointer: string): Promise<JSONSchema[]> {
  const alone = entryAlone(text, pointer)
  const { from } = spanAt(alone, pointerInEntry(pointer))
  const document = documentOf(alone)
  const parsed = service.parseJSONDocument(document)
  const all = await service.getMatchingSchemas(document, parsed)
  return all
    .filter(({ node }) => node.offset === from && node.type !== 'property')
    .map((match) => match.schema)
}

const ENTRY = /^\/([^/]+)\/\d+/

/**
 * A document that holds only the entry of a list into which a pointer leads: what stands beside it
 * says nothing about it, and to match a whole scenario takes a tenth of a second.
 */
function entryAlone(text: string, pointer: string): string {
  const [entry, list] = ENTRY.exec(pointer) ?? []
  if (entry === undefined || list === undefined) return text
  const { from, to } = spanAt(text, entry)
  return `{${JSON.stringify(list)}:[${text.slice(from, to)}]}`
}

/** Where a pointer leads in a document that holds only its entry. */
const pointerInEntry = (pointer: string): string => pointer.replace(ENTRY, '/$1/0')

const documentOf = (text: string): TextDocument =>
  TextDocument.create('scenario.json', 'json', 0, text)
