/** What is wrong with a scenario file or a fact catalogue, in plain English. ICU message syntax. */
import type { ProblemCode } from '../../scenario/index.ts'

/** What a place of the file should hold. */
const EXPECTED = `{expected, select,
  text {a text}
  number {a number}
  truth {true or false}
  list {a list}
  group {a group of fields}
  text_or_list {a text or a list of texts}
  text_or_group {a text, or one text per language}
  data {plain data}
  other {something else}
}`

const KIND = `{kind, select,
  power {power} state {state} sector {sector} project {project} headline {headline}
  call {call} card {card} agenda {agenda} fact {fact} other {thing}
}`

const PLACE = `{place, select,
  card {a card that names none} headline {a headline that names none}
  backlash {a backlash} agenda {an agenda} interest {a national interest} other {this place}
}`

/** Why a text is no JSON; the names are those of jsonc-parser. */
const SYNTAX = `{reason, select,
  InvalidSymbol {this word means nothing in JSON; texts need double quotes}
  InvalidNumberFormat {this is not how JSON writes a number}
  PropertyNameExpected {a key in double quotes is missing here; maybe a comma is left over}
  ValueExpected {a value is missing here; maybe a comma is left over}
  ColonExpected {a colon is missing after the key}
  CommaExpected {a comma is missing here}
  CloseBraceExpected {a closing brace is missing here}
  CloseBracketExpected {a closing square bracket is missing here}
  EndOfFileExpected {the file should end here}
  InvalidCommentToken {JSON has no comments}
  UnexpectedEndOfComment {JSON has no comments}
  UnexpectedEndOfString {a text is not closed by a double quote}
  UnexpectedEndOfNumber {a number is cut off}
  InvalidUnicode {an escape such as u00e9 needs four hexadecimal digits}
  InvalidEscapeCharacter {this escape means nothing in JSON}
  InvalidCharacter {this character may not stand in a text; escape it}
  other {something is out of place}
}`

/** Why the system refuses a file; the names are those of POSIX. */
const REASON = `{reason, select,
  ENOENT {there is no such file} EISDIR {it is a folder} EACCES {that is not allowed}
  other {{reason}}
}`

export const problems: Record<ProblemCode, string> = {
  'unreadable-file': `The file cannot be read: ${REASON}.`,
  'unwritable-file': `The file cannot be written: ${REASON}.`,
  'stale-schema':
    'This is not the JSON Schema that this program makes. Write it anew with: npm run -s scenario -- schema --write',
  'not-utf8':
    'The file is not written in UTF-8: the byte at offset {offset, number} fits no character. Save it as UTF-8.',
  'empty-file': 'The file is empty. A scenario is a group of fields in braces.',
  'too-large': 'The file has {found, number} characters; at most {most, number} are allowed.',
  'too-deep': 'Lists and groups are nested more than {most, number} deep.',
  'too-many-values': 'The file has more than {most, number} values.',
  'unreadable-value': 'The document fails while it is read. Only plain data is allowed.',
  'not-json': `The file is not JSON, at line {line}, column {column}: ${SYNTAX}.`,
  'no-format-version': 'The field formatVersion is missing. The newest format is {supported}.',
  'bad-format-version':
    'The field formatVersion must be a whole number from 0 to {supported}; found {found}.',
  'newer-format':
    'The file has format {found}, but this program reads formats up to {supported}. Use a newer program.',
  'no-place': 'The pointer {place} leads to no place of the scenario.',
  'no-number': 'The pointer {place} leads to no whole number of the scenario.',
  'bounds-reversed': 'The bounds are reversed: least is {least}, most is {most}.',

  'too-long-link':
    'The link has {found, number} characters; at most {most, number} are allowed. Share the scenario as a file.',
  'damaged-link':
    'The link is damaged: perhaps a part of it was cut off. Ask for it again, or for the file.',
  'newer-link': 'The link was made by a newer program. Use that program, or ask for the file.',
  'unknown-base':
    'The link says what is changed in the scenario {id}, which is not here. Ask for the file.',
  'other-base':
    'The link says what is changed in the scenario {id}, but that scenario is another one here. Ask for the file.',

  'wrong-type': `Expected ${EXPECTED}, found {received}.`,
  'missing-key': 'The field {key} is missing.',
  'unknown-key': 'There is no field {key} here. Remove it or correct its name.',
  'too-small': 'The number {received} is too small; the least allowed is {least}.',
  'too-large-number': 'The number {received} is too large; the most allowed is {most}.',
  'not-whole': 'Expected a whole number, found {received}.',
  'too-short': `{what, select,
    text {The text has {found, plural, one {# character} other {# characters}}; at least {least, number} {least, plural, one {is} other {are}} needed.}
    list {The list has {found, plural, one {# entry} other {# entries}}; at least {least, number} {least, plural, one {is} other {are}} needed.}
    other {The text is given in no language; give it in English at least.}
  }`,
  'too-long':
    'The {what, select, text {text} other {list}} has {found, number} {what, select, text {characters} other {entries}}; at most {most, number} are allowed.',
  'bad-id':
    'The id {received} is not allowed. An id has lower-case letters, digits and dashes and starts with a letter.',
  'bad-fact':
    'The fact id {received} is not allowed. It has lower-case letters, digits and underscores and starts with a letter.',
  'bad-language': 'Expected a language tag such as en or kk-Latn, found {received}.',
  'bad-option': 'Expected one of {expected}; found {received}.',
  'more-problems': 'There are more problems; only the first {most, number} are listed.',

  'duplicate-id': `The ${KIND} id {id} is used already, at {first}. Each ${KIND} needs its own.`,
  'reserved-id': `The word {id} has a meaning of its own in effects and cannot be the id of a ${KIND}.`,
  'unknown-id': `There is no ${KIND} {id}; there are: {known}.`,
  'border-itself': 'The state {state} cannot border itself.',
  'border-one-way': '{state} borders {other}, but {other} does not border {state}.',
  'not-connected': 'No path of borders leads from {first} to {state}.',
  'goodwill-missing': 'The goodwill of {state} toward the power {power} is missing.',
  'wariness-itself': 'The power {power} cannot be wary of itself.',
  'wariness-twice': 'The wariness of {of} toward {toward} is given twice.',
  'wariness-missing': 'The wariness of {of} toward {toward} is missing.',
  'reviews-order':
    'Reviews must be in ascending order, each round once; {review} comes after {before}.',
  'review-outside':
    'The review after round {review} is outside of the match, which has {rounds} rounds.',
  'no-final-review':
    'A match ends with a review, so the last round, {rounds}, must be among the reviews.',
  'doctrine-order':
    'The doctrine must obey least <= start <= most <= income; found {least}, {start}, {most} and {income}.',
  'budget-above-cap':
    'The start budget of {found} {purse, select, soft {soft power} other {capital}} is above the cap of {cap}.',
  'too-few-headlines':
    '{needed, plural, one {# drawn headline is} other {# drawn headlines are}} needed, since {dated, plural, =0 {no round is} one {only # round is} other {only # rounds are}} sure to have a dated one; found {found}.',
  'too-few-cards':
    'The power {power} has {found, plural, one {# card} other {# cards}}; a hand takes {needed}.',
  'too-few-agendas':
    'The power {power} has {found, plural, one {# agenda} other {# agendas}}; {needed} are dealt.',
  'no-drawn-call': 'No call can be drawn. Give at least one, or switch the module calls off.',
  'too-many-projects': 'The states have {found} projects together; at most {most} are allowed.',
  'window-reversed': 'The window starts in round {from} but ends before, in round {to}.',
  'window-outside':
    'The window from round {from} to {to} is outside of the match, which has {rounds} rounds.',
  'round-outside': 'There is no round {round}; the match has {rounds} rounds.',
  'rounds-idle':
    'The rounds say when {id} may be drawn, but it never is. Remove them, or let it be drawn.',
  'no-target': `The word {word} needs a target state, and there is none in ${PLACE}.`,
  'no-rival': `The word {word} needs a rival, and there is none in ${PLACE}.`,
  'no-actor': `The word {word} needs an actor, and there is none in ${PLACE}.`,
  'call-elsewhere': 'The call {call} is not one that the state {state} can make.',
  'call-twice': 'The state {state} has an open call already; a capital has at most one.',
  'hidden-telling':
    'The hidden card {card} has the effect {effect}, which would show who played it. Hidden cards may change goodwill, stability and wariness of others.',
  'hidden-nowhere':
    'The hidden card {card} has no target state. It passes for unrest, and unrest breaks out somewhere: let its target be a state.',
  'hidden-courtship':
    'The hidden card {card} counts as courtship, which everybody sees. Leave courtship out.',
  'empty-condition': 'The condition has neither atLeast nor atMost, so it tests nothing.',
  'condition-reversed': 'The condition can never hold: at least {atLeast} and at most {atMost}.',
  'never-playable': 'The security card {card} can never be played: all its states are neutral.',
  'never-answered': 'No power can ever give an answer to the call {call}.',
  'no-evidence':
    'This claims something about the world. Name its sources, or give a judgement with the reason.',
  'unknown-fact': 'The fact catalogue has no fact {fact}.',
  'confidence-alone':
    'The confidence says how sure the sources are, and none is named here. Name them, or leave the confidence out.',
  'confidence-above-facts':
    'The confidence is {stated}, but the least sure fact named here is only {least}. State less than that, or leave the confidence out.',
  'no-english': 'The text is given in other languages only; English (en) is missing.',
}
