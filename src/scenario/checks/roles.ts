/** Role words of the effect language: each is used only where it means somebody. */
import { type Problem, problemAt } from '../problem.ts'
import type { Scenario } from '../schema/index.ts'
import { type Mention, mentions } from './mentions.ts'
import { type Scope, scripts } from './walk.ts'

/** State words that are relative to the target. */
const NEED_TARGET: ReadonlySet<string> = new Set(['target', 'neighbours', 'elsewhere'])
/** Power words that are relative to the state at hand. */
const NEED_STATE: ReadonlySet<string> = new Set(['leader', 'trailing', 'investor'])
/** Power words that are relative to the actor. */
const NEED_ACTOR: ReadonlySet<string> = new Set(['actor', 'rivals'])

/** Words such as `target` where there is none. */
export function roleProblems(scenario: Scenario): Problem[] {
  return [...scripts(scenario)].flatMap((script) =>
    [...mentions(script)].flatMap((mention) => mentionProblem(mention, script.scope)),
  )
}

function mentionProblem(mention: Mention, scope: Scope): Problem[] {
  const code = missingRole(mention, scope)
  if (!code) return []
  return [problemAt(code, mention.path, { word: mention.word, place: scope.place })]
}

function missingRole({ kind, word, role, stateAtHand }: Mention, scope: Scope) {
  if (!role) return undefined
  if (kind === 'state') return NEED_TARGET.has(word) && !scope.target ? 'no-target' : undefined
  if (word === 'rival') return scope.rival ? undefined : 'no-rival'
  if (NEED_ACTOR.has(word)) return scope.actor ? undefined : 'no-actor'
  const lost = NEED_STATE.has(word) && !stateAtHand && !scope.target
  return lost ? 'no-target' : undefined
}
