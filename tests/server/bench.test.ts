import { afterAll, expect, test } from 'vitest'
import { Crowd } from '../../bench/server/crowd.ts'
import { prepareDatabase } from '../../bench/server/prepare.ts'
import { writeScript } from '../../bench/server/scripts.ts'
import { SeededDice } from '../../src/rules/index.ts'
import { newKey, newMatchId } from '../../src/server/play/keys.ts'
import { SCENARIOS } from '../match/table.ts'
import { cleanUp, start, temporaryFolder } from './start.ts'

afterAll(cleanUp)

test('The benchmark plays a match as it was written, and counts each commit', async () => {
  const scenario = SCENARIOS.default
  const script = writeScript(scenario, 'bench')
  const credentials = scenario.powers.map(() => newKey())
  const openings = [{ id: newMatchId(), seed: script.seed, credentials }]
  const folder = temporaryFolder()
  await prepareDatabase(folder, scenario, openings)
  const server = await start({ folder })
  const crowd = new Crowd(1, { think: 0, dice: SeededDice.from('bench') })
  await crowd.gather(server.url, openings, new Map([[script.seed, script]]))
  crowd.start()
  const { waits, unanswered, bytes } = await crowd.watch(60)
  crowd.leave()
  await server.close()
  expect(waits).toHaveLength(script.plans.flat().length)
  expect(unanswered).toBe(0)
  expect(bytes).toBeGreaterThan(0)
})
