/** The page around the plots: one HTML file that needs nothing else. */
import { html } from 'ghtml'
import type { BalanceReport } from '../lab/balance.ts'
import type { MatchRecord } from '../lab/record.ts'
import { tablesOf } from '../lab/tables.ts'
import type { Target } from '../lab/targets.ts'
import { DICTIONARY_COLUMNS, dictionaryOf } from './dictionary.ts'
import { allFigures, boundsText, figureName, formatOf, singleFigures } from './figures.ts'
import { type DataTable, type Figure, type Plot, svgOf } from './plot.ts'
import { PAGE_STYLE } from './style.ts'
import { figure, type ReportContext, say, whole } from './words.ts'

/** Parts of a page, as HTML. */
export interface Page {
  title: string
  about: string
  /** What stands above the plots. */
  summary: string
  plots: Plot[]
  /** What stands below them. */
  details: string
}

/** A page that opens from disk, without scripts or anything from elsewhere. */
export function pageOf(
  context: ReportContext,
  page: Page,
  records: readonly MatchRecord[],
): string {
  const { title, about, summary, plots, details } = page
  return html`<!doctype html>
    <html lang="${context.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          !${PAGE_STYLE}
        </style>
      </head>
      <body>
        <main>
          <header>
            <h1>${title}</h1>
            <p class="muted">${about}</p>
            !${factsOf(context, records)}
          </header>
          !${summary}
          <h2>${say(context, 'plots')}</h2>
          <p class="muted">${say(context, 'howToRead')}</p>
          <div class="plots${plots.length === 1 ? ' alone' : ''}">
            !${plots.map((plot) => figureOf(context, plot))}
          </div>
          !${details} !${records.length > 0 ? dictionarySection(context) : ''}
        </main>
      </body>
    </html> `
}

/** How the report was made. The first match of every report is one on the scenario as it is. */
function factsOf(context: ReportContext, records: readonly MatchRecord[]): string {
  const [first] = records
  return html`<dl class="facts">
    <dt>${say(context, 'command')}</dt>
    <dd><code>${context.command}</code></dd>
    !${
      first
        ? html`<dt>${say(context, 'recordsKept')}</dt>
            <dd>${whole(context, records.length)}</dd>
            <dt>${say(context, 'scenarioHash')}</dt>
            <dd><code>${first.scenario}</code></dd>
            <dt>${say(context, 'rulesHash')}</dt>
            <dd><code>${first.rules}</code></dd>`
        : ''
    }
  </dl>`
}

function figureOf(context: ReportContext, plot: Plot): string {
  return html`<figure id="${plot.name}">
    <figcaption>
      <h3>${plot.title}</h3>
      <p>${plot.description}</p>
    </figcaption>
    !${svgOf(plot)}
    <details>
      <summary>${say(context, 'numbers')}</summary>
      !${tableOf(plot.table)}
    </details>
  </figure>`
}

/** A table; numbers are also there in full, for programs. */
function tableOf({ head, rows }: DataTable): string {
  const isNumber = (column: number) => rows.some((row) => typeof row[column] === 'object')
  const classOf = (column: number) => (isNumber(column) ? html` class="number"` : '')
  return html`<div class="wide">
    <table>
      <thead>
        <tr>
          !${head.map((name, column) => html`<th scope="col" !${classOf(column)}>${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        !${rows.map(
          ([name, ...cells]) =>
            html`<tr>
              <th scope="row">!${cellOf(name!)}</th>
              !${cells.map((cell, index) => html`<td!${classOf(index + 1)}>!${cellOf(cell)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

const cellOf = (cell: string | Figure): string =>
  typeof cell === 'string' ? html`${cell}` : html`<data value="${cell.value}">${cell.text}</data>`

function dictionarySection(context: ReportContext): string {
  const { rows } = dictionaryOf(context.language, tablesOf([], []))
  const head = DICTIONARY_COLUMNS.map((name) => say(context, name))
  return html`<section class="dictionary">
    <h2>${say(context, 'dictionary')}</h2>
    <p class="muted">${say(context, 'dictionaryAbout')}</p>
    <div class="card">
      <details>
        <summary>${say(context, 'numberOfColumns', { count: rows.length })}</summary>
        !${tableOf({ head, rows: rows.map((row) => row.map(String)) })}
      </details>
    </div>
  </section>`
}

/** Whether the targets of a balance report hold, and its key figures. */
export function balanceSummary(context: ReportContext, report: BalanceReport): string {
  const missed = report.targets.filter(({ holds }) => !holds)
  const count = report.targets.length
  const verdict =
    missed.length === 0
      ? html`<div class="verdict"><p>${say(context, 'allHold', { count })}</p></div>`
      : html`<div class="verdict missed">
          <p>
            ${say(context, 'someMissed', { count, held: count - missed.length, missed: missed.length })}
          </p>
          <ul>
            !${missed.map((target) => html`<li>${missedLine(context, target)}</li>`)}
          </ul>
        </div>`
  return html`!${count === 0 ? '' : verdict}
    <h2>${say(context, 'keyFigures')}</h2>
    <dl class="tiles">
      !${singleFigures(report).map(
        ([name, value]) =>
          html`<div>
            <dt>${figureName(context, name)}</dt>
            <dd>${formatOf(name)(context, value)}</dd>
          </div>`,
      )}
    </dl>`
}

const missedLine = (context: ReportContext, target: Target): string =>
  say(context, 'missedLine', {
    figure: figureName(context, target.name),
    value: formatOf(target.name)(context, target.value),
    target: boundsText(context, target),
  })

/** All figures of a balance report, with their targets where they have one. */
export function balanceDetails(context: ReportContext, report: BalanceReport): string {
  const head = (['figure', 'value', 'target', 'verdict'] as const).map((word) => say(context, word))
  const none = say(context, 'none')
  const targeted = report.targets.map((target) => [
    figureName(context, target.name),
    figure(context, target.value, formatOf(target.name)),
    boundsText(context, target),
    say(context, target.holds ? 'holds' : 'missed'),
  ])
  const names = new Set(targeted.map(([name]) => name))
  const others = allFigures(report)
    .map(([name, value]) => [
      figureName(context, name),
      figure(context, value, formatOf(name)),
      none,
      none,
    ])
    .filter(([name]) => !names.has(name))
  return html`<section class="figures">
    <h2>${say(context, 'targets')}</h2>
    <div class="card">!${tableOf({ head, rows: [...targeted, ...others] })}</div>
  </section>`
}
