/** The lab's command line, as a process of its own, and files for it. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const COMMAND = 'scripts/lab.mjs'

/** A folder of the test file's own. */
export const DIRECTORY = mkdtempSync(join(tmpdir(), 'multivector-lab-'))

/** Runs `lab <args>` to its end. */
export const lab = (...args: string[]) =>
  spawnSync(process.execPath, [COMMAND, ...args], { cwd: ROOT, encoding: 'utf8' })

/** Runs `lab <args>` where no file can grow beyond so many blocks of 512 bytes. */
export const labWithLimit = (blocks: number, ...args: string[]) =>
  spawnSync(
    'sh',
    ['-c', `ulimit -f ${blocks} && exec "$@"`, 'sh', process.execPath, COMMAND, ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  )

/** Runs `lab <args>` with its output on a full disk. */
export const labToFullDisk = (...args: string[]) =>
  spawnSync('sh', ['-c', 'exec "$@" > /dev/full', 'sh', process.execPath, COMMAND, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  })

/** Starts `lab <args>` and leaves it running. */
export const startLab = (...args: string[]) =>
  spawn(process.execPath, [COMMAND, ...args], { cwd: ROOT, stdio: 'ignore' })

/** Writes a file and gives its path. */
export function fileWith(name: string, text: string): string {
  const file = join(DIRECTORY, name)
  writeFileSync(file, text)
  return file
}
