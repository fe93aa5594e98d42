/** How a round begins: news, calls, hands and agendas. */
import type { Fact, Position } from '../../rules/index.ts'
import { factSentence } from '../facts.ts'
import { listOf } from '../lists.ts'
import {
  agendaName,
  agendaText,
  callName,
  callText,
  cardName,
  headlineText,
  powerName,
  stateCapital,
  stateName,
  type Tongue,
} from '../names.ts'
import { callAnswers, pricePhrase } from '../orders.ts'
import { bullet, heading, paragraph } from './layout.ts'
import { range, sentencesOf, words } from './words.ts'

/** Headlines and delayed effects with what they changed. `facts` are those of the opening. */
export function news(tongue: Tongue, facts: readonly Fact[]): string[] {
  const groups = newsGroups(facts)
  const lines = groups.flatMap((group) => newsItem(tongue, group))
  if (lines.length === 0) lines.push(...paragraph(words(tongue, 'noNews'), 2))
  return [...heading(words(tongue, 'news')), ...lines]
}

/** Each headline or delayed effect with the facts that follow it. */
function newsGroups(facts: readonly Fact[]): Fact[][] {
  const groups: Fact[][] = []
  for (const fact of facts) {
    if (fact.fact === 'headline' || fact.fact === 'delayed-now') groups.push([fact])
    else if (!isCall(fact) && fact.fact !== 'round') groups.at(-1)?.push(fact)
  }
  return groups
}

const isCall = (fact: Fact): boolean => fact.fact === 'call' || fact.fact === 'call-lapsed'

function newsItem(tongue: Tongue, [first, ...rest]: readonly Fact[]): string[] {
  if (!first) return []
  const { language, world } = tongue
  const text = first.fact === 'headline' ? headlineText(tongue, first.headline) : ''
  return [
    ...paragraph(factSentence(language, world, first), 2),
    ...(text ? paragraph(words(tongue, 'quoted', { text }), 4, 0) : []),
    ...sentencesOf(tongue, rest).flatMap((sentence) => bullet(sentence, 4)),
  ]
}

/** Calls that opened or lapsed, and those that stay open from earlier rounds. */
export function calls(tongue: Tongue, facts: readonly Fact[], position: Position): string[] {
  const { language, world } = tongue
  const opened = new Set(facts.flatMap((fact) => (fact.fact === 'call' ? [fact.state] : [])))
  const lines = facts
    .filter(isCall)
    .flatMap((fact) => [
      ...paragraph(factSentence(language, world, fact), 2),
      ...(fact.fact === 'call' ? callDetails(tongue, fact.call, true) : []),
    ])
  const older = (position.calls as [number, number, number][])
    .filter(([, state]) => !opened.has(state))
    .flatMap((row) => [
      ...paragraph(stillOpen(tongue, row), 2),
      ...callDetails(tongue, row[0], position.round === 1),
    ])
  const all = [...lines, ...older]
  if (all.length === 0) all.push(...paragraph(words(tongue, 'noCalls'), 2))
  return [...heading(words(tongue, 'calls')), ...all]
}

/** What a capital says (once), and which orders answer it. */
const callDetails = (tongue: Tongue, call: number, quoted: boolean): string[] => [
  ...(quoted ? paragraph(words(tongue, 'quoted', { text: callText(tongue, call) }), 4, 0) : []),
  ...paragraph(words(tongue, 'answers', { answers: callAnswers(tongue, call) }), 4),
]

const stillOpen = (tongue: Tongue, [call, state, until]: [number, number, number]): string =>
  words(tongue, 'open', {
    call: callName(tongue, call),
    capital: stateCapital(tongue, state),
    state: stateName(tongue, state),
    until,
  })

/** Cards in hand; agendas in the round in which they are dealt. */
export function hands(tongue: Tongue, position: Position, facts: readonly Fact[]): string[] {
  const { world } = tongue
  if (!world.modules.cards && !world.modules.agendas) return []
  const powers = range(world.powers)
  return [
    ...heading(words(tongue, 'hands')),
    ...(world.modules.cards
      ? powers.flatMap((power) => paragraph(handOf(tongue, position, power), 2))
      : []),
    ...facts.flatMap((fact) => (fact.fact === 'agenda-kept' ? kept(tongue, position, fact) : [])),
  ]
}

function handOf(tongue: Tongue, { hands: all }: Position, power: number): string {
  const { language, world } = tongue
  const cards = all[power]!.map((card) => {
    const { soft, capital } = world.cards[power]![card]!
    return words(tongue, 'handCard', {
      card: cardName(tongue, power, card),
      price: pricePhrase(language, soft, capital),
    })
  })
  return words(tongue, 'hand', {
    power: powerName(tongue, power),
    cards: cards.length > 0 ? listOf(language, cards) : words(tongue, 'noCards'),
  })
}

function kept(
  tongue: Tongue,
  { dealt }: Position,
  { power, agenda }: { power: number; agenda: number },
): string[] {
  const name = powerName(tongue, power)
  const agendas = dealt[power]!.map((index) =>
    words(tongue, 'agendaName', { name: agendaName(tongue, power, index) }),
  )
  return [
    ...paragraph(
      words(tongue, 'agendas', { power: name, agendas: listOf(tongue.language, agendas) }),
      2,
    ),
    ...paragraph(
      words(tongue, 'agendaKept', {
        power: name,
        name: agendaName(tongue, power, agenda),
        text: agendaText(tongue, power, agenda),
      }),
      4,
    ),
  ]
}
