/**
 * A scenario as the text of an address. It carries the whole document or, where that is shorter, what
 * differs from a shipped scenario.
 */
import * as v from 'valibot'
import {
  changesBetween,
  ChangesSchema,
  type DocumentRead,
  excerpt,
  problemAt,
  readDocument,
  refuse,
  type Refused,
  type ScenarioFile,
  scenarioText,
  TEXT_LIMIT,
  withChanges,
} from '../scenario/index.ts'

/** Most characters of a link's text; some programs that pass links on cut longer ones. */
export const LINK_LIMIT = 16_000
/** The first character of a link says how the rest is written. */
const VERSION = '1'
const NEWER = /^[2-9]/
/** Most bytes of an unpacked link: those of the longest file. */
const BYTE_LIMIT = 3 * TEXT_LIMIT

const DifferenceSchema = v.strictObject({
  /** Id of the shipped scenario, and the hash of its text. */
  of: v.string(),
  hash: v.string(),
  changes: ChangesSchema,
})

/** The text of a link, or that it would be too long. */
export type LinkWritten = { ok: true; text: string } | Refused

/** Finds a shipped scenario by its id, as its file has it; null where there is none. */
export type FindShipped = (id: string) => Promise<ScenarioFile | null>

/**
 * Writes a document as the text of a link, of at most LINK_LIMIT characters.
 *
 * @param shipped The shipped scenarios, as their files have them.
 */
export async function writeScenarioLink(
  document: ScenarioFile,
  shipped: readonly ScenarioFile[],
): Promise<LinkWritten> {
  const whole = JSON.stringify(document)
  const plain = JSON.parse(whole) as ScenarioFile
  const differences = shipped.map((base) =>
    JSON.stringify({
      of: base.id,
      hash: hashOf(scenarioText(base)),
      changes: changesBetween(base, plain),
    }),
  )
  const shortest = [whole, ...differences].reduce((a, b) => (b.length < a.length ? b : a))
  const text = VERSION + toBase64(await packed(shortest))
  return text.length > LINK_LIMIT ? refuse([tooLong(text)]) : { ok: true, text }
}

/** Reads the text of a link, of whatever origin, as `readDocument` does. Never rejects. */
export async function readScenarioLink(text: string, shipped: FindShipped): Promise<DocumentRead> {
  if (text.length > LINK_LIMIT) return refuse([tooLong(text)])
  if (NEWER.test(text)) return refuse([problemAt('newer-link', [])])
  try {
    if (!text.startsWith(VERSION)) return DAMAGED
    const json = await unpacked(fromBase64(text.slice(VERSION.length)))
    const difference = v.safeParse(DifferenceSchema, JSON.parse(json))
    return difference.success ? await changed(difference.output, shipped) : readDocument(json)
  } catch {
    return DAMAGED
  }
}

const DAMAGED = refuse([problemAt('damaged-link', [])])

const tooLong = ({ length }: string) =>
  problemAt('too-long-link', [], { found: length, most: LINK_LIMIT })

async function changed(
  { of, hash, changes }: v.InferOutput<typeof DifferenceSchema>,
  shipped: FindShipped,
): Promise<DocumentRead> {
  const base = await shipped(of).catch(() => null)
  if (!base) return refuse([problemAt('unknown-base', [], { id: excerpt(of) })])
  if (hash !== hashOf(scenarioText(base))) {
    return refuse([problemAt('other-base', [], { id: base.id })])
  }
  const document = withChanges(base, changes)
  return document === undefined ? DAMAGED : readDocument(JSON.stringify(document))
}

/** Eight characters that hardly two texts share (FNV-1a, 32 bits). */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}

type Bytes = Uint8Array<ArrayBuffer>

const packed = (text: string): Promise<Bytes> =>
  through(new CompressionStream('deflate-raw'), new TextEncoder().encode(text), Infinity)

const unpacked = async (bytes: Bytes): Promise<string> =>
  new TextDecoder('utf-8', { fatal: true }).decode(
    await through(new DecompressionStream('deflate-raw'), bytes, BYTE_LIMIT),
  )

/** What comes of bytes; rejects as soon as that is more than `most` bytes, or when they are damaged. */
async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Bytes,
  most: number,
): Promise<Bytes> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader()
  const chunks: Bytes[] = []
  let size = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length
    if (size > most) {
      await reader.cancel()
      throw new Error(`more than ${most} bytes`)
    }
    chunks.push(read.value)
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}

/** Bytes in the letters that addresses may have (RFC 4648, section 5). */
const toBase64 = (bytes: Bytes): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/** Throws where the text has other letters. */
const fromBase64 = (text: string): Bytes =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (unit) =>
    unit.charCodeAt(0),
  )
