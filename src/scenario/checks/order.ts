/** The order in which problems are reported. */
import { type Path, type Problem, toPointer } from '../problem.ts'

/**
 * Problems in the order of the places they are about, top of the document first. A problem about
 * something that is missing comes where its nearest surroundings are.
 */
export function inFileOrder(problems: readonly Problem[], document: unknown): Problem[] {
  if (problems.length < 2) return [...problems]
  const ranks = new Map<string, number>()
  for (const pointer of pointers(document, [])) ranks.set(pointer, ranks.size)
  const rankOf = ({ pointer }: Problem) => nearestRank(pointer, ranks)
  return problems.toSorted((a, b) => rankOf(a) - rankOf(b))
}

function* pointers(value: unknown, path: Path): Generator<string> {
  yield toPointer(path)
  if (typeof value !== 'object' || value === null) return
  for (const [key, member] of Object.entries(value)) yield* pointers(member, [...path, key])
}

function nearestRank(pointer: string, ranks: ReadonlyMap<string, number>): number {
  const rank = ranks.get(pointer)
  if (rank !== undefined || pointer === '') return rank ?? 0
  return nearestRank(pointer.slice(0, pointer.lastIndexOf('/')), ranks)
}
