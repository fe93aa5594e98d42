/** Starts Phaser in a host, as large as it in true pixels. */
import * as Phaser from 'phaser'
import type { BoardOptions } from '../api.ts'
import type { Size } from '../layout/camera.ts'
import { Gate } from './gate.ts'

export interface Stage {
  game: Phaser.Game
  scene: Phaser.Scene
  gate: Gate
  resize: (size: Size, dpr: number) => void
}

const MOST_DPR = 3

export const pixelRatio = (): number => Math.min(MOST_DPR, window.devicePixelRatio || 1)

/** Whether the page shows nothing of the host at the moment: the board waits as it is. */
export const isHidden = (host: HTMLElement): boolean =>
  host.clientWidth === 0 || host.clientHeight === 0

export const sizeOf = (host: HTMLElement): Size => ({
  width: Math.max(1, host.clientWidth),
  height: Math.max(1, host.clientHeight),
})

/** Resolves once the scene can be drawn on. */
export function start(
  host: HTMLElement,
  { renderer }: BoardOptions,
  colour: string,
): Promise<Stage> {
  const [size, dpr] = [sizeOf(host), pixelRatio()]
  return new Promise((resolve) => {
    const game = new Phaser.Game({
      type: renderer === 'canvas' ? Phaser.CANVAS : Phaser.AUTO,
      parent: host,
      backgroundColor: colour,
      banner: false,
      audio: { noAudio: true },
      disableContextMenu: true,
      powerPreference: 'low-power',
      antialias: true,
      // Phaser makes a shader for each number of textures drawn at a time, and the page waits for it.
      render: { antialiasGL: false, maxTextures: 1 },
      input: { mouse: false, touch: false, keyboard: false, gamepad: false },
      fps: { smoothStep: false, min: 1 },
      scale: {
        mode: Phaser.Scale.NONE,
        width: Math.round(size.width * dpr),
        height: Math.round(size.height * dpr),
        zoom: 1 / dpr,
        // Looking at the parent's size makes the page lay itself out; the board watches its host.
        resizeInterval: Infinity,
      },
      scene: {
        key: 'board',
        create(this: Phaser.Scene) {
          this.tweens.setLagSmooth()
          resolve(staged(this, new Gate(game), size, dpr))
        },
      },
    })
  })
}

function staged(scene: Phaser.Scene, gate: Gate, size: Size, dpr: number): Stage {
  const { game } = scene
  game.canvas.setAttribute('aria-hidden', 'true')
  game.canvas.style.display = 'block'
  game.renderer.on('restorewebgl', () => gate.poke())
  // One unit of the scene is a css pixel.
  scene.cameras.main.setOrigin(0, 0).setZoom(dpr)
  const resize = (to: Size, ratio: number): void => {
    game.scale.setZoom(1 / ratio)
    game.scale.resize(Math.round(to.width * ratio), Math.round(to.height * ratio))
    // Where a css pixel is a true one Phaser leaves the style as it was.
    game.canvas.style.width = `${to.width}px`
    game.canvas.style.height = `${to.height}px`
    scene.cameras.main.setSize(game.scale.width, game.scale.height).setZoom(ratio)
    gate.poke()
  }
  resize(size, dpr)
  return { game, scene, gate, resize }
}
