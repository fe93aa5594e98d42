/** English messages of the tools on the command line, one table a theme: no page loads them. */
import { claimKinds, infoWords, moduleNames } from './info.ts'
import { labWords } from './lab.ts'
import { programs } from './programs.ts'
import {
  cellTypes,
  columnMeanings,
  endings,
  figures,
  plotWords,
  reportWords,
  units,
} from './report.ts'

export const enTools = {
  cell: cellTypes,
  claim: claimKinds,
  column: columnMeanings,
  ending: endings,
  figure: figures,
  info: infoWords,
  lab: labWords,
  module: moduleNames,
  plot: plotWords,
  program: programs,
  report: reportWords,
  unit: units,
}
