import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolders, writeFindings, writeTables } from '../../../../src/cli/lab/report/write.ts'
import { Failure } from '../../../../src/cli/failure.ts'
import { plotsOf, reportHtml } from '../../../../src/report/index.ts'
import { compileWorld } from '../../../../src/rules/index.ts'
import { defaultScenario } from '../../../helpers/worlds.ts'
import { contextOf, madeUpBalance, madeUpRecords } from '../../../report/made-up.ts'

const world = compileWorld(defaultScenario())
const context = contextOf(world)
const records = madeUpRecords(world, 3)
const report = madeUpBalance(world)
const findings = { kind: 'balance', report, records, command: context.command } as const
const newFolder = () => join(mkdtempSync(join(tmpdir(), 'multivector-report-')), 'a', 'b')
const filesIn = (folder: string) => readdirSync(folder).toSorted()

const TABLES = [
  'dictionary.csv',
  'matches.csv',
  'orders.csv',
  'powers.csv',
  'rounds.csv',
  'states.csv',
]

describe('what a command found', () => {
  it('is written as five tables and their dictionary', async () => {
    const csv = newFolder()
    await writeFindings({ csv }, world, findings)
    expect(filesIn(csv)).toEqual(TABLES)
  })

  it('is written as a page, beside the tables', async () => {
    const folder = newFolder()
    await writeFindings({ report: folder }, world, findings)
    expect(filesIn(folder)).toEqual([...TABLES, 'report.html'].toSorted())
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe(
      reportHtml('balance', report, records, context),
    )
  })

  it('is written as pictures', async () => {
    const folder = newFolder()
    await writeFindings({ plots: folder }, world, findings)
    const names = plotsOf('balance', report, records, context).map(({ name }) => `${name}.svg`)
    expect(filesIn(folder)).toEqual(names.toSorted())
    for (const name of names) {
      expect(readFileSync(join(folder, name), 'utf8')).toMatch(/^<svg .*<\/svg>\n$/s)
    }
  })
})

describe('a folder that cannot be used', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'multivector-report-')), 'file')
  writeFileSync(file, 'a file where a folder should be')

  it('is refused before anything is played', async () => {
    await expect(makeFolders({ plots: file })).rejects.toThrow(Failure)
    await expect(makeFolders({ plots: file })).rejects.toThrow(`${file} cannot be used`)
  })

  it('is refused when something is to be written', async () => {
    await expect(writeTables(join(file, 'in'), world, records)).rejects.toThrow('it is no folder')
  })
})
