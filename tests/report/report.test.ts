import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { plotsOf, reportHtml, type Reports } from '../../src/report/index.ts'
import { compileWorld } from '../../src/rules/index.ts'
import { defaultScenario } from '../helpers/worlds.ts'
import { contextOf, madeUpAblation, madeUpBalance, madeUpLadder, madeUpRecords } from './made-up.ts'

const world = compileWorld(defaultScenario())
const context = contextOf(world)
const records = madeUpRecords(world, 24)
const balance = madeUpBalance(world)
const REPORTS: Reports = {
  balance,
  ladder: madeUpLadder(),
  ablate: madeUpAblation(world),
}
const KINDS = Object.keys(REPORTS) as (keyof Reports)[]

/** A page, read by the rules of HTML; mistakes of form are refused. */
function read(html: string) {
  const mistakes: string[] = []
  const onParseError = ({ code }: { code: string }) => mistakes.push(code)
  const page = load(html, { onParseError })
  expect(mistakes).toEqual([])
  return page
}

type Page = ReturnType<typeof read>

/** Rows of the table below a plot: the name, and the numbers in full. */
const rowsOf = (page: Page, plot: string): (string | number)[][] =>
  page(`#${plot} tbody tr`)
    .toArray()
    .map((row) => [
      page('th', row).text(),
      ...page('td', row)
        .toArray()
        .map((cell) => {
          const value = page('data', cell).attr('value')
          return value === undefined ? page(cell).text() : Number(value)
        }),
    ])

describe.each(KINDS)('a report of kind %s', (kind) => {
  const html = reportHtml(kind, REPORTS[kind], records, context)
  const page = read(html)

  it('is one page with nothing from elsewhere and no script', () => {
    expect(page('script, link, iframe, img, object, embed, base').length).toBe(0)
    expect(page('[src], [href], [style*="url("]').length).toBe(0)
    expect(page('style').text()).not.toMatch(/url\(|@import/)
    expect(html.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/)
  })

  it('gives every plot a title, a description, a picture and its numbers as a table', () => {
    const figures = page('figure').toArray()
    expect(figures.length).toBe(plotsOf(kind, REPORTS[kind], records, context).length)
    for (const figure of figures) {
      const title = page('h3', figure).text()
      expect(title).not.toBe('')
      expect(page('svg > title', figure).text()).toBe(title)
      expect(page('svg > desc', figure).text()).toBe(page('figcaption p', figure).text())
      expect(page('svg[role=img] path', figure).length).toBeGreaterThan(0)
      expect(page('details tbody tr', figure).length).toBeGreaterThan(0)
    }
  })

  it('has no id twice', () => {
    const ids = page('[id]')
      .toArray()
      .map((element) => page(element).attr('id'))
    expect(ids).toEqual([...new Set(ids)])
  })

  it('names its plots in its aria labels by ids that are there', () => {
    for (const svg of page('svg').toArray()) {
      for (const id of page(svg).attr('aria-labelledby')!.split(' ')) {
        expect(page(`#${id}`).length).toBe(1)
      }
    }
  })

  it('is the same for the same input', () => {
    expect(reportHtml(kind, REPORTS[kind], records, context)).toBe(html)
  })
})

describe('a balance report', () => {
  const page = read(reportHtml('balance', balance, records, context))

  it('has the numbers of the report in its tables', () => {
    const { winShare, ci, orderShare, winLift } = balance
    expect(rowsOf(page, 'win-shares')).toEqual([
      ['Japan', winShare['japan'], ...ci['japan']!],
      ['China', winShare['china'], ...ci['china']!],
      ['Russia', winShare['russia'], ...ci['russia']!],
    ])
    const shares = ['japan', 'china', 'russia'].map((id) => orderShare[id]!['quiet-deal'])
    expect(rowsOf(page, 'order-shares')).toContainEqual(['Quiet deal', ...shares])
    expect(rowsOf(page, 'win-lift')).toContainEqual(['Grant', winLift['grant']])
  })

  it('lists the targets that are missed', () => {
    const missed = page('.verdict li').toArray()
    expect(missed.map((item) => page(item).text())).toEqual([
      'Last at half time wins: 11.8%, should be at least 15.0%',
      'Kingmaking: 20.5%, should be at most 15.0%',
      'Wins of dealing alone: 24.0%, should be at most 20.0%',
    ])
  })

  it('says that all is well when all targets hold', () => {
    const targets = balance.targets.filter(({ holds }) => holds)
    const page = read(reportHtml('balance', { ...balance, targets }, records, context))
    expect(page('.verdict').text()).toBe('All 8 targets hold.')
  })

  it('asks the interval of a win share to lie within its target', () => {
    const cells = page('section.figures tbody tr').first().find('td').toArray()
    expect(cells.map((cell) => page(cell).text())).toEqual([
      '36.2%',
      '28.0% to 39.0% with its interval',
      'holds',
    ])
  })

  it('lists every figure once', () => {
    const names = page('section.figures tbody th')
      .toArray()
      .map((cell) => page(cell).text())
    expect(names).toEqual([...new Set(names)])
    for (const name of ['Points of the winner', 'Calls a match', 'Drama', 'Resentment a match']) {
      expect(names).toContain(name)
    }
  })

  it('counts how matches ended', () => {
    const rows = rowsOf(page, 'endings')
    const of = (name: string) => rows.find(([ending]) => ending === name)![1]
    const nobody = records.filter(({ winners }) => winners.length === 0).length
    expect(of('Collapse, no winner')).toBe(nobody)
    expect(rows.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(records.length)
  })

  it('tells in how many matches the lead changed hands in a round', () => {
    const [first] = madeUpRecords(world, 1)
    const chances = [
      [0.5, 0.3, 0.2],
      [0.2, 0.7, 0.1],
      [0.1, 0.8, 0.1],
    ]
    const rounds = chances.map((chance) => ({ ...first!.rounds[0]!, chance }))
    const record = { ...first!, rounds, winners: ['china'], points: [9, 12, 3] }
    const page = read(reportHtml('balance', balance, [record], context))
    expect(rowsOf(page, 'chances')).toEqual([
      ['1', 0.3, 0.5, 0.2, '–'],
      ['2', 0.7, 0.2, 0.1, 1],
      ['3', 0.8, 0.1, 0.1, 0],
    ])
  })

  it('averages the stability of a state over the matches that reached a round', () => {
    const row = rowsOf(page, 'stability').find(([state]) => state === 'Uzbekistan')!
    const last = records.filter(({ rounds }) => rounds.length === 8)
    const sum = last.reduce((total, { rounds }) => total + rounds[7]!.stability[1]!, 0)
    expect(row[8]).toBeCloseTo(sum / last.length, 10)
  })

  it('has no plots of matches where none was kept', () => {
    const plots = plotsOf('balance', balance, [], context).map(({ name }) => name)
    expect(plots).toEqual(['win-shares', 'thesis', 'order-shares', 'win-lift'])
  })
})

describe('reports of ladders and ablations', () => {
  it('have the numbers of the report in their tables', () => {
    const ladder = read(reportHtml('ladder', REPORTS.ladder, [], context))
    const steps = REPORTS.ladder.map(({ level, against, matches, winShare, ci }) => [
      `${level} against ${against}`,
      matches,
      winShare,
      ...ci,
    ])
    expect(rowsOf(ladder, 'ladder')).toEqual(steps)
    const ablate = read(reportHtml('ablate', REPORTS.ablate, [], context))
    const { baseWinShare, winShare, difference, ci } = REPORTS.ablate.orders[0]!
    expect(rowsOf(ablate, 'without-orders')[0]).toEqual([
      'Test the waters',
      'Japan',
      baseWinShare,
      winShare,
      difference,
      ...ci,
    ])
  })
})

describe('an ablation', () => {
  it('tells for each rule what changes most, and win shares without it', () => {
    const page = read(reportHtml('ablate', REPORTS.ablate, [], context))
    const { winShare, orderShift } = REPORTS.ablate.rules[0]!
    expect(rowsOf(page, 'without-rules')[0]).toEqual([
      'routes',
      'Japan',
      'Exchange programme',
      -0.17,
      ...Object.values(orderShift).map((points) => points / 100),
      ...Object.values(winShare),
    ])
  })

  it('draws an interval that has no end as none', () => {
    const [order] = REPORTS.ablate.orders
    const orders = [{ ...order!, ci: [-Infinity, Infinity] as [number, number] }]
    const html = reportHtml('ablate', { ...REPORTS.ablate, orders }, [], context)
    expect(read(html)('#without-orders svg').html()).not.toMatch(/NaN|Infinity/)
  })
})

describe('an ablation of rules alone', () => {
  it('has no plot of orders', () => {
    const plots = plotsOf('ablate', { ...REPORTS.ablate, orders: [] }, [], context)
    expect(plots.map(({ name }) => name)).toEqual(['without-rules'])
  })
})

describe('hostile names', () => {
  const HOSTILE = '<script>alert(1)</script> "\' & {b}'
  const scenario = defaultScenario()
  scenario.name = HOSTILE
  scenario.powers[0]!.name = HOSTILE
  scenario.states[0]!.name = HOSTILE
  const hostile = { ...contextOf(compileWorld(scenario)), command: HOSTILE }
  const renamed = {
    ...balance,
    level: HOSTILE,
    targets: [{ ...balance.targets[0]!, name: HOSTILE }],
  }
  const html = reportHtml('balance', renamed, records, hostile)

  it('are text and nothing else', () => {
    const page = read(html)
    expect(page('script').length).toBe(0)
    expect(page('h1').text()).toBe(`Balance: ${HOSTILE}`)
    expect(page('header code').first().text()).toBe(HOSTILE)
    expect(rowsOf(page, 'win-shares')[0]![0]).toBe(HOSTILE)
    expect(rowsOf(page, 'stability')[0]![0]).toBe(HOSTILE)
  })

  it('are text in the pictures, too', () => {
    for (const { svg } of plotsOf('balance', renamed, records, hostile)) {
      const page = load(svg, { xml: true })
      expect(page('script').length).toBe(0)
      expect(svg).not.toContain('<script')
    }
  })
})
