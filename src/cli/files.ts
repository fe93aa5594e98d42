/** Files for the command line: reading and writing them, and where in a file something is wrong. */
import { existsSync } from 'node:fs'
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type Catalogue,
  TEXT_LIMIT,
  parseFacts,
  positionOf,
  type Problem,
} from '../scenario/index.ts'

/** A text, or why the file holds none that can be read. */
export type FileText = { ok: true; text: string } | { ok: false; problem: Problem }

/** The nearest folder above this program that has a package.json, bundled or not. */
function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) {
    folder = dirname(folder)
  }
  return folder
}

const PROJECT_ROOT = projectRoot()

/** The path of a file that belongs to the project, wherever the program was started. */
export const projectFile = (...parts: string[]): string => join(PROJECT_ROOT, ...parts)

/** The catalogue of the facts that the shipped scenarios name. */
export const FACTS_FILE = projectFile('scenarios', 'sources', 'facts.json')

/** Larger files are not read: too large whatever they hold, as no character takes over 4 bytes. */
const BYTE_LIMIT = 4 * TEXT_LIMIT

/** Reads a UTF-8 file. What goes wrong is a value with a located problem. */
export async function readText(path: string): Promise<FileText> {
  try {
    const { size } = await stat(path)
    if (size > BYTE_LIMIT) return failed('too-large', { found: size, most: TEXT_LIMIT })
    return decode(await readFile(path))
  } catch (error) {
    return failed('unreadable-file', { reason: reasonOf(error) })
  }
}

/** Replaces a file as a whole or, when that fails, not at all; the problem says why. */
export async function writeText(path: string, text: string): Promise<Problem | undefined> {
  const draft = `${path}.${process.pid}.tmp`
  try {
    await writeFile(draft, text)
    await rename(draft, path)
    return undefined
  } catch (error) {
    await rm(draft, { force: true })
    return { code: 'unwritable-file', pointer: '', params: { reason: reasonOf(error) } }
  }
}

/** Facts by their ids, or why there are none, with the text that the problems are about. */
export type FactsRead =
  | { ok: true; catalogue: Catalogue }
  | { ok: false; problems: Problem[]; text: string }

/** Reads a fact catalogue. What goes wrong is a value with located problems. */
export async function readFacts(path: string): Promise<FactsRead> {
  const file = await readText(path)
  if (!file.ok) return { ok: false, problems: [file.problem], text: '' }
  const parsed = parseFacts(file.text)
  return parsed.ok ? parsed : { ...parsed, text: file.text }
}

function decode(bytes: Uint8Array): FileText {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const offset = firstBadByte(bytes)
    const before = new TextDecoder('utf-8').decode(bytes.subarray(0, offset))
    return failed('not-utf8', { offset, ...positionOf(before, before.length) })
  }
}

/** Offset of the byte at which the text stops being UTF-8, by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (startsWell(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return good
}

function startsWell(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** The code of a system error, as ENOENT; otherwise the error as text. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code)
  return String(error)
}

function failed(code: Problem['code'], params: Problem['params']): { ok: false; problem: Problem } {
  return { ok: false, problem: { code, pointer: '', params } }
}
