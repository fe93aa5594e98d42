/** The board of a scenario before the first headline. */
import { interestName, interestText, powerName, type Tongue } from '../names.ts'
import { projectTable, stateTable, warinessTable } from '../transcript/board.ts'
import { heading, paragraph, table } from '../transcript/layout.ts'
import { words } from '../transcript/words.ts'
import type { PowerInfo } from './model.ts'
import { legend, say } from './words.ts'

/** Income, budgets, holdings, traits and interests of the powers. */
export function powersAtStart(tongue: Tongue, powers: readonly PowerInfo[]): string[] {
  const head = [
    words(tongue, 'power'),
    words(tongue, 'income'),
    say(tongue, 'split'),
    say(tongue, 'yields'),
    words(tongue, 'inHand'),
    say(tongue, 'allGoodwill'),
    say(tongue, 'allStake'),
    words(tongue, 'traits'),
  ]
  const interests = powers.map((_, power) =>
    words(tongue, 'interest', {
      power: powerName(tongue, power),
      name: interestName(tongue, power),
      text: interestText(tongue, power),
    }),
  )
  return [
    ...heading(say(tongue, 'powersTitle')),
    ...table([head, ...powers.map((entry, power) => powerRow(tongue, entry, power))]),
    ...legend(tongue, 'powersNote'),
    ...interests.flatMap((interest) => paragraph(interest, 2)),
  ]
}

function powerRow(tongue: Tongue, entry: PowerInfo, power: number): string[] {
  const { income, soft, capital, yields, inHand, goodwill, stake, traits } = entry
  return [
    powerName(tongue, power),
    String(income),
    words(tongue, 'budget', { soft, capital }),
    say(tongue, 'yieldsCell', { yields }),
    words(tongue, 'budget', inHand),
    String(goodwill),
    String(stake),
    say(tongue, 'traits', {
      donor: traits.trustedDonor ? 'yes' : 'no',
      covert: traits.covert ? 'yes' : 'no',
      stability: traits.dealStability,
    }),
  ]
}

/** States, wariness and projects. */
export function board(tongue: Tongue): string[] {
  const { opening, modules } = tongue.world
  const wariness = [
    ...heading(words(tongue, 'wariness')),
    ...warinessTable(tongue, opening),
    ...legend(tongue, 'warinessNote'),
  ]
  return [
    ...heading(words(tongue, 'states')),
    ...stateTable(tongue, opening),
    ...paragraph(words(tongue, 'cells'), 2, 0),
    ...legend(tongue, 'statesNote'),
    ...(modules.wariness ? wariness : []),
    ...heading(words(tongue, 'projects')),
    ...projectTable(tongue, opening),
    ...paragraph(words(tongue, 'projectsNote'), 2, 0),
  ]
}
