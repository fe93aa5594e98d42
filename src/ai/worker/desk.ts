/**
 * Where requests are answered, without a word about workers: the same desk serves a page, a worker
 * and the tests.
 */
import { compileWorld, type World } from '../../rules/index.ts'
import { adviseFrom } from '../explain/advise.ts'
import { inquire } from '../explain/inquiry.ts'
import { judgePlan } from '../explain/review.ts'
import { earsOf, tellable, tellableChoice, tellableWhyNot } from '../explain/tell.ts'
import { whyNot } from '../explain/why-not.ts'
import { explainChoice, explainOrder } from '../explain/why.ts'
import {
  carefulThought,
  considered,
  isLegalFor,
  otherDice,
  planOf,
  prepare,
  type Deciding,
  type Slices,
} from './deciding.ts'
import type { Reasons, Request, Response, Results, Tasks, Trouble } from './messages.ts'

/** What comes of a request: a result, or trouble. */
type Outcome = { result: Results[keyof Results] } | { trouble: Trouble }

export class Desk {
  private readonly worlds = new Map<string, World>()
  private readonly open = new Set<number>()
  private readonly cancelled = new Set<number>()

  /** Answers a request at once. */
  handle(request: Request): Response {
    const work = this.attend(request)
    let step = work.next()
    while (!step.done) step = work.next()
    return step.value
  }

  /** Answers a request in slices, between which others may be attended to, such as one to cancel it. */
  *attend(request: Request): Slices<Response> {
    const { id } = request
    this.open.add(id)
    try {
      const work = this.outcomeOf(request)
      let step = work.next()
      while (!step.done) {
        yield
        if (this.cancelled.has(id)) return troubled(id, 'cancelled')
        step = work.next()
      }
      const outcome = step.value
      return 'trouble' in outcome ? troubled(id, outcome.trouble) : { id, ok: true, ...outcome }
    } catch (error) {
      return troubled(id, 'failed', String(error))
    } finally {
      this.open.delete(id)
      this.cancelled.delete(id)
    }
  }

  private *outcomeOf(request: Request): Slices<Outcome> {
    if (request.task === 'open') {
      this.worlds.set(request.world, compileWorld(request.scenario))
      return { result: null }
    }
    if (request.task === 'cancel') {
      // Nothing is left to cancel where the answer is already on its way.
      if (this.open.has(request.request)) this.cancelled.add(request.request)
      return { result: null }
    }
    // A pause first, in which a request can be cancelled before it has cost anything.
    yield
    const deciding = prepare(this.worlds, request.seat)
    if (typeof deciding === 'string') return { trouble: deciding }
    const given = 'plan' in request ? request.plan : null
    if (given && !isLegalFor(deciding, given)) return { trouble: 'illegal-plan' }
    return { result: yield* resultOf(deciding, request) }
  }
}

const troubled = (id: number, trouble: Trouble, detail = ''): Response => ({
  id,
  ok: false,
  trouble,
  detail,
})

/** A request that is about a seat. */
type SeatRequest = Exclude<Request, { task: 'open' | 'cancel' }>

function* resultOf(deciding: Deciding, request: SeatRequest): Slices<Results[keyof Results]> {
  const { view, settings } = deciding
  const dice = otherDice(deciding)
  switch (request.task) {
    case 'choose':
      return yield* planOf(deciding)
    case 'explain':
      return yield* reasonsFor(deciding, request)
    case 'why-not':
      return yield* whyNotFor(deciding, request)
    case 'advise': {
      const thought = yield* carefulThought(deciding)
      return adviseFrom(view, thought, settings, dice, request.mode)
    }
    default: {
      const thought = yield* carefulThought(deciding)
      return judgePlan(view, request.plan, thought, settings, dice)
    }
  }
}

function* reasonsFor(deciding: Deciding, request: Tasks['explain']): Slices<Reasons> {
  const { view, settings } = deciding
  const { audience } = request
  const { how, thought } = yield* considered(deciding, request.plan)
  const inquiry = inquire(view, thought, settings, otherDice(deciding))
  const ears = earsOf(view.power, audience)
  const found = explainChoice(inquiry, ears)
  const orders: Reasons['orders'] = []
  for (const order of thought.plan.orders) {
    yield
    const told = tellable(explainOrder(inquiry, order, ears), view, audience)
    if (told) orders.push(told)
  }
  return { how, choice: found && tellableChoice(found, view, audience), orders }
}

function* whyNotFor(
  deciding: Deciding,
  { plan, order, audience }: Tasks['why-not'],
): Slices<Results['why-not']> {
  const { view, settings } = deciding
  const { thought } = yield* considered(deciding, plan)
  const inquiry = inquire(view, thought, settings, otherDice(deciding))
  const ears = earsOf(view.power, audience)
  return tellableWhyNot(whyNot(inquiry, order, { ears, never: settings.without }), view, audience)
}
