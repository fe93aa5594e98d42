/** The fact catalogue: facts about the world, which the `sources` of a scenario name. */
import * as v from 'valibot'
import { duplicates } from './checks/ids.ts'
import { placed } from './checks/walk.ts'
import { problemsOf } from './issues.ts'
import { readJson } from './json.ts'
import { refuse, type Refused } from './problem.ts'
import { CONFIDENCES, FactId, sentence, whole } from './schema/common.ts'
import type { Scenario } from './schema/index.ts'

/** A fact: what it says, its number and year where it has them, and where it is written. */
const FactSchema = v.strictObject({
  id: FactId,
  statement: sentence,
  value: v.nullable(v.number()),
  unit: v.nullable(sentence),
  year: v.nullable(whole(1, 2200)),
  title: sentence,
  address: sentence,
  confidence: v.picklist(CONFIDENCES),
})
export type Fact = v.InferOutput<typeof FactSchema>

const FactsSchema = v.array(FactSchema)

/** Facts by their ids. */
export type Catalogue = ReadonlyMap<string, Fact>

/** The facts that a scenario may name: those of a catalogue and its own, which come first. */
export function knownFacts({ facts }: Pick<Scenario, 'facts'>, catalogue: Catalogue): Catalogue {
  const own = facts.map((fact): [string, Fact] => [
    fact.id,
    { value: null, unit: null, ...fact, year: fact.year ?? null },
  ])
  return new Map([...catalogue, ...own])
}

/**
 * Reads the text of a fact catalogue: a JSON list of facts, each id once. Never throws, whatever
 * the text.
 */
export function parseFacts(text: string): { ok: true; catalogue: Catalogue } | Refused {
  const read = readJson(text)
  if (!read.ok) return refuse([read.problem])
  const result = v.safeParse(FactsSchema, read.value)
  const problems = problemsOf(result, read.value)
  if (problems.length > 0 || !result.success) return refuse(problems)
  const facts = result.output
  const twice = duplicates('fact', placed(facts, []))
  if (twice.length > 0) return refuse(twice)
  return { ok: true, catalogue: new Map(facts.map((fact) => [fact.id, fact])) }
}
