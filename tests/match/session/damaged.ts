/** Damaged match files: what was done to a sound one, and the problem that is found. */
import type { MatchRecord } from '../../../src/match/session/index.ts'

type Group = Record<string, unknown>
type Damage = (file: Group) => unknown

/** The group that a pointer leads into, and the pointer's last key. */
function placeOf(file: Group, pointer: string): [owner: Group, key: string] {
  const keys = pointer.split('/').slice(1)
  const last = keys.pop()!
  return [keys.reduce((owner, key) => owner[key] as Group, file), last]
}

/** Damages make of a sound file another. */
const be =
  (value: unknown): Damage =>
  () =>
    value

const put =
  (pointer: string, value: unknown): Damage =>
  (file) => {
    const [owner, key] = placeOf(file, pointer)
    owner[key] = value
    return file
  }

const drop =
  (pointer: string): Damage =>
  (file) => {
    const [owner, key] = placeOf(file, pointer)
    delete owner[key]
    return file
  }

const PLAN = { orders: [], doctrine: 0 }
const order = (entries: object): Damage => put('/rounds/0/0/orders', [entries])
const many = (length: number, entry: unknown): unknown[] => Array<unknown>(length).fill(entry)

export const DAMAGES: readonly [what: string, damage: Damage, code: string, pointer: string][] = [
  ['is null', be(null), 'wrong-type', ''],
  ['is a number', be(7), 'wrong-type', ''],
  ['is a list', be([]), 'wrong-type', ''],
  ['is an empty group', be({}), 'no-format-version', ''],
  ['has no format version', drop('/formatVersion'), 'no-format-version', ''],
  ['has a text for a version', put('/formatVersion', '1'), 'bad-format-version', '/formatVersion'],
  ['has half a version', put('/formatVersion', 1.5), 'bad-format-version', '/formatVersion'],
  ['has version 0', put('/formatVersion', 0), 'bad-option', '/formatVersion'],
  ['has a newer version', put('/formatVersion', 2), 'newer-record', '/formatVersion'],
  ['has no id', drop('/id'), 'missing-key', '/id'],
  ['has an id that leads elsewhere', put('/id', '../../x'), 'bad-id', '/id'],
  ['has an id that every object has', put('/id', 'constructor'), 'bad-id', '/id'],
  ['has an empty version of the program', put('/app', ''), 'too-short', '/app'],
  ['was created before all clocks', put('/created', -1), 'too-small', '/created'],
  ['was changed after all clocks', put('/changed', 1e17), 'too-large-number', '/changed'],
  ['was changed at half a millisecond', put('/changed', 0.5), 'not-whole', '/changed'],
  ['was created at no time', put('/created', Number.NaN), 'wrong-type', '/created'],
  ['has no scenario', drop('/scenario'), 'missing-key', '/scenario'],
  ['has a text for a scenario', put('/scenario', 'x'), 'wrong-type', '/scenario'],
  ['has a scenario of no format', put('/scenario', {}), 'no-format-version', '/scenario'],
  ['has a scenario without states', drop('/scenario/states'), 'missing-key', '/scenario/states'],
  [
    'has a scenario that makes no sense',
    put('/scenario/powers/1/interest/all', []),
    'unknown-key',
    '/scenario/powers/1/interest/all',
  ],
  [
    'has a scenario with two powers of one id',
    (file) => {
      const [first] = placeOf(file, '/scenario/powers/0/id')
      return put('/scenario/powers/1/id', first['id'])(file)
    },
    'duplicate-id',
    '/scenario/powers/1/id',
  ],
  ['has no seed', drop('/seed'), 'missing-key', '/seed'],
  ['has an empty seed', put('/seed', ''), 'too-short', '/seed'],
  ['has an endless seed', put('/seed', 'x'.repeat(101)), 'too-long', '/seed'],
  ['has a number for a seed', put('/seed', 1), 'wrong-type', '/seed'],
  ['has no seats', put('/seats', []), 'wrong-players', '/scenario/powers'],
  [
    'has a seat too few',
    put('/seats', many(2, { kind: 'person' })),
    'wrong-players',
    '/scenario/powers',
  ],
  ['has a hundred seats', put('/seats', many(100, { kind: 'person' })), 'too-long', '/seats'],
  ['has a cat at a seat', put('/seats/0/kind', 'cat'), 'bad-option', '/seats/0/kind'],
  ['has a seat of nobody', put('/seats/1', null), 'wrong-type', '/seats/1'],
  ['has a computer of no player', drop('/seats/1/player'), 'player-missing', '/seats/1'],
  ['has an unknown player', put('/seats/1/player', 'caesar'), 'unknown-player', '/seats/1/player'],
  ['has a nameless name', put('/seats/0/name', ''), 'too-short', '/seats/0/name'],
  ['has a handicap of 4', put('/seats/0/handicap', 4), 'too-large-number', '/seats/0/handicap'],
  ['has a handicap below 0', put('/seats/0/handicap', -1), 'too-small', '/seats/0/handicap'],
  ['has a secret of a seat', put('/seats/0/rich', true), 'unknown-key', '/seats/0/rich'],
  ['has no rounds', drop('/rounds'), 'missing-key', '/rounds'],
  ['has a group for rounds', put('/rounds', {}), 'wrong-type', '/rounds'],
  ['has 21 rounds', put('/rounds', many(21, many(3, PLAN))), 'too-long', '/rounds'],
  ['has a round that nobody planned', put('/rounds/1', []), 'wrong-seats', '/rounds/1'],
  ['has a round with a plan missing', put('/rounds/0/1', null), 'wrong-type', '/rounds/0/1'],
  ['has a plan without orders', drop('/rounds/0/0/orders'), 'missing-key', '/rounds/0/0/orders'],
  [
    'has a plan of a hundred orders',
    put('/rounds/0/0/orders', many(100, { order: 'grant' })),
    'too-long',
    '/rounds/0/0/orders',
  ],
  ['has an unknown order', order({ order: 'nuke' }), 'bad-option', '/rounds/0/0/orders/0/order'],
  [
    'has an order at no id',
    order({ order: 'grant', state: 'A B' }),
    'bad-id',
    '/rounds/0/0/orders/0/state',
  ],
  [
    'has an order with a price',
    order({ order: 'grant', price: 0 }),
    'unknown-key',
    '/rounds/0/0/orders/0/price',
  ],
  ['moves a doctrine by 2', put('/rounds/0/0/doctrine', 2), 'bad-option', '/rounds/0/0/doctrine'],
  ['has no plans', drop('/plans'), 'missing-key', '/plans'],
  ['has a plan too many', put('/plans', many(4, null)), 'wrong-seats', '/plans'],
  ['has drafts of nobody', put('/drafts', []), 'wrong-seats', '/drafts'],
  ['has a text for a draft', put('/drafts/0', 'x'), 'wrong-type', '/drafts/0'],
  ['has shown half a round', put('/shown', 0.5), 'not-whole', '/shown'],
  ['has an unknown field', put('/cheat', true), 'unknown-key', '/cheat'],
  [
    'reaches for the prototype',
    (file) => JSON.parse(JSON.stringify(file).replace('"seed"', '"__proto__"')) as unknown,
    'unknown-key',
    '/__proto__',
  ],
  ['holds a function', put('/seed', () => 'x'), 'wrong-type', '/seed'],
  ['holds a list without end', put('/rounds', many(1_000_000, 0)), 'too-long', '/rounds'],
  ['holds itself', (file) => put('/drafts/0', file)(file), 'too-many-values', ''],
  ['is nested too deeply', (file) => put('/drafts/0', nested(100))(file), 'too-deep', ''],
]

function nested(depth: number): unknown {
  return depth === 0 ? null : [nested(depth - 1)]
}

/** A sound file with its damage. */
export const damaged = (sound: MatchRecord, damage: Damage): unknown =>
  damage(structuredClone(sound) as unknown as Group)

export const TEXTS: readonly [what: string, text: (sound: string) => string, code: string][] = [
  ['is empty', () => '', 'empty-file'],
  ['is blank', () => ' \n ', 'empty-file'],
  ['is no JSON', () => 'match', 'not-json'],
  ['is cut off', (sound) => sound.slice(0, -1), 'not-json'],
  ['is cut off in the middle', (sound) => sound.slice(0, sound.length / 2), 'not-json'],
  ['has a comma too many', (sound) => `${sound.slice(0, -1)},}`, 'not-json'],
  ['is too large', (sound) => sound + ' '.repeat(2_000_000), 'too-large'],
  ['is nested too deeply', () => '['.repeat(100_000), 'too-deep'],
]
