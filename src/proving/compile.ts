/** Compiles what is to be played. */
import { type Compiled, compileVariant, type Variant } from '../lab/run.ts'
import { type Refusal, refusal } from './messages.ts'

export type Found = ({ ok: true } & Compiled) | Refusal

/** A variant of the scenario with this text; refused where it is none that can be compiled. */
export function compile(text: string, variant: Variant): Found {
  try {
    const compiled = compileVariant(text, variant, null)
    if (compiled.ok) return compiled
    const [problem] = compiled.problems
    return refusal('bad-scenario', problem && `${problem.code} ${problem.pointer}`.trim())
  } catch (error) {
    return refusal('bad-scenario', String(error))
  }
}
