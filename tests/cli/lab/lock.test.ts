import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FolderLock } from '../../../src/cli/lab/lock.ts'

const newFolder = () => mkdtempSync(join(tmpdir(), 'multivector-lock-'))

/** The number of a process that has ended. */
async function endedPid(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(child, 'exit')
  return child.pid!
}

describe('the lock on a folder', () => {
  it('is had by one at a time, and tells the others who has it', () => {
    const folder = newFolder()
    const first = new FolderLock(folder)
    const second = new FolderLock(folder)
    expect(first.take()).toBeUndefined()
    expect(second.take()).toBe(process.pid)
    first.release()
    expect(second.take()).toBeUndefined()
  })

  it('leaves nothing behind when it is given back', () => {
    const lock = new FolderLock(newFolder())
    lock.take()
    lock.release()
    expect(existsSync(lock.file)).toBe(false)
  })

  it('is not given back by who does not have it', () => {
    const folder = newFolder()
    const [first, second] = [new FolderLock(folder), new FolderLock(folder)]
    first.take()
    second.take()
    second.release()
    expect(existsSync(first.file)).toBe(true)
  })

  it.each([
    ['of a process that has ended', async () => `${await endedPid()}\n`],
    ['that names no process', async () => 'nobody\n'],
    ['that is empty', async () => ''],
  ])('is taken over from a file %s', async (_, text) => {
    const lock = new FolderLock(newFolder())
    writeFileSync(lock.file, await text())
    expect(lock.take()).toBeUndefined()
    expect(new FolderLock(join(lock.file, '..')).take()).toBe(process.pid)
  })
})
