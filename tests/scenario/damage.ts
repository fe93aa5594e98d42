/** Ways to damage the text of a scenario file, by accident or on purpose. */
import type { Dice } from '../../src/rules/index.ts'
import { readJson } from '../../src/scenario/index.ts'

/** Damages a text; the dice say where. */
type Damage = (text: string, dice: Dice) => string

const pick = <T>(list: readonly T[], dice: Dice): T => list[dice.roll(list.length)]!

const cutIn = (text: string, at: number, length: number, put: string): string =>
  text.slice(0, at) + put + text.slice(at + length)

/** The text with one of the places that a pattern finds replaced. */
function replaceOne(pattern: RegExp, put: (found: string, dice: Dice) => string): Damage {
  return (text, dice) => {
    const places = [...text.matchAll(pattern)]
    if (places.length === 0) return text
    const { index, 0: found } = pick(places, dice)
    return cutIn(text, index, found.length, put(found, dice))
  }
}

const HUGE = ['1e999', '-1e999', '1e308', '9007199254740993', '-0', '0.1', '00', '+1', 'NaN', '0x1']

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)

const MARKUP = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '{count, plural, one {#}',
  '\u202Eevil\u0000',
  '${process.exit(1)}',
  "'; DROP TABLE scenarios; --",
]

/** What somebody could write where a value stands. */
const JUNK: readonly ((dice: Dice) => unknown)[] = [
  () => null,
  () => true,
  () => '',
  () => [],
  () => ({}),
  () => 'x'.repeat(1_000_000),
  () => 'x'.repeat(4001),
  (dice) => pick(MARKUP, dice),
  (dice) => ({ en: pick(MARKUP, dice), ja: '日本' }),
  (dice) => dice.roll(2000) - 1000,
  (dice) => dice.roll(100) / 7,
  (dice) => Array.from({ length: 1 + dice.roll(300) }, () => 'kazakhstan'),
  () => Array.from({ length: 40_000 }, () => 0),
  () => Array.from({ length: 119 }, () => ({})),
  (dice) => JSON.parse(nested(1 + dice.roll(80))) as unknown,
  () => ({ effect: 'later', rounds: 1, times: 12, then: [] }),
  () => Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`key-${index}`, index])),
]

type Group = Record<string, unknown>

/** All lists and groups of a value, the value itself first. */
function* holders(value: unknown): Generator<Group> {
  if (typeof value !== 'object' || value === null) return
  yield value as Group
  for (const member of Object.values(value)) yield* holders(member)
}

/** Changes a member of some list or group of the document. */
function changeOne(change: (holder: Group, key: string, dice: Dice) => void): Damage {
  return (text, dice) => {
    const document = parsed(text)
    const holder = pick([...holders(document)], dice) as Group | undefined
    const keys = Object.keys(holder ?? {})
    if (!holder || keys.length === 0) return text
    change(holder, pick(keys, dice), dice)
    return JSON.stringify(document, null, 2)
  }
}

function parsed(text: string): unknown {
  const read = readJson(text)
  return read.ok ? read.value : null
}

function drop(holder: Group, key: string): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else delete holder[key]
}

function double(holder: Group, key: string): void {
  if (Array.isArray(holder)) holder.push(holder[Number(key)])
  else holder[`${key}2`] = holder[key]
}

/** The number at a place, or any in its list or group, a little or much further. */
function shift(holder: Group, _key: string, dice: Dice): void {
  const keys = Object.keys(holder).filter((key) => typeof holder[key] === 'number')
  if (keys.length === 0) return
  const key = pick(keys, dice)
  holder[key] = Number(holder[key]) + pick([-1000, -2, -1, 1, 2, 1000], dice)
}

/** Every way, by what it does. */
export const DAMAGES = {
  'a byte flipped': (text, dice) => {
    const bytes = Buffer.from(text)
    const at = dice.roll(bytes.length + 1)
    if (at < bytes.length) bytes[at] = bytes[at]! ^ (1 << dice.roll(8))
    return bytes.toString('utf8')
  },
  'its end cut off': (text, dice) => text.slice(0, dice.roll(text.length + 1)),
  'a part cut out': (text, dice) => cutIn(text, dice.roll(text.length + 1), 1 + dice.roll(200), ''),
  'a part doubled': (text, dice) => {
    const at = dice.roll(text.length + 1)
    return cutIn(text, at, 0, text.slice(at, at + 1 + dice.roll(200)))
  },
  'something between': (text, dice) =>
    cutIn(
      text,
      dice.roll(text.length + 1),
      0,
      pick(['\u0000', '\uFEFF', '//', '{', ']', ','], dice),
    ),
  'a bracket turned': replaceOne(/[[\]{}]/g, (found) => '}]{['['[{]}'.indexOf(found)]!),
  'a number that JSON hardly has': replaceOne(/-?\d+(?=[,\s}\]])/g, (_, dice) => pick(HUGE, dice)),
  'a lone surrogate': replaceOne(/[a-z](?=[a-z ]*")/g, (_, dice) =>
    pick(['\\ud800', '\\udfff', '\ud800'], dice),
  ),
  'a key of all objects': replaceOne(/\{/g, (_, dice) =>
    pick(['{"__proto__":{"polluted":1},', '{"constructor":1,', '{"prototype":[],'], dice),
  ),
  'a key twice': replaceOne(/"([a-zA-Z]+)": /g, (found, dice) =>
    pick([`${found}7, ${found}`, `${found}{}, ${found}`], dice),
  ),
  'nesting without end': replaceOne(/\d+(?=[,\s}\]])/g, (_, dice) =>
    nested(pick([50, 66, 50_000], dice)),
  ),
  'another format': replaceOne(/"formatVersion": \d+/g, (_, dice) =>
    pick(['0', '2', '99', '-1', '"1"', '1.5', 'null', '{}'], dice).replace(
      /^/,
      '"formatVersion": ',
    ),
  ),
  'other words': replaceOne(/"[^"\n]{5,}"(?=[,\s}\]])/g, (_, dice) =>
    JSON.stringify(pick(MARKUP, dice)),
  ),
  'a value that does not belong': changeOne((holder, key, dice) => {
    holder[key] = pick(JUNK, dice)(dice)
  }),
  'a member too few': changeOne(drop),
  'a member twice': changeOne(double),
  'a number shifted': changeOne(shift),
} as const satisfies Record<string, Damage>

export type DamageName = keyof typeof DAMAGES
