/** Plays cues: each is an actor that is told how far it has come. */
import type { Piece } from '../layout/pieces.ts'
import { bent, pointAt } from '../map/geometry.ts'
import type { Point } from '../map/types.ts'
import type { Pen } from '../paint/canvas.ts'
import { paintChip } from '../paint/chip.ts'
import { disc, stampPower } from '../paint/shapes.ts'
import { drawText, useFont } from '../paint/text.ts'
import { DEPTH } from '../scene/depths.ts'
import { Picture } from '../scene/picture.ts'
import type { Stage } from '../scene/start.ts'
import { landColour, powerColour, type Theme } from '../theme.ts'
import { lengthOfCues, type Cue, type Place, type Tone } from './choreography.ts'

export interface Performance {
  theme: Theme
  dpr: number
  pace: number
  /** Shows everything at once where it ends, and takes it away again. */
  still: boolean
  where: (place: Place) => Piece
}

interface Actor {
  picture: Picture
  cue: Cue
  /** Shows it at a share of its time, 0 to 1. */
  act: (share: number) => void
}

const CHIP = 15
const RING = 40
/** A share at which every effect is at its clearest. */
const STILL_AT = 0.5

/** Plays cues and calls back at their end. The result ends them early, without calling back. */
export function perform(
  { scene, gate }: Stage,
  cues: readonly Cue[],
  look: Performance,
  onDone: () => void,
): () => void {
  const actors = cues.map((cue) => actorFor(scene, cue, look))
  const total = Math.max(1, lengthOfCues(cues) * look.pace)
  const release = gate.hold()
  const show = (ms: number): void => actors.forEach((actor) => appear(actor, ms / look.pace))
  const leave = (): void => {
    for (const { picture } of actors) picture.destroy()
    release()
    gate.poke()
  }
  const done = (): void => {
    leave()
    onDone()
  }
  if (look.still || cues.length === 0) {
    actors.forEach(({ act }) => act(STILL_AT))
    release()
    const timer = window.setTimeout(done, total)
    return () => {
      window.clearTimeout(timer)
      leave()
    }
  }
  show(0)
  const tween = scene.tweens.addCounter({
    from: 0,
    to: total,
    duration: total,
    onUpdate: () => show(tween.getValue() ?? total),
    onComplete: done,
  })
  return () => {
    tween.remove()
    leave()
  }
}

function appear({ picture, cue, act }: Actor, ms: number): void {
  const share = (ms - cue.delay) / cue.ms
  const on = share >= 0 && share <= 1
  picture.image.setVisible(on)
  if (on) act(share)
}

function actorFor(scene: Stage['scene'], cue: Cue, look: Performance): Actor {
  const picture = new Picture(scene, DEPTH.motion)
  const { act, reach, draw } = ROLES[cue.effect](cue as never, look)
  picture.paintRound(reach, look.dpr, draw)
  return {
    picture,
    cue,
    act: (share) => {
      const { at, scale, alpha } = act(share)
      picture.centre(at, scale / look.dpr)
      picture.image.setAlpha(alpha)
    },
  }
}

interface Pose {
  at: Point
  scale: number
  alpha: number
}

interface RoleOf {
  act: (share: number) => Pose
  /** How far the picture reaches, and what is on it. */
  reach: number
  draw: (g: Pen) => void
}

type Roles = {
  [E in Cue['effect']]: (cue: Extract<Cue, { effect: E }>, look: Performance) => RoleOf
}

const ROLES: Roles = {
  fly: ({ icon, tone, from, to }, { theme, where, still }) => ({
    act: (share) => {
      const line = bent(where(from).at, where(to).at)
      const at = pointAt(line, still ? 1 : smooth(share))
      return { at, scale: 0.8 + 0.2 * bell(share), alpha: fades(share, 0.12) }
    },
    reach: CHIP * 1.5,
    draw: (g) => paintChip(g, theme, CHIP, chipOf(icon, tone)),
  }),
  stamp: ({ icon, tone, at }, { theme, where }) => ({
    act: (share) => {
      const {
        at: [x, y],
        radius,
      } = where(at)
      const scale = share < 0.25 ? 0.5 + 2.6 * share : 1.15 - 0.15 * Math.min(1, (share - 0.25) * 5)
      return { at: [x, y - radius - CHIP * 0.4], scale, alpha: fades(share, 0.15) }
    },
    reach: CHIP * 1.5,
    draw: (g) => paintChip(g, theme, CHIP, chipOf(icon, tone)),
  }),
  pulse: ({ tone, at }, { theme, where }) => ({
    act: (share) => {
      const { at: point, radius } = where(at)
      return {
        at: point,
        scale: (radius * (1 + 0.8 * smooth(share))) / RING,
        alpha: 1 - share ** 2,
      }
    },
    reach: RING + 6,
    draw: (g) => paintPulse(g, toneColour(theme, tone)),
  }),
  float: ({ text, tone, at }, { theme, where }) => ({
    act: (share) => {
      const {
        at: [x, y],
        radius,
      } = where(at)
      return { at: [x + radius, y - radius * 0.5 - 22 * share], scale: 1, alpha: fades(share, 0.2) }
    },
    reach: 34,
    draw: (g) => paintFigure(g, theme, text, tone),
  }),
}

const smooth = (share: number): number => share * share * (3 - 2 * share)
const bell = (share: number): number => Math.sin(Math.PI * share)
/** In and out within a share of the time at either end. */
const fades = (share: number, edge: number): number =>
  Math.max(0, Math.min(1, share / edge, (1 - share) / edge))

const chipOf = (icon: string, tone: Tone) => ({
  icon,
  power: typeof tone === 'number' ? tone : -1,
  alarm: tone === 'alarm',
})

function toneColour(theme: Theme, tone: Tone): string {
  if (typeof tone === 'number') return landColour(theme, tone)
  return { alarm: theme.piece.warn, calm: theme.piece.calmLine, plain: theme.glow.select }[tone]
}

function paintPulse(g: Pen, colour: string): void {
  disc(g, 0, 0, RING)
  g.strokeStyle = colour
  for (const [width, strength] of [
    [9, 0.25],
    [3, 1],
  ] as const) {
    g.globalAlpha = strength
    g.lineWidth = width
    g.stroke()
  }
}

/** A number with the shape of whose it is. */
function paintFigure(g: Pen, theme: Theme, text: string, tone: Tone): void {
  const style = { size: 21, colour: toneColour(theme, tone), weight: 700 }
  useFont(g, theme, style)
  const power = typeof tone === 'number' ? tone : -1
  const left = -(g.measureText(text).width + (power >= 0 ? 16 : 0)) / 2
  const halo = [5, theme.piece.face] as const
  drawText(g, theme, text, { x: left, y: 0, align: 'left' }, { ...style, halo })
  if (power < 0) return
  stampPower(g, power, [-left - 6, 0, 6], {
    colour: powerColour(theme, power),
    edge: theme.piece.face,
  })
}
