/** What no sentence may contain: leftovers of code, of ICU syntax, and gaps where names belong. */
const UNSOUND = [
  /undefined/,
  /NaN/,
  /\bnull\b/,
  /[{}]/,
  / {2}/,
  /“”/,
  /\( ?\)/,
  /^[\s:;,]/,
  / [,:;.)]/,
  // A zero below zero; half a point is none.
  /-0\b(?!\.\d*[1-9])/,
]

/** The flaws of a sentence, as the patterns that it matches. */
export const flawsOf = (sentence: string): string[] =>
  sentence.trim() === ''
    ? ['empty']
    : UNSOUND.filter((pattern) => pattern.test(sentence)).map(String)
