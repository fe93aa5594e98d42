/**
 * Runs the lab bundled, as a release is: loaders for development slow hot code. A bundle is named
 * for the newest change of the sources, so it is made once, and commands that start at the same
 * moment do not write into each other's.
 */
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SOURCES = join(ROOT, 'src')
const CACHE = join(ROOT, 'node_modules/.cache/lab')
const DAY = 24 * 60 * 60 * 1000

function newestChange() {
  const files = readdirSync(SOURCES, { recursive: true }).map((name) => join(SOURCES, name))
  const all = [...files, join(ROOT, 'package-lock.json'), fileURLToPath(import.meta.url)]
  return Math.max(...all.map((file) => statSync(file).mtimeMs))
}

async function bundle(folder) {
  const { build } = await import('vite')
  const draft = `${folder}.${process.pid}.tmp`
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    // Node finds no way into boardgame.io, nor to the immer that it needs.
    ssr: { noExternal: ['boardgame.io', 'immer'] },
    build: {
      ssr: true,
      outDir: draft,
      rolldownOptions: {
        input: { lab: join(SOURCES, 'cli/lab.ts'), worker: join(SOURCES, 'cli/lab/worker.ts') },
      },
    },
  })
  publish(draft, folder)
}

/** Whoever is first wins; the bundles are the same. */
function publish(draft, folder) {
  try {
    renameSync(draft, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
    rmSync(draft, { recursive: true })
  }
}

/** Bundles that nobody has made anew for a day go; those of today may still be starting. */
function removeOld() {
  const names = existsSync(CACHE) ? readdirSync(CACHE) : []
  for (const path of names.map((name) => join(CACHE, name))) {
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Infinity }
    if (mtimeMs < Date.now() - DAY) rmSync(path, { recursive: true, force: true })
  }
}

process.env.NODE_ENV = 'production'
const folder = join(CACHE, String(newestChange()))
if (!existsSync(folder)) {
  removeOld()
  await bundle(folder)
}
await import(join(folder, 'lab.js'))
