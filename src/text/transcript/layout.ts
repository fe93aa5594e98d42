/** Plain text for the page: paragraphs with a hanging indent, headings, tables. */

/** Width of the page in characters. */
const WIDTH = 100

/** Lines of a paragraph; the lines after the first are indented by `hang` more. */
export function paragraph(text: string, indent = 0, hang = 2): string[] {
  const lines: string[] = []
  let line = ' '.repeat(indent)
  let empty = true
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = ' '.repeat(indent + hang)
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return empty ? lines : [...lines, line]
}

/** A paragraph marked as an entry of a list. */
export const bullet = (text: string, indent: number): string[] => paragraph(`- ${text}`, indent)

/** A heading over a section of a round. */
export const heading = (text: string): string[] => ['', text.toUpperCase()]

/** A title between two rules. */
export function banner(text: string): string[] {
  const rule = '='.repeat(WIDTH)
  return ['', rule, text, rule]
}

/** A table with columns as wide as their longest cell. The first row is its head. */
export function table(rows: readonly (readonly string[])[], indent = 2): string[] {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length)
    })
  }
  return rows.map((row) => {
    const cells = row.map((cell, column) => cell.padEnd(widths[column]!))
    return ' '.repeat(indent) + cells.join('  ').trimEnd()
  })
}
