/** What was played last, kept on the device: "Play" opens it again, with new luck. */
import { keepValue, readValue, type Texts } from '../../device/texts.ts'
import { DEFAULT_FORM, HANDICAPS, MOST_SEATS, type SeatForm, type SetupForm } from './form.ts'
import { LEVEL_CHOICES, STYLE_CHOICES } from './strength.ts'

const KEY = 'multivector.last-setup'

/** The form as it was last played; the default one where none is kept or it is of no use. */
export function lastForm(texts: Texts, scenarios: readonly string[]): SetupForm {
  try {
    const { scenario, seats } = readValue(texts, KEY) as SetupForm
    const whole = seats.length === MOST_SEATS && seats.every(isSeat)
    return whole && scenarios.includes(scenario) ? { scenario, seed: '', seats } : DEFAULT_FORM
  } catch {
    return DEFAULT_FORM
  }
}

export function keepForm(texts: Texts, { scenario, seats }: SetupForm): void {
  keepValue(texts, KEY, { scenario, seats })
}

const isSeat = ({ kind, name, words, level, style, handicap }: SeatForm): boolean =>
  (kind === 'person' || kind === 'computer') &&
  typeof name === 'string' &&
  typeof words === 'string' &&
  LEVEL_CHOICES.includes(level) &&
  STYLE_CHOICES.includes(style) &&
  HANDICAPS.includes(handicap)
