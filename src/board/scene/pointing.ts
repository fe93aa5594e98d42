/** What is hovered, selected and focused, and how that is lit. */
import type * as Phaser from 'phaser'
import type { BoardModel } from '../../view/index.ts'
import type { Target } from '../api.ts'
import type { Arrangement, Screen } from '../layout/arrange.ts'
import type { Piece } from '../layout/pieces.ts'
import { DEPTH } from './depths.ts'
import { LandHighlights, Ring, type LandScene, type RingRole } from './highlights.ts'

export interface PointedScene extends LandScene {
  model: BoardModel
  arrangement: Arrangement
  screen: Screen
  dpr: number
}

const ROLES: readonly RingRole[] = ['hover', 'select', 'focus']

export class Pointing {
  readonly #lands: LandHighlights
  readonly #rings: Readonly<Record<RingRole, Ring>>
  readonly #targets: Record<RingRole, Target | null> = { hover: null, select: null, focus: null }

  constructor(scene: Phaser.Scene) {
    this.#lands = new LandHighlights(scene)
    this.#rings = {
      hover: new Ring(scene, 'hover', DEPTH.ring),
      select: new Ring(scene, 'select', DEPTH.ring),
      focus: new Ring(scene, 'focus', DEPTH.ring),
    }
  }

  /** Whether that is news. */
  point(role: RingRole, target: Target | null): boolean {
    if (JSON.stringify(target) === JSON.stringify(this.#targets[role])) return false
    this.#targets[role] = target
    return true
  }

  light(scene: PointedScene): void {
    const { model, arrangement, screen, dpr, theme } = scene
    const { hover, select } = this.#targets
    this.#lands.light({ hover: stateOf(hover), select: stateOf(select) }, scene, screen, dpr)
    for (const role of ROLES) {
      this.#rings[role].show(pieceOf(this.#targets[role], model, arrangement), theme, dpr)
    }
  }

  /** Forgets pictures: the theme or the ground has changed. */
  clear(): void {
    this.#lands.clear()
  }
}

const stateOf = (target: Target | null): number => (target && 'state' in target ? target.state : -1)

function pieceOf(target: Target | null, { ghosts }: BoardModel, at: Arrangement): Piece | null {
  if (!target) return null
  if ('state' in target) return at.tokens[target.state] ?? null
  if ('project' in target) return at.marks[target.project] ?? null
  return at.ghosts[ghosts.findIndex(({ slot }) => slot === target.ghost)] ?? null
}
