/** Broken scenario files, each with the rule it breaks and what must be said about it. */
import { factsOf } from '../fixtures/facts.ts'
import { smallScenario } from '../fixtures/scenarios/small.ts'
import { edited, type Edits } from './edit.ts'

/** A broken file and the first problem that must be reported for it. */
export interface Broken {
  rule: string
  bytes: Uint8Array
  code: string
  pointer: string
  sentence: string
}

/** What the catalogue of these files holds. */
export const FACTS = factsOf({ ore_2023: 'medium' })

type Expected = [rule: string, code: string, pointer: string, sentence: string]

function fromBytes(bytes: Uint8Array, [rule, code, pointer, sentence]: Expected): Broken {
  return { rule, bytes, code, pointer, sentence }
}

const fromText = (text: string, ...expected: Expected) => fromBytes(Buffer.from(text), expected)

const fromEdits = (edits: Edits, ...expected: Expected) =>
  fromText(JSON.stringify(edited(edits), null, 2), ...expected)

const small = () => JSON.stringify(smallScenario(), null, 2)

/** The small scenario with a byte in its name that is no UTF-8. */
function badBytes(): Uint8Array {
  const bytes = Buffer.from(small())
  bytes[bytes.indexOf('Small')] = 0xff
  return bytes
}

/** Files that break a reader rather than a rule of the game. */
export const HOSTILE: readonly Broken[] = [
  fromText(
    JSON.stringify('x'.repeat(5_000_000)),
    'A file has at most 1,000,000 characters',
    'too-large',
    '',
    'The file has 5,000,002 characters; at most 1,000,000 are allowed.',
  ),
  fromText(
    small().replace('"Small"', '['.repeat(50_000) + ']'.repeat(50_000)),
    'Nesting is at most 64 deep',
    'too-deep',
    '',
    'Lists and groups are nested more than 64 deep.',
  ),
  fromText(
    '',
    'A file is not empty',
    'empty-file',
    '',
    'The file is empty. A scenario is a group of fields in braces.',
  ),
  fromBytes(badBytes(), [
    'A file is written in UTF-8',
    'not-utf8',
    '',
    'The file is not written in UTF-8: the byte at offset 52 fits no character. Save it as UTF-8.',
  ]),
  fromText(
    small().replace('"calendar": {', '"calendar": {\n    "__proto__": { "rounds": 4 },'),
    'No key reaches into a prototype',
    'unknown-key',
    '/calendar/__proto__',
    'There is no field __proto__ here. Remove it or correct its name.',
  ),
]

/** Files that their author got wrong before the content matters. */
export const DOCUMENTS: readonly Broken[] = [
  fromText(
    small().replace('"Small",', '"Small"'),
    'A file is JSON',
    'not-json',
    '',
    'The file is not JSON, at line 5, column 3: a comma is missing here.',
  ),
  fromText(
    small().slice(0, small().indexOf(',\n  "calendar"')),
    'A file is complete',
    'not-json',
    '',
    'The file is not JSON, at line 6, column 43: a closing brace is missing here.',
  ),
  fromText(
    '[]',
    'A file is a group of fields',
    'wrong-type',
    '',
    'Expected a group of fields, found […].',
  ),
  fromEdits(
    { '/formatVersion': undefined },
    'A file says which format it has',
    'no-format-version',
    '',
    'The field formatVersion is missing. The newest format is 1.',
  ),
  fromEdits(
    { '/formatVersion': 'one' },
    'A format is a number',
    'bad-format-version',
    '/formatVersion',
    'The field formatVersion must be a whole number from 0 to 1; found "one".',
  ),
  fromEdits(
    { '/formatVersion': 7 },
    'A format is not newer than the program',
    'newer-format',
    '/formatVersion',
    'The file has format 7, but this program reads formats up to 1. Use a newer program.',
  ),
]

/** Values of the wrong shape. */
export const SHAPES: readonly Broken[] = [
  fromEdits(
    { '/calendar/rounds': 'four' },
    'A number is no text',
    'wrong-type',
    '/calendar/rounds',
    'Expected a number, found "four".',
  ),
  fromEdits(
    { '/states': {} },
    'A list is no group',
    'wrong-type',
    '/states',
    'Expected a list, found {…}.',
  ),
  fromEdits(
    { '/name': 5 },
    'A text is no number',
    'wrong-type',
    '/name',
    'Expected a text, or one text per language, found 5.',
  ),
  fromEdits(
    { '/states/1/neutral': 'yes' },
    'A switch is true or false',
    'wrong-type',
    '/states/1/neutral',
    'Expected true or false, found "yes".',
  ),
  fromEdits(
    { '/powers/0/capital': undefined },
    'A power has a capital',
    'missing-key',
    '/powers/0/capital',
    'The field capital is missing.',
  ),
  fromEdits(
    { '/states/0/colour': 'red' },
    'No field is made up',
    'unknown-key',
    '/states/0/colour',
    'There is no field colour here. Remove it or correct its name.',
  ),
  fromEdits(
    { '/states/0/goodwill/constructor': 1 },
    'No id is a word of JavaScript objects',
    'unknown-key',
    '/states/0/goodwill/constructor',
    'There is no field constructor here. Remove it or correct its name.',
  ),
  fromEdits(
    { '/states/0/stability/value': -1 },
    'Stability is at least 0',
    'too-small',
    '/states/0/stability/value',
    'The number -1 is too small; the least allowed is 0.',
  ),
  fromEdits(
    { '/states/0/weight/value': 99 },
    'A weight is at most 12',
    'too-large-number',
    '/states/0/weight/value',
    'The number 99 is too large; the most allowed is 12.',
  ),
  fromEdits(
    { '/powers/0/income/value': 7.5 },
    'Numbers are whole',
    'not-whole',
    '/powers/0/income/value',
    'Expected a whole number, found 7.5.',
  ),
  fromEdits(
    { '/briefing': '' },
    'Texts are not empty',
    'too-short',
    '/briefing',
    'The text has 0 characters; at least 1 is needed.',
  ),
  fromEdits(
    { '/briefing': {} },
    'Texts are given in some language',
    'too-short',
    '/briefing',
    'The text is given in no language; give it in English at least.',
  ),
  fromEdits(
    { '/powers/1': undefined },
    'A match has two powers',
    'too-short',
    '/powers',
    'The list has 1 entry; at least 2 are needed.',
  ),
  fromEdits(
    { '/summary': 'x'.repeat(4001) },
    'Texts have at most 4,000 characters',
    'too-long',
    '/summary',
    'The text has 4,001 characters; at most 4,000 are allowed.',
  ),
  fromEdits(
    { '/powers/0/id': 'The North' },
    'Ids have no blanks or capitals',
    'bad-id',
    '/powers/0/id',
    'The id "The North" is not allowed. An id has lower-case letters, digits and dashes and starts with a letter.',
  ),
  fromEdits(
    { '/wariness/0/sources': ['A fact'] },
    'Fact ids are written like ids',
    'bad-fact',
    '/wariness/0/sources/0',
    'The fact id "A fact" is not allowed. It has lower-case letters, digits and underscores and starts with a letter.',
  ),
  fromEdits(
    { '/name': { English: 'x' } },
    'Languages are language tags',
    'bad-language',
    '/name/English',
    'Expected a language tag such as en or kk-Latn, found "English".',
  ),
  fromEdits(
    { '/powers/0/cards/0/seen': 'secret' },
    'A card is open, quiet or hidden',
    'bad-option',
    '/powers/0/cards/0/seen',
    'Expected one of open, quiet, hidden; found "secret".',
  ),
]

/** Scenarios of the right shape that make no sense. */
export const SENSE: readonly Broken[] = [
  fromEdits(
    { '/states/0/projects/0/owner': 'nobody' },
    'Owners are powers',
    'unknown-id',
    '/states/0/projects/0/owner',
    'There is no power nobody; there are: north, south.',
  ),
  fromEdits(
    { '/states/1/projects/0/sector': 'gold' },
    'Sectors are declared',
    'unknown-id',
    '/states/1/projects/0/sector',
    'There is no sector gold; there are: mines, rail, base.',
  ),
  fromEdits(
    { '/sectors/1/id': 'mines' },
    'Ids are unique',
    'duplicate-id',
    '/sectors/1/id',
    'The sector id mines is used already, at /sectors/0. Each sector needs its own.',
  ),
  fromEdits(
    { '/states/2/id': 'target' },
    'Role words are no ids',
    'reserved-id',
    '/states/2/id',
    'The word target has a meaning of its own in effects and cannot be the id of a state.',
  ),
  fromEdits(
    { '/states/2/borders/-': 'birch' },
    'Borders run both ways',
    'border-one-way',
    '/states/2/borders/1',
    'cedar borders birch, but birch does not border cedar.',
  ),
  fromEdits(
    { '/states/2/goodwill/north': undefined },
    'Goodwill is complete',
    'goodwill-missing',
    '/states/2/goodwill',
    'The goodwill of cedar toward the power north is missing.',
  ),
  fromEdits(
    { '/calendar/reviews': [2] },
    'A match ends with a review',
    'no-final-review',
    '/calendar/reviews',
    'A match ends with a review, so the last round, 4, must be among the reviews.',
  ),
  fromEdits(
    { '/headlines/4': undefined, '/headlines/3': undefined },
    'Headlines suffice',
    'too-few-headlines',
    '/headlines',
    '3 drawn headlines are needed, since only 1 round is sure to have a dated one; found 2.',
  ),
  fromEdits(
    { '/headlines/2/effects/0/state': 'target' },
    'A target is named',
    'no-target',
    '/headlines/2/effects/0/state',
    'The word target needs a target state, and there is none in a headline that names none.',
  ),
  fromEdits(
    { '/powers/0/doctrine/most': 9 },
    'Doctrines keep to the income',
    'doctrine-order',
    '/powers/0/doctrine',
    'The doctrine must obey least <= start <= most <= income; found 2, 4, 9 and 7.',
  ),
  fromEdits(
    { '/powers/0/income/judgement': undefined },
    'Claims have evidence',
    'no-evidence',
    '/powers/0/income',
    'This claims something about the world. Name its sources, or give a judgement with the reason.',
  ),
  fromEdits(
    { '/calls/0/sources': ['no_such_fact'] },
    'Sources are in the catalogue',
    'unknown-fact',
    '/calls/0/sources/0',
    'The fact catalogue has no fact no_such_fact.',
  ),
  fromEdits(
    { '/headlines/0/confidence': 'high' },
    'Judgement has no confidence',
    'confidence-alone',
    '/headlines/0/confidence',
    'The confidence says how sure the sources are, and none is named here. Name them, or leave the confidence out.',
  ),
  fromEdits(
    { '/wariness/0/sources': ['ore_2023'], '/wariness/0/confidence': 'high' },
    'Nothing is surer than its facts',
    'confidence-above-facts',
    '/wariness/0/confidence',
    'The confidence is high, but the least sure fact named here is only medium. State less than that, or leave the confidence out.',
  ),
]
