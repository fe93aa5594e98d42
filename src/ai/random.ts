/** The weakest player: any legal plan. */
import {
  drawOrder,
  NONE,
  ordersAllowed,
  type Dice,
  type Order,
  type Plan,
  type View,
} from '../rules/index.ts'
import { doctrineMoves, mustKeepAgenda } from './plan.ts'
import type { Player } from './player.ts'

/** Draws for one order before the plan is left shorter. */
const TRIES = 60

function chooseAtRandom(view: View, dice: Dice): Plan {
  const { world, position, power } = view
  const orders: Order[] = []
  const slots = ordersAllowed(world, position, power)
  for (let slot = 0; slot < slots; slot++) {
    const drawn = drawOrder({ world, position, power, orders }, dice, TRIES)
    if (drawn) orders.push(drawn)
  }
  const moves = doctrineMoves(view)
  const doctrine = moves[dice.roll(moves.length)]!
  const agenda = mustKeepAgenda(view) ? dice.roll(position.dealt[power]!.length) : NONE
  return { orders, doctrine, agenda }
}

/** Plays legal orders drawn by chance. */
export const randomPlayer = (): Player => ({ name: 'random', choose: chooseAtRandom })
