/** Writes what the lab found into folders: tables, their dictionary, the report and its plots. */
import { access, constants, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { MatchRecord } from '../../../lab/record.ts'
import { tablesOf } from '../../../lab/tables.ts'
import { dictionaryOf, plotsOf, reportHtml, type Reports } from '../../../report/index.ts'
import type { World } from '../../../rules/index.ts'
import { Failure } from '../../failure.ts'
import { reasonOf, writeText } from '../../files.ts'
import { LANGUAGE } from '../../findings.ts'
import { say } from '../words.ts'
import { csvOf } from './csv.ts'
import type { FindingsOptions } from './options.ts'

/** What a command found. */
export interface Findings<Kind extends keyof Reports> {
  kind: Kind
  report: Reports[Kind]
  /** All matches that were played for the report, in their order. */
  records: readonly MatchRecord[]
  /** The command line that makes the same again. */
  command: string
}

const foldersOf = ({ report, csv, plots }: FindingsOptions): string[] =>
  [report, csv, plots].filter((folder) => folder !== undefined)

/**
 * Makes the folders that options name, before hours are spent on matches. Throws a `Failure` when
 * nothing can be written there.
 */
export async function makeFolders(options: FindingsOptions): Promise<void> {
  for (const folder of foldersOf(options)) await makeFolder(folder)
}

/** The folders of this name within those of the options. */
export function within({ report, csv, plots }: FindingsOptions, name: string): FindingsOptions {
  const inside = (folder: string | undefined) => folder && join(folder, name)
  return { report: inside(report), csv: inside(csv), plots: inside(plots) }
}

/** Writes what options ask for. Throws a `Failure` when a folder cannot be used. */
export async function writeFindings<Kind extends keyof Reports>(
  options: FindingsOptions,
  world: World,
  { kind, report, records, command }: Findings<Kind>,
): Promise<void> {
  const context = { language: LANGUAGE, world, command }
  if (options.report !== undefined) {
    const text = reportHtml(kind, report, records, context)
    await writeAll(options.report, [{ name: 'report.html', text }])
    await writeTables(options.report, world, records)
  }
  if (options.csv !== undefined) await writeTables(options.csv, world, records)
  if (options.plots !== undefined) {
    const plots = plotsOf(kind, report, records, context)
    await writeAll(
      options.plots,
      plots.map(({ name, svg }) => ({ name: `${name}.svg`, text: `${svg.trimEnd()}\n` })),
    )
  }
}

/**
 * Writes the tables of a run and their dictionary into a folder. Throws a `Failure` when it cannot
 * be used.
 */
export async function writeTables(
  folder: string,
  world: World,
  records: readonly MatchRecord[],
): Promise<void> {
  const states = world.scenario.states.map(({ id }) => id)
  const tables = tablesOf(records, states)
  await writeAll(
    folder,
    [...tables, dictionaryOf(LANGUAGE, tables)].map((table) => ({
      name: `${table.name}.csv`,
      text: csvOf(table),
    })),
  )
}

async function writeAll(folder: string, files: readonly { name: string; text: string }[]) {
  await makeFolder(folder)
  for (const { name, text } of files) {
    const problem = await writeText(join(folder, name), text)
    if (problem) throw unusable(folder, String(problem.params['reason']))
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
  } catch (error) {
    throw unusable(folder, reasonOf(error))
  }
}

const unusable = (folder: string, reason: string): Failure =>
  new Failure(say('unusable', { folder, reason }))
