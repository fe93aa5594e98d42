/**
 * The English messages of the game, one table a theme. What only the tools on the command line say is
 * in `tools.ts`, the transcript's words are in `transcript.ts`.
 */
import { deskWords } from './desk.ts'
import { explainWords, origins as planOrigins, termGains, termLosses, unasked } from './explain.ts'
import { caps, changes, facts, lasting, origins, phrases } from './facts.ts'
import { insightWords } from './insight.ts'
import { matchProblems } from './match.ts'
import { orderEffects, orderNames, orderPhrases, quantities, seen, steps } from './orders.ts'
import { problems } from './problems.ts'
import { reasons } from './reasons.ts'
import {
  beatTitles,
  chapters,
  endWords,
  logWords,
  moreRules,
  phaseTitles,
  revealWords,
  summaryWords,
} from './reveal.ts'
import { ruleTitles } from './rules.ts'
import { screenWords } from './screen.ts'
import {
  helpWords,
  levels,
  settingsWords,
  setupWords,
  shortcutWords,
  startWords,
  strengths,
  styleMeanings,
  styles,
} from './start.ts'

export const en = {
  beat: beatTitles,
  cap: caps,
  change: changes,
  chapter: chapters,
  desk: deskWords,
  end: endWords,
  explain: explainWords,
  fact: facts,
  help: helpWords,
  insight: insightWords,
  lasting,
  level: levels,
  log: logWords,
  'match-problem': matchProblems,
  'more-rule': moreRules,
  order: orderNames,
  'order-effect': orderEffects,
  'order-phrase': orderPhrases,
  origin: origins,
  phase: phaseTitles,
  phrase: phrases,
  'plan-origin': planOrigins,
  problem: problems,
  quantity: quantities,
  reason: reasons,
  reveal: revealWords,
  rule: ruleTitles,
  screen: screenWords,
  seen,
  settings: settingsWords,
  setup: setupWords,
  shortcut: shortcutWords,
  start: startWords,
  step: steps,
  strength: strengths,
  style: styles,
  'style-meaning': styleMeanings,
  summary: summaryWords,
  'term-gain': termGains,
  'term-loss': termLosses,
  unasked,
}
