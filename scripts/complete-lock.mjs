/**
 * Adds to package-lock.json the optional packages for other platforms that npm left out because the
 * registry at hand does not carry them; without them `npm ci` refuses the lock file. Run it after
 * `npm install` (CONTRIBUTING.md).
 */
import { readFileSync, writeFileSync } from 'node:fs'

const FILE = new URL('../package-lock.json', import.meta.url)
const SYSTEMS = new Set(['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'])
const LIBC = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' }

/** What a platform package says of itself, read off its name (…/binding-linux-x64-musl), or null. */
function platformOf(name) {
  const [os, cpu, abi] = name
    .replace(/^.*\//, '')
    .replace(/^binding-/, '')
    .split('-')
  if (!SYSTEMS.has(os) || !cpu) return null
  return { os: [os], cpu: [cpu], ...(LIBC[abi] && { libc: [LIBC[abi]] }) }
}

/** The platform packages that packages of the lock file ask for and that it lacks. */
function missingFrom(packages) {
  return Object.values(packages).flatMap(({ dev, optionalDependencies = {} }) =>
    Object.entries(optionalDependencies).flatMap(([name, version]) => {
      const platform = platformOf(name)
      const place = `node_modules/${name}`
      if (!platform || packages[place]) return []
      return [[place, { version, ...platform, ...(dev && { dev }), optional: true }]]
    }),
  )
}

const lock = JSON.parse(readFileSync(FILE, 'utf8'))
const missing = missingFrom(lock.packages)
const entries = [...Object.entries(lock.packages), ...missing]
lock.packages = Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`)
process.stdout.write(`${missing.length} packages added\n`)
