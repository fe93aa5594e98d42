/**
 * The server that comes with boardgame.io, in memory. Its matches are put straight into its storage:
 * so they have the seeds they must have, and its lobby, which a fresh install breaks, is not needed.
 */
import { readFileSync } from 'node:fs'
import { InitializeGame } from 'boardgame.io/internal'
import { Server } from 'boardgame.io/server'
import { multivector, withScenario } from '../../src/match/index.ts'
import { parseScenario } from '../../src/scenario/index.ts'
import { serve, type Setup } from './child.ts'

async function open({ scenarioFile, matches }: Setup): Promise<number> {
  const parsed = parseScenario(readFileSync(scenarioFile, 'utf8'))
  if (!parsed.ok) throw new Error(`${scenarioFile}: ${parsed.problems[0]!.code}`)
  const server = Server({ games: [multivector], origins: [] })
  const now = Date.now()
  for (const { id, seed, credentials } of matches) {
    const numPlayers = credentials.length
    const initialState = InitializeGame({ game: withScenario(parsed.scenario, seed), numPlayers })
    const players = credentials.map((credentials, seat) => ({ id: seat, credentials }))
    await server.db.createMatch(id, {
      initialState,
      metadata: {
        gameName: multivector.name!,
        players: { ...players },
        createdAt: now,
        updatedAt: now,
      },
    })
  }
  const { appServer } = await server.run(0)
  return (appServer.address() as { port: number }).port
}

serve(open)
