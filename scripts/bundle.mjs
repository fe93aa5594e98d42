/**
 * Bundles programs as a release is bundled: loaders for development slow hot code. A bundle is named
 * for the newest change of the sources, so it is made once, and commands that start at the same
 * moment do not write into each other's.
 */
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SOURCES = join(ROOT, 'src')
const CACHES = join(ROOT, 'node_modules/.cache')
const DAY = 24 * 60 * 60 * 1000

function newestChange() {
  const files = readdirSync(SOURCES, { recursive: true }).map((name) => join(SOURCES, name))
  const all = [...files, join(ROOT, 'package-lock.json'), fileURLToPath(import.meta.url)]
  return Math.max(...all.map((file) => statSync(file).mtimeMs))
}

async function bundle(folder, sources) {
  const { build } = await import('vite')
  const draft = `${folder}.${process.pid}.tmp`
  const inputs = Object.entries(sources).map(([name, file]) => [name, join(SOURCES, file)])
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
      rolldownOptions: { input: Object.fromEntries(inputs) },
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
function removeOld(cache) {
  const names = existsSync(cache) ? readdirSync(cache) : []
  for (const path of names.map((name) => join(cache, name))) {
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Infinity }
    if (mtimeMs < Date.now() - DAY) rmSync(path, { recursive: true, force: true })
  }
}

/**
 * The folder of a bundle, which is made where there is none of the present sources. `sources` are
 * files of src by the names of what becomes of them.
 */
export async function bundled(name, sources) {
  process.env.NODE_ENV = 'production'
  const cache = join(CACHES, name)
  const folder = join(cache, String(newestChange()))
  if (!existsSync(folder)) {
    removeOld(cache)
    await bundle(folder, sources)
  }
  return folder
}
