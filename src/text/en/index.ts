/** All English messages, one table a theme. */
import { deskWords } from './desk.ts'
import { explainWords, origins as planOrigins, termGains, termLosses, unasked } from './explain.ts'
import { caps, changes, facts, lasting, origins, phrases } from './facts.ts'
import { claimKinds, infoWords, moduleNames } from './info.ts'
import { insightWords } from './insight.ts'
import { labWords } from './lab.ts'
import { matchProblems } from './match.ts'
import { orderEffects, orderNames, orderPhrases, quantities, seen, steps } from './orders.ts'
import { page } from './page.ts'
import { problems } from './problems.ts'
import { programs } from './programs.ts'
import { reasons } from './reasons.ts'
import {
  cellTypes,
  columnMeanings,
  endings,
  figures,
  plotWords,
  reportWords,
  units,
} from './report.ts'
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
import { transcriptWords } from './transcript.ts'

export const en = {
  beat: beatTitles,
  cap: caps,
  cell: cellTypes,
  change: changes,
  chapter: chapters,
  claim: claimKinds,
  column: columnMeanings,
  desk: deskWords,
  ending: endings,
  end: endWords,
  explain: explainWords,
  fact: facts,
  figure: figures,
  help: helpWords,
  info: infoWords,
  insight: insightWords,
  lab: labWords,
  lasting,
  level: levels,
  log: logWords,
  'match-problem': matchProblems,
  module: moduleNames,
  'more-rule': moreRules,
  order: orderNames,
  'order-effect': orderEffects,
  'order-phrase': orderPhrases,
  origin: origins,
  page,
  phase: phaseTitles,
  phrase: phrases,
  'plan-origin': planOrigins,
  plot: plotWords,
  problem: problems,
  program: programs,
  quantity: quantities,
  reason: reasons,
  report: reportWords,
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
  transcript: transcriptWords,
  unasked,
  unit: units,
}
