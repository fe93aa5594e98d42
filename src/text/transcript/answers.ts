/** What answered the orders: calls, capitals, wary powers. */
import type { Deed, Fact, Stretch } from '../../rules/index.ts'
import type { transcriptWords } from '../en/transcript.ts'
import { factSentence } from '../facts.ts'
import type { Tongue } from '../names.ts'
import { explain, struck, withReason } from './explain.ts'
import { gathered } from './gathered.ts'
import { bullet, heading } from './layout.ts'
import { boardOf, toldTogether, words, type Board, type Told } from './words.ts'

type Title = keyof typeof transcriptWords

/** A section with one line a fact; nothing at all where nothing happened. */
export function section(tongue: Tongue, title: Title, lines: readonly string[]): string[] {
  return lines.length > 0 ? [...heading(words(tongue, title)), ...lines] : []
}

/** [C2] Calls answered, and what the capitals gave for it. */
export const answeredCalls = (tongue: Tongue, { facts }: Stretch): string[] =>
  section(
    tongue,
    'answered',
    facts.flatMap((fact) => factLine(tongue, fact, fact.fact === 'call-answered' ? 2 : 4)),
  )

const factLine = ({ language, world }: Tongue, fact: Fact, indent: number): string[] =>
  bullet(factSentence(language, world, fact), indent)

/** [A] What the capitals did, and why. */
export const capitalsRespond = (tongue: Tongue, { facts, start }: Stretch): string[] =>
  section(
    tongue,
    'capitals',
    [
      ...explained(
        tongue,
        boardOf(tongue, start),
        [],
        facts.filter((fact) => fact.fact !== 'reopened'),
      ),
      ...gathered(tongue, 'reopened', facts),
    ].flatMap((line) => bullet(line, 2)),
  )

/** [W] How wary the powers grew, and whom they struck. */
export function powersReact(
  tongue: Tongue,
  reactions: Stretch,
  backlash: Stretch,
  deeds: readonly Deed[],
): string[] {
  const board = boardOf(tongue, reactions.start)
  const lines = explained(tongue, board, deeds, reactions.facts)
  return section(tongue, 'reactions', [
    ...lines.flatMap((line) => bullet(line, 2)),
    ...backlashLines(tongue, backlash),
  ])
}

function backlashLines(tongue: Tongue, { facts, start }: Stretch): string[] {
  const { language, world } = tongue
  const board = boardOf(tongue, start)
  return facts.flatMap((fact) =>
    fact.fact === 'backlash'
      ? bullet(
          withReason(tongue, factSentence(language, world, fact), struck(tongue, board, fact)),
          2,
        )
      : factLine(tongue, fact, 4),
  )
}

/** Sentences with their reasons; changes with the same reason are told together. */
export const explained = (
  tongue: Tongue,
  board: Board,
  deeds: readonly Deed[],
  facts: readonly Fact[],
): string[] => toldWhy(tongue, board, deeds, facts).map(({ sentence }) => sentence)

/** What `explained` says, each sentence with its facts. */
export function toldWhy(
  tongue: Tongue,
  board: Board,
  deeds: readonly Deed[],
  facts: readonly Fact[],
): Told[] {
  const groups = new Map<string, { reason: string | null; facts: Fact[] }>()
  facts.forEach((fact, index) => {
    const reason = fact.fact === 'changed' ? explain(tongue, board, deeds, fact) : null
    const key = fact.fact === 'changed' ? `${fact.rule} ${reason ?? index}` : String(index)
    const group = groups.get(key) ?? { reason, facts: [] }
    group.facts.push(fact)
    groups.set(key, group)
  })
  return [...groups.values()].flatMap(({ reason, facts: kin }) =>
    toldTogether(tongue, kin).map((told) => ({
      ...told,
      sentence: withReason(tongue, told.sentence, reason),
    })),
  )
}
