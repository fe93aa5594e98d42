/** The file that says which numbers of a scenario may be changed, and how far. */
import * as v from 'valibot'
import { BASE, compileVariant } from '../../lab/run.ts'
import type { Knob } from '../../lab/tune.ts'
import { fromPointer, type Problem, problemsOf, readJson, valueAt } from '../../scenario/index.ts'
import { readText } from '../files.ts'
import { refuseFile, type Source } from './load.ts'

const whole = v.pipe(v.number(), v.integer())

const KnobsSchema = v.pipe(
  v.array(
    v.strictObject({
      pointer: v.string(),
      least: whole,
      most: whole,
      step: v.optional(v.pipe(whole, v.minValue(1)), 1),
    }),
  ),
  v.minLength(1),
)
type Bounds = v.InferOutput<typeof KnobsSchema>[number]

/**
 * Reads a list of bounds, `[{ pointer, least, most, step? }]`, whose pointers lead to whole numbers
 * of the scenario and whose ends the scenario allows. Null when it was refused, in one line.
 */
export async function loadKnobs(
  file: string,
  source: Source,
  json: boolean,
): Promise<Knob[] | null> {
  const read = await readText(file)
  if (!read.ok) return refuseFile(file, [read.problem], '', json)
  const value = readJson(read.text)
  if (!value.ok) return refuseFile(file, [value.problem], read.text, json)
  const result = v.safeParse(KnobsSchema, value.value)
  if (!result.success) {
    return refuseFile(file, problemsOf(result, value.value), read.text, json)
  }
  const bounds = result.output
  const problems = bounds.flatMap((each, index) => problemsWith(each, index, source))
  if (problems.length > 0) return refuseFile(file, problems, read.text, json)
  return bounds.map((each) => ({ ...each, from: numberAt(each, source)! }))
}

/** The number that the scenario has at a pointer, if it is one. */
function numberAt({ pointer }: Bounds, { world }: Source): number | undefined {
  const value = valueAt(world.scenario, fromPointer(pointer))
  return Number.isInteger(value) ? (value as number) : undefined
}

function problemsWith(bounds: Bounds, index: number, source: Source): Problem[] {
  const { pointer, least, most } = bounds
  if (numberAt(bounds, source) === undefined) {
    return [{ code: 'no-number', pointer: `/${index}/pointer`, params: { place: pointer } }]
  }
  if (least > most) {
    return [{ code: 'bounds-reversed', pointer: `/${index}`, params: { least, most } }]
  }
  return (['least', 'most'] as const).flatMap((end) => endProblems(bounds, index, end, source))
}

/** What the scenario has against a bound, told at the bound. */
function endProblems(
  bounds: Bounds,
  index: number,
  end: 'least' | 'most',
  { text, facts }: Source,
): Problem[] {
  const edits = [{ pointer: bounds.pointer, value: bounds[end] }]
  const compiled = compileVariant(text, { ...BASE, edits }, facts)
  if (compiled.ok) return []
  return compiled.problems.map(({ code, params }) => ({
    code,
    params,
    pointer: `/${index}/${end}`,
  }))
}
