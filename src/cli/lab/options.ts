/** The options that commands of the lab share, and how their words are read. */
import { availableParallelism } from 'node:os'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { PLAYERS, readPlayer } from '../../ai/index.ts'
import { projectFile } from '../files.ts'
import { isProgram } from './players.ts'
import type { SessionOptions } from './session.ts'

const MOST_MATCHES = 1_000_000
const MOST_WORKERS = 256

/** What every command of the lab is told. */
export interface BasicOptions {
  seed: string
  scenario: string
  json?: true
}

/** What every command is told that plays on worker threads. */
export interface CommonOptions extends SessionOptions, BasicOptions {}

/** Seed of measurements that name none; nothing was ever tuned with it. */
const MEASURING_SEED = 'measured'

/** Adds the options of `BasicOptions` to a command; one that measures needs no seed. */
export function withBasicOptions(command: Command, measures = true): Command {
  const seed = new Option('--seed <text>', 'text the dice grow from; every match has its own')
    .argParser(seedText)
    .makeOptionMandatory()
  return command
    .addOption(measures ? seed.default(MEASURING_SEED) : seed)
    .option('--scenario <file>', 'scenario', projectFile('scenarios', 'post-settlement-2025.json'))
    .option('--json', 'print the result as JSON')
}

/** Adds the options of `CommonOptions` to a command; one that measures needs no seed. */
export function withCommonOptions(command: Command, measures = true): Command {
  return withBasicOptions(command, measures)
    .addOption(
      new Option('--workers <number>', 'threads that play matches')
        .argParser(wholeNumber(MOST_WORKERS))
        .default(availableParallelism(), 'one per core'),
    )
    .option('--out <folder>', 'keep every match there; the same command again goes on with it')
}

/** Reads players, one a power, by comma: in the words of `readPlayer`, or programs. */
export const playerTexts = (value: string): string[] =>
  value.split(',').map((text) => (isProgram(text.trim()) ? text.trim() : playerText(text)))

/** Reads a player in the words of `readPlayer`. */
export function playerText(value: string): string {
  const text = value.trim()
  if (readPlayer(text)) return text
  const known = Object.keys(PLAYERS).join(', ')
  throw new InvalidArgumentError(`There is no player ${JSON.stringify(text)}, only ${known}.`)
}

/** Reads proportions, by comma, as shares that sum to 1. */
export function proportions(value: string): number[] {
  const parts = value.split(',').map((word) => (/^\s*\d{1,6}\s*$/.test(word) ? Number(word) : NaN))
  const sum = parts.reduce((total, part) => total + part, 0)
  if (sum > 0) return parts.map((part) => part / sum)
  throw new InvalidArgumentError('It has to be whole numbers by comma, not all of them 0.')
}

/** Reads a number of matches. */
export const matchCount = (value: string): number => wholeNumber(MOST_MATCHES)(value)

/** Reads a whole number from 1. */
export function wholeNumber(most: number): (value: string) => number {
  return (value) => {
    const number = /^\d{1,7}$/.test(value) ? Number(value) : 0
    if (number >= 1 && number <= most) return number
    throw new InvalidArgumentError(`It has to be a whole number from 1 to ${most}.`)
  }
}

/** Reads names by comma, each one of those that are known. */
export function namesOf<T extends string>(known: readonly T[]): (value: string) => T[] {
  return (value) =>
    value.split(',').map((word) => {
      const name = known.find((each) => each === word.trim())
      if (name) return name
      throw new InvalidArgumentError(`It has to be some of ${known.join(', ')}, by comma.`)
    })
}

/** Reads the text that the dice grow from. */
export function seedText(value: string): string {
  if (/^[\x21-\x7e]{1,64}$/.test(value)) return value
  throw new InvalidArgumentError('It has to be 1 to 64 printable ASCII characters, no spaces.')
}
