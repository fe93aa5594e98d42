/** Builds pages with the parts of Phaser that they use: `docs/decisions/0011-phaser-build.md`. */
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const PARTS = fileURLToPath(new URL('phaser/parts.js', import.meta.url))

/** What Phaser's sources ask with `typeof`; whatever is not named here is left out. */
const WANTED = new Set(['WEBGL_RENDERER', 'CANVAS_RENDERER'])
const QUESTION =
  /typeof (WEBGL_RENDERER|CANVAS_RENDERER|WEBGL_DEBUG|FEATURE_SOUND|PLUGIN_[A-Z0-9_]+)\b/g

export const phaserParts = (): Plugin => ({
  name: 'phaser-parts',
  apply: 'build',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^phaser$/ },
    handler: () => PARTS,
  },
  transform: {
    filter: { id: /\/node_modules\/phaser\/src\/.*\.js$/ },
    handler: (code) => ({
      code: code.replace(QUESTION, (_, name: string) => String(WANTED.has(name))),
      map: null,
    }),
  },
})
