import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { writeView } from '../../../src/lab/program/view.ts'
import { viewOf } from '../../../src/rules/index.ts'
import { randomMatch, someSettings } from '../../helpers/play.ts'
import { WORLDS } from '../../helpers/worlds.ts'

const MANUAL = new URL('../../../docs/bots.md', import.meta.url)

/** Fields whose keys are ids of the scenario. */
const BY_ID = new Set([
  'states',
  'states.*.powers',
  'powers',
  'powers.*.wariness',
  'projects',
  'covert',
])

/** Fields whose entries have fields of their own. */
const LISTS = new Set(['headlines', 'calls', 'lasting', 'delayed', 'orders'])

/** Fields that are explained as a whole. */
const WHOLE = new Set(['orders[].order'])

/** The fields of a value as the manual writes them. */
function fieldsOf(value: unknown, field: string): string[] {
  if (Array.isArray(value) && LISTS.has(field)) {
    return value.flatMap((entry) => fieldsOf(entry, `${field}[]`))
  }
  const isLeaf = typeof value !== 'object' || value === null || Array.isArray(value)
  if (isLeaf || WHOLE.has(field)) return [field]
  return Object.entries(value).flatMap(([key, entry]) => {
    const name = BY_ID.has(field) ? '*' : key
    return fieldsOf(entry, field === '' ? name : `${field}.${name}`)
  })
}

test('The manual explains every field of a view, and no other', () => {
  const views = WORLDS.flatMap(([, world]) =>
    someSettings(world, 3).flatMap((how) =>
      [...randomMatch(world, how)]
        .filter(({ after }) => after.ended === 0)
        .map(({ after, facts }) => writeView(viewOf(world, after, facts, 0))),
    ),
  )
  const written = new Set(views.flatMap((view) => fieldsOf(view, '')))
  const section = readFileSync(MANUAL, 'utf8').split('## The view')[1]!.split('\n## ')[0]!
  const explained = [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, field]) => field)
  expect(explained.toSorted()).toEqual([...written].toSorted())
})
