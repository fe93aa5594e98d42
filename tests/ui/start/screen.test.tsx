import { load } from 'cheerio'
import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import defaultText from '../../../scenarios/post-settlement-2025.json?raw'
import { compileWorld } from '../../../src/rules/index.ts'
import { parseScenario } from '../../../src/scenario/index.ts'
import { formatMessage } from '../../../src/text/message.ts'
import { Keys } from '../../../src/ui/help/keys.tsx'
import { RoundInOrder, TenLines } from '../../../src/ui/help/lines.tsx'
import { Orders } from '../../../src/ui/help/orders.tsx'
import { SHORTCUTS } from '../../../src/ui/help/shortcuts.ts'
import { Words } from '../../../src/ui/help/words.tsx'
import { Cards } from '../../../src/ui/start/cards.tsx'
import { DEFAULT_FORM, withPersons } from '../../../src/ui/start/form.ts'
import { loadScenarios, SCENARIO_IDS } from '../../../src/ui/start/scenarios.ts'
import { seatsSentence } from '../../../src/ui/start/sentence.ts'
import { ScenarioChoice } from '../../../src/ui/start/setup/scenario-choice.tsx'
import { Seat } from '../../../src/ui/start/setup/seat.tsx'
import { LEVEL_CHOICES } from '../../../src/ui/start/strength.ts'
import type { Say } from '../../../src/ui/say.tsx'
import { COUNTED, Sample, SAVED } from './sample.tsx'

const say: Say = (key, params = {}) => formatMessage('en', key, params)
const nothing = () => {}

const cards = (saved: typeof SAVED | null, statistics: typeof COUNTED | null) =>
  load(
    renderToString(
      <Cards
        saved={saved}
        statistics={statistics}
        onTables={nothing}
        onContinue={nothing}
        onDelete={nothing}
        onImport={async () => []}
        onResetStatistics={nothing}
        onChallenge={nothing}
      />,
    ),
  )

describe('the start screen', () => {
  test('has one heading, one great button and the tools', () => {
    const page = load(renderToString(<Sample notice="Something happened." />))
    expect(page('h1').text()).toBe('Multivector')
    expect(page('.play-button').text()).toBe('Play')
    expect(page('nav button')).toHaveLength(2)
    expect(page('[role=status]').first().text()).toBe('Something happened.')
  })

  test('tells of each kept match where it stands', () => {
    const page = cards(SAVED, COUNTED)
    const rows = page('.saved-row').map((_, row) => page(row).text())
    expect(rows[0]).toContain('Round 4 of 8')
    expect(rows[0]).toContain('You are Japan')
    expect(rows[0]).toContain('China leads')
    expect(rows[1]).toContain('Ended in round 5 of 5')
    expect(rows[1]).toContain('Japan and China')
    expect(rows[1]).toContain('Japan won')
  })

  test('tells level by level how the person fared', () => {
    const page = cards(SAVED, COUNTED)
    const cells = page('.figures-levels tbody > tr > *').map((_, cell) => page(cell).text())
    expect(cells.get().join(' ')).toBe('Consul 10 5 7.8 Counsellor 4 0 –')
  })

  test('says so where there is nothing yet', () => {
    expect(cards([], null).text()).toContain('Nothing here yet')
    expect(cards(null, null).text()).toContain('Looking for matches')
  })
})

describe('setting up', () => {
  test('offers every shipped scenario, the default one first', async () => {
    const scenarios = await loadScenarios()
    expect(scenarios.map(({ id }) => id).sort()).toEqual([...SCENARIO_IDS].sort())
    const choice = (
      <ScenarioChoice
        scenarios={scenarios}
        chosen={scenarios[0]!.id}
        locked={false}
        choose={nothing}
      />
    )
    const page = load(renderToString(choice))
    expect(page('[role=radio]')).toHaveLength(SCENARIO_IDS.length)
    expect(page('[aria-checked=true]').text()).toContain('After the Settlement')
  })

  test('tells of every level how strong it is', () => {
    for (const level of LEVEL_CHOICES) {
      const seat = { ...DEFAULT_FORM.seats[1]!, level }
      const html = renderToString(
        <Seat index={1} power="China" seat={seat} tooLong={false} change={nothing} />,
      )
      expect(load(html).text()).toMatch(/wins \d+(\.\d)? of 100 matches/)
    }
  })

  test('says in a sentence who plays', async () => {
    const [scenario] = await loadScenarios()
    const sentence = (persons: number) =>
      seatsSentence(say, 'en', withPersons(DEFAULT_FORM, persons, 3), scenario!)
    expect(sentence(0)).toContain('you look on')
    expect(sentence(1)).toContain('you are Japan, against China (Consul) and Russia (Consul)')
    expect(sentence(2)).toContain('Japan and China at this screen, against Russia (Consul)')
    expect(sentence(3)).toMatch(/Japan, China,? and Russia at this screen\. 8 rounds/)
  })
})

describe('the help', () => {
  test('has ten lines, a round, all words, orders and keys', () => {
    const parsed = parseScenario(defaultText)
    if (!parsed.ok) throw new Error('unreadable')
    const world = compileWorld(parsed.scenario)
    const count = (html: string, part: string) => load(html)(part).length
    expect(count(renderToString(<TenLines />), 'li')).toBe(10)
    expect(count(renderToString(<RoundInOrder />), 'li')).toBe(9)
    expect(count(renderToString(<Orders world={world} />), 'dt')).toBe(13)
    expect(renderToString(<Words world={world} />)).toContain('Multivector')
    expect(count(renderToString(<Keys />), 'dt')).toBe(SHORTCUTS.length)
  })
})
