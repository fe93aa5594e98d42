import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { shippedFacts } from '../helpers/worlds.ts'

const FOLDER = new URL('../../scenarios/', import.meta.url)
const CATALOGUE = shippedFacts()

/** Every id in a `sources` list of a document, however deep. */
function sourcesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) =>
    key === 'sources' && Array.isArray(member) ? (member as string[]) : sourcesOf(member),
  )
}

/**
 * The facts that a page names in backticks. Only ids of facts have underscores; a word without one
 * is a fact if the catalogue has it, and may be anything else as well.
 */
function factsOfPage(page: string): string[] {
  const words = [...page.matchAll(/`([a-z][a-z0-9_]*)`/g)].map(([, word]) => word!)
  return words.filter((word) => word.includes('_') || CATALOGUE.has(word))
}

/** The facts that a file of the scenarios' folder names. */
function factsNamedIn(name: string): string[] {
  const text = readFileSync(new URL(name, FOLDER), 'utf8')
  return name.endsWith('.md') ? factsOfPage(text) : sourcesOf(JSON.parse(text))
}

const FILES = readdirSync(FOLDER).filter(
  (name) => /\.(json|md)$/.test(name) && name !== 'scenario.schema.json',
)

describe('The fact catalogue of the shipped scenarios', () => {
  const named = new Set(FILES.flatMap(factsNamedIn))

  test.each(FILES)('has every fact that %s names', (name) => {
    expect(factsNamedIn(name).filter((id) => !CATALOGUE.has(id))).toEqual([])
  })

  test('has no fact that nothing names', () => {
    expect([...CATALOGUE.keys()].filter((id) => !named.has(id))).toEqual([])
  })

  test('is sorted by id', () => {
    const ids = [...CATALOGUE.keys()]
    expect(ids).toEqual(ids.toSorted())
  })
})

test('Pages name facts in backticks, and other things too', () => {
  const [id] = CATALOGUE.keys()
  const page = `As \`${id}\` says, \`goodwill\` is \`no_such_fact\`, not kz_rare_earth.`
  expect(factsOfPage(page)).toEqual([id, 'no_such_fact'])
})
