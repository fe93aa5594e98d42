import { describe, expect, test } from 'vitest'
import { InitializeGame } from 'boardgame.io/internal'
import { multivector, withScenario, type SetupProblem } from '../../src/match/index.ts'
import type { ScenarioFile } from '../../src/scenario/index.ts'
import { defaultDocument, SCENARIOS } from './table.ts'

const edited = (change: (document: ScenarioFile) => void): unknown => {
  const document = defaultDocument() as ScenarioFile
  change(document)
  return document
}

const problemsOf = (data: unknown, players: number): SetupProblem[] =>
  JSON.parse(multivector.validateSetupData!(data as never, players) ?? '[]')

describe('Setup data', () => {
  test('with a scenario that makes sense are accepted, whatever facts it names', () => {
    const scenario = edited((document) => {
      document.powers[0]!.income.sources = ['no_such_fact']
    })
    expect(multivector.validateSetupData!({ scenario }, 3)).toBeUndefined()
  })

  test.each<[string, unknown, number, string, string]>([
    ['are missing', undefined, 3, 'wrong-type', ''],
    ['are no group', 'scenario', 3, 'wrong-type', ''],
    ['hold no scenario', {}, 3, 'wrong-type', '/scenario'],
    ['hold a scenario of no version', { scenario: {} }, 3, 'no-format-version', '/scenario'],
    [
      'hold a scenario of the wrong shape',
      { scenario: edited((document) => delete (document as Partial<ScenarioFile>).calendar) },
      3,
      'missing-key',
      '/scenario/calendar',
    ],
    [
      'hold a scenario that makes no sense',
      { scenario: edited((document) => (document.powers[1]!.id = document.powers[0]!.id)) },
      3,
      'duplicate-id',
      '/scenario/powers/1/id',
    ],
    [
      'are for too few players',
      { scenario: defaultDocument() },
      2,
      'wrong-players',
      '/scenario/powers',
    ],
    [
      'are for too many players',
      { scenario: defaultDocument() },
      4,
      'wrong-players',
      '/scenario/powers',
    ],
    [
      'hold a seed, which would tell every secret to whoever reads them',
      { scenario: defaultDocument(), seed: 'a' },
      3,
      'unknown-key',
      '/seed',
    ],
  ])('that %s are refused', (_, data, players, code, pointer) => {
    expect(problemsOf(data, players)).toContainEqual(expect.objectContaining({ code, pointer }))
    expect(() =>
      InitializeGame({ game: multivector, numPlayers: players, setupData: data }),
    ).toThrow(`${code} at '${pointer}'`)
  })

  test('open the match', () => {
    const setupData = { scenario: defaultDocument() }
    const { G } = InitializeGame({ game: multivector, numPlayers: 3, setupData })
    const other = InitializeGame({ game: multivector, numPlayers: 3, setupData })
    expect(G.scenario).toEqual(SCENARIOS.default)
    expect(G.position.round).toBe(1)
    expect(G.secret).not.toEqual(other.G.secret)
    expect(JSON.parse(JSON.stringify(G))).toEqual(G)
  })

  test('that are built in fit the number of players as well', () => {
    const game = withScenario(SCENARIOS.default)
    expect(() => InitializeGame({ game, numPlayers: 2 })).toThrow('wrong-players')
  })
})
