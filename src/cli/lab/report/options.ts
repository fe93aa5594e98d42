/** Options by which commands of the lab write what they found into folders. */
import type { Command } from 'commander'

/** Folders for what a command found; without one nothing is written. */
export interface FindingsOptions {
  report?: string | undefined
  csv?: string | undefined
  plots?: string | undefined
}

/** Adds the option for tables to a command. */
export const withTableOption = (command: Command): Command =>
  command.option('--csv <folder>', 'write every match there, as CSV tables with a dictionary')

/** Adds the options of `FindingsOptions` to a command. */
export const withFindingsOptions = (command: Command): Command =>
  withTableOption(command)
    .option('--report <folder>', 'write a page with plots there, and the tables beside it')
    .option('--plots <folder>', 'write every plot there as an SVG picture')
