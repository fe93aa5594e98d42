/**
 * Written orders and plans as they come in from people, bots and sockets. Only the known fields are
 * read, each once and with its type checked, so that nothing later can trip over them.
 */

/** A text stays; anything else becomes a text that is no id. */
const NO_ID = ''
const text = (value: unknown): string | undefined =>
  value === undefined || typeof value === 'string' ? value : NO_ID

/** An order's fields; `null`, which is no order, where one of them cannot be what it should. */
function plainOrder(value: unknown): Record<string, unknown> | null {
  if (typeof value !== 'object' || value === null) return null
  const { order, state, rival, project, card, quiet } = value as Record<string, unknown>
  if (quiet !== undefined && typeof quiet !== 'boolean') return null
  return {
    order: text(order),
    state: text(state),
    rival: text(rival),
    project: text(project),
    card: text(card),
    quiet,
  }
}

/** What a plan says besides its orders. */
function plainChoice(value: unknown): { doctrine: number; agenda: string | undefined } {
  const { doctrine, agenda } = Object(value) as Record<string, unknown>
  const move = doctrine === undefined ? 0 : doctrine
  return { doctrine: typeof move === 'number' ? move : Number.NaN, agenda: text(agenda) }
}

/**
 * Copies a plan of unknown origin for `readPlan`, with no more than `most` orders; `null` for what
 * is no plan. Never throws.
 */
export function copyPlan(value: unknown, most: number): Record<string, unknown> | null {
  try {
    const { orders } = Object(value) as Record<string, unknown>
    if (!Array.isArray(orders)) return null
    const copied: unknown[] = []
    for (let i = 0; i < orders.length && i < most; i++) copied.push(plainOrder(orders[i]))
    return { orders: copied, ...plainChoice(value) }
  } catch {
    return null
  }
}

/** Copies an order of unknown origin for `readOrder`; `null` for what is none. Never throws. */
export function copyOrder(value: unknown): Record<string, unknown> | null {
  try {
    return plainOrder(value)
  } catch {
    return null
  }
}

/** Copies a choice of doctrine and agenda as a plan without orders; `null` for what is none. */
export function copyChoice(value: unknown): Record<string, unknown> | null {
  try {
    return { orders: [], ...plainChoice(value) }
  } catch {
    return null
  }
}
