import { expect, test } from 'vitest'
import balance from '../../../docs/balance.md?raw'
import { STRENGTHS } from '../../../src/ui/start/strength.ts'

test('the strengths that players read are those that were measured', () => {
  const rows = [...balance.matchAll(/^\| (\w+) \| (\w+) \| ([\d.]+) % \|/gm)].map(
    ([, level, against, wins]) => [`${level} ${against}`, Number(wins)] as const,
  )
  const measured = new Map(rows)
  const told = Object.entries(STRENGTHS).map(
    ([level, { against, wins }]) => [`${level} ${against ?? 'random'}`, wins] as const,
  )
  expect(told.map(([match]) => [match, measured.get(match)])).toEqual(told)
})
