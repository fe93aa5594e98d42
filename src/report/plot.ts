/** A plot: what it shows in words, in numbers and as a picture. */
import * as echarts from 'echarts'

/** A number as a table shows it, and the number itself. */
export interface Figure {
  value: number
  text: string
}

export interface DataTable {
  head: string[]
  /** Cells in the order of the head; the first names the row. */
  rows: (string | Figure)[][]
}

export interface Plot {
  /** Of lower-case letters and hyphens: the name of a file, and unique in a report. */
  name: string
  title: string
  /** What the plot shows and how to read it. */
  description: string
  /** Every number of the plot. */
  table: DataTable
  /** Height in pixels, of a width of 500. */
  height: number
  option: echarts.EChartsOption
}

/** Width of every plot, in pixels. It is narrow, so that letters stay legible on a phone. */
const PLOT_WIDTH = 500

const CLASSES = / (?:class|ecmeta_\w+)="[^"]*"/g
const HOVER_STYLE = /<style ><!\[CDATA\[[\s\S]*?\]\]>\s*<\/style>/g
/** Ids count up in the whole process; a plot gets its own, so that it is the same in every report. */
const RUNNING_IDS = /(id="|url\(#)zr\d+-/g
const OPENING = /^<svg [^>]*>/

/**
 * A plot as an SVG picture with a title and a description. Its colours are custom properties of the
 * page around it, or of `style` where it stands alone.
 *
 * @param style CSS to hold the colours, or nothing.
 */
export function svgOf({ name, title, description, height, option }: Plot, style = ''): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: PLOT_WIDTH, height })
  chart.setOption({ animation: false, ...option })
  const drawn = chart.renderToSVGString()
  chart.dispose()
  const escape = echarts.format.encodeHTML
  return drawn
    .replace(HOVER_STYLE, '')
    .replace(CLASSES, '')
    .replace(RUNNING_IDS, `$1${name}-`)
    .replace(OPENING, () =>
      [
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PLOT_WIDTH} ${height}" role="img"`,
        ` aria-labelledby="${name}-title ${name}-about">`,
        `<title id="${name}-title">${escape(title)}</title>`,
        `<desc id="${name}-about">${escape(description)}</desc>`,
        style && `<style>${style}</style>`,
      ].join(''),
    )
}
