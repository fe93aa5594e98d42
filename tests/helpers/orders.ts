/** Orders as a test writes them: `[visit('alder'), deal('mine')]`. */
import type { WrittenOrder } from '../../src/rules/index.ts'

const inState =
  (order: WrittenOrder['order']) =>
  (state: string): WrittenOrder => ({ order, state })

export const exchange = inState('exchange')
export const grant = inState('grant')
export const loan = inState('loan')
export const dialogue = inState('dialogue')
export const visit = inState('visit')
export const survey = inState('survey')
export const stabilise = inState('stabilise')
export const covert = inState('covert')

export const summit = (): WrittenOrder => ({ order: 'summit' })
export const reassure = (): WrittenOrder => ({ order: 'reassure' })
export const deal = (project: string): WrittenOrder => ({ order: 'deal', project })
export const quietDeal = (project: string): WrittenOrder => ({
  order: 'deal',
  project,
  quiet: true,
})
export const pressure = (state: string, rival: string): WrittenOrder => ({
  order: 'pressure',
  state,
  rival,
})
/** Plays a card, in a state and against a rival where it needs them. */
export const play = (
  card: string,
  place: Pick<WrittenOrder, 'state' | 'rival'> = {},
): WrittenOrder => ({ order: 'card', card, ...place })
