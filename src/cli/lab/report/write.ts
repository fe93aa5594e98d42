/** Writes what the lab found into a folder: tables, their dictionary, the report and its plots. */
import { join } from 'node:path'
import type { MatchRecord } from '../../../lab/record.ts'
import { tablesOf } from '../../../lab/tables.ts'
import {
  dictionaryOf,
  plotsOf,
  type ReportContext,
  reportHtml,
  type Reports,
} from '../../../report/index.ts'
import type { Problem } from '../../../scenario/index.ts'
import { makeFolder, writeText } from '../../files.ts'
import { csvOf } from './csv.ts'

interface File {
  name: string
  text: string
}

/** A file or folder that could not be written, and why. */
export interface Unwritten {
  file: string
  problem: Problem
}

/** Writes the tables of a run and their dictionary. Hands back the first that could not be written. */
export function writeTables(
  folder: string,
  records: readonly MatchRecord[],
  { language, world }: ReportContext,
): Promise<Unwritten | undefined> {
  const states = world.scenario.states.map(({ id }) => id)
  const tables = tablesOf(records, states)
  return writeAll(
    folder,
    [...tables, dictionaryOf(language, tables)].map((table) => ({
      name: `${table.name}.csv`,
      text: csvOf(table),
    })),
  )
}

/** Writes a report as `report.html`. Hands back what could not be written. */
export function writeReport<Kind extends keyof Reports>(
  folder: string,
  kind: Kind,
  report: Reports[Kind],
  records: readonly MatchRecord[],
  context: ReportContext,
): Promise<Unwritten | undefined> {
  const text = reportHtml(kind, report, records, context)
  return writeAll(folder, [{ name: 'report.html', text }])
}

/** Writes every plot of a report as an SVG file. Hands back the first that could not be written. */
export function writePlots<Kind extends keyof Reports>(
  folder: string,
  kind: Kind,
  report: Reports[Kind],
  records: readonly MatchRecord[],
  context: ReportContext,
): Promise<Unwritten | undefined> {
  const plots = plotsOf(kind, report, records, context)
  return writeAll(
    folder,
    plots.map(({ name, svg }) => ({ name: `${name}.svg`, text: `${svg.trimEnd()}\n` })),
  )
}

async function writeAll(folder: string, files: readonly File[]): Promise<Unwritten | undefined> {
  const problem = await makeFolder(folder)
  if (problem) return { file: folder, problem }
  for (const { name, text } of files) {
    const file = join(folder, name)
    const problem = await writeText(file, text)
    if (problem) return { file, problem }
  }
  return undefined
}
