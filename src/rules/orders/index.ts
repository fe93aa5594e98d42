/** All orders, by kind. */
import type { OrderName } from '../../scenario/index.ts'
import { ORDER_NAMES } from '../../scenario/index.ts'
import { card } from './card.ts'
import { covert } from './covert.ts'
import { deal } from './deal.ts'
import { dialogue } from './dialogue.ts'
import { exchange } from './exchange.ts'
import { grant } from './grant.ts'
import { loan } from './loan.ts'
import { pressure } from './pressure.ts'
import { reassure } from './reassure.ts'
import type { OrderRule } from './rule.ts'
import { stabilise } from './stabilise.ts'
import { summit } from './summit.ts'
import { survey } from './survey.ts'
import { visit } from './visit.ts'

const BY_NAME: Readonly<Record<OrderName, OrderRule>> = {
  exchange,
  grant,
  loan,
  dialogue,
  visit,
  summit,
  survey,
  deal,
  stabilise,
  reassure,
  pressure,
  covert,
  card,
}

/** The rule of each order kind. */
export const ORDER_RULES: readonly OrderRule[] = ORDER_NAMES.map((name) => BY_NAME[name])
