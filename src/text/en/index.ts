/** All English messages, one table a theme. */
import { explainWords, origins as planOrigins, termGains, termLosses, unasked } from './explain.ts'
import { caps, changes, facts, lasting, origins, phrases } from './facts.ts'
import { claimKinds, infoWords, moduleNames } from './info.ts'
import { labWords } from './lab.ts'
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
import { ruleTitles } from './rules.ts'
import { transcriptWords } from './transcript.ts'

export const en = {
  cap: caps,
  cell: cellTypes,
  change: changes,
  claim: claimKinds,
  column: columnMeanings,
  ending: endings,
  explain: explainWords,
  fact: facts,
  figure: figures,
  info: infoWords,
  lab: labWords,
  lasting,
  module: moduleNames,
  order: orderNames,
  'order-effect': orderEffects,
  'order-phrase': orderPhrases,
  origin: origins,
  page,
  phrase: phrases,
  'plan-origin': planOrigins,
  plot: plotWords,
  problem: problems,
  program: programs,
  quantity: quantities,
  reason: reasons,
  report: reportWords,
  rule: ruleTitles,
  seen,
  step: steps,
  'term-gain': termGains,
  'term-loss': termLosses,
  transcript: transcriptWords,
  unasked,
  unit: units,
}
