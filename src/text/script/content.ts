/** Triggers, answers and the rounds of headlines and calls in words. */
import type { Call, Headline, ScenarioFile } from '../../scenario/index.ts'
import { listOf } from '../lists.ts'
import { orderName } from '../orders.ts'
import type { Names } from './names.ts'
import { formatScript, sectorParams, sentenceOf } from './speech.ts'

type TriggerFile = NonNullable<ScenarioFile['powers'][number]['triggers']>[number]
type Answer = Call['answers'][number]

/** [W5] What alarms a power more than usual. `power` is the id of the power that is alarmed. */
export function triggerSentence(
  language: string,
  names: Names,
  trigger: TriggerFile,
  power: string,
): string {
  const { on, by, where = 'any', sectors, extra } = trigger
  const act = formatScript(language, `trigger.${on}`, {
    ...sectorParams({ language, names }, sectors),
    anybody: by === undefined ? 'yes' : 'no',
    by: by === undefined ? '' : names.power(by),
  })
  const listed = typeof where === 'string' ? [] : where
  const clause = formatScript(language, 'phrase.trigger', {
    act,
    extra,
    power: names.power(power),
    where: typeof where === 'string' ? where : 'listed',
    states: listOf(language, listed.map(names.state)),
  })
  return sentenceOf(language, clause)
}

/** [C2] An order that answers a call, and by whom. */
export function answerSentence(language: string, names: Names, answer: Answer): string {
  const { order, sectors, power } = answer
  const role = power === 'leader' || power === 'trailing' ? power : 'power'
  const clause = formatScript(language, 'phrase.answer', {
    order: orderName(language, order),
    ...sectorParams({ language, names }, sectors),
    who: power === undefined ? 'any' : role,
    power: power === undefined ? '' : names.power(power),
  })
  return sentenceOf(language, clause)
}

/** When something comes: what headlines say of it, and calls. */
type Coming = Pick<Headline, 'dated' | 'rounds'> & { drawn?: boolean | undefined }

/** [H1, H2, C1] In which rounds a headline or a call may come. */
export function windowSentence(language: string, coming: Coming): string {
  const { dated, rounds = [] } = coming
  const clause = formatScript(language, 'phrase.window', {
    kind: windowKind(coming),
    from: dated?.from ?? 0,
    to: dated?.to ?? 0,
    rounds: dated ? dated.from : listOf(language, rounds.map(String)),
  })
  return sentenceOf(language, clause)
}

function windowKind({ dated, rounds, drawn = true }: Coming): string {
  if (dated) return dated.from === dated.to ? 'sure' : 'window'
  if (!drawn) return 'never'
  if (!rounds) return 'any'
  return rounds.length === 1 ? 'one' : 'some'
}
