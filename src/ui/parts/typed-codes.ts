/** Codes of tables and seats, as people type them. */

/**
 * The code that a text means: in capitals, without what people put in between. Null where it has not
 * as many letters and digits as it should.
 */
export function readCode(text: string, length: number): string | null {
  const code = text.toUpperCase().replaceAll(/[\s.·-]/g, '')
  return new RegExp(`^[A-Z0-9]{${length}}$`).test(code) ? code : null
}
