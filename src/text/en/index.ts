/** All English messages, one table a theme. */
import { caps, changes, facts, lasting, origins, phrases } from './facts.ts'
import { claimKinds, infoWords, moduleNames } from './info.ts'
import { labWords } from './lab.ts'
import { orderEffects, orderNames, orderPhrases, quantities, seen, steps } from './orders.ts'
import { page } from './page.ts'
import { problems } from './problems.ts'
import { programs } from './programs.ts'
import { reasons } from './reasons.ts'
import { ruleTitles } from './rules.ts'
import { transcriptWords } from './transcript.ts'

export const en = {
  cap: caps,
  change: changes,
  claim: claimKinds,
  fact: facts,
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
  problem: problems,
  program: programs,
  quantity: quantities,
  reason: reasons,
  rule: ruleTitles,
  seen,
  step: steps,
  transcript: transcriptWords,
}
