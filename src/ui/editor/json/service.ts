/** What the published JSON Schema says about a text: which values may stand where. */
import { getLanguageService, TextDocument, type CompletionItem } from 'vscode-json-languageservice'
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

const documentOf = (text: string): TextDocument =>
  TextDocument.create('scenario.json', 'json', 0, text)
