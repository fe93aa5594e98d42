import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writePlots, writeReport, writeTables } from '../../../../src/cli/lab/report/write.ts'
import { plotsOf, reportHtml } from '../../../../src/report/index.ts'
import { compileWorld } from '../../../../src/rules/index.ts'
import { defaultScenario } from '../../../helpers/worlds.ts'
import { contextOf, madeUpBalance, madeUpRecords } from '../../../report/made-up.ts'

const world = compileWorld(defaultScenario())
const context = contextOf(world)
const records = madeUpRecords(world, 3)
const report = madeUpBalance(world)
const newFolder = () => join(mkdtempSync(join(tmpdir(), 'multivector-report-')), 'a', 'b')

describe('the files of a run', () => {
  it('are five tables and their dictionary', async () => {
    const folder = newFolder()
    expect(await writeTables(folder, records, context)).toBeUndefined()
    expect(readdirSync(folder).sort()).toEqual([
      'dictionary.csv',
      'matches.csv',
      'orders.csv',
      'powers.csv',
      'rounds.csv',
      'states.csv',
    ])
  })

  it('hold the report as a page and its plots as pictures', async () => {
    const folder = newFolder()
    expect(await writeReport(folder, 'balance', report, records, context)).toBeUndefined()
    expect(await writePlots(folder, 'balance', report, records, context)).toBeUndefined()
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe(
      reportHtml('balance', report, records, context),
    )
    for (const { name } of plotsOf('balance', report, records, context)) {
      expect(readFileSync(join(folder, `${name}.svg`), 'utf8')).toMatch(/^<svg .*<\/svg>\n$/s)
    }
  })

  it('name what could not be written and why', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, '..', '..', 'a'), 'a file where a folder should be')
    expect(await writeTables(folder, records, context)).toEqual({
      file: folder,
      problem: { code: 'unwritable-file', pointer: '', params: { reason: 'ENOTDIR' } },
    })
  })
})
