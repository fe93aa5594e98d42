/** What the text field can do, put together from CodeMirror's parts. */
import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  insertBracket,
  snippet,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { json } from '@codemirror/lang-json'
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentUnit,
} from '@codemirror/language'
import { forEachDiagnostic, lintGutter, lintKeymap, nextDiagnostic } from '@codemirror/lint'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { EditorState, type Extension } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  hoverTooltip,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import { type Choice, choicesAt } from './completion.ts'
import { type Help, helpAt, type Surroundings } from './help.ts'
import { look } from './theme.ts'

export interface Settings {
  readOnly: boolean
  /** What the field is called, and the id of the element that tells its keys. */
  label: string
  describedBy: string
  /** The words of CodeMirror's own parts. */
  phrases: Record<string, string>
  surroundings: () => Surroundings
  /** A problem that the keys have led to, in words. */
  problemHere: (line: number, sentence: string) => string
}

/** The extensions of a text field with these settings. */
export function extensionsFor(settings: Settings): Extension {
  const { surroundings } = settings
  return [
    EditorState.phrases.of(settings.phrases),
    EditorView.contentAttributes.of({
      'aria-label': settings.label,
      'aria-describedby': settings.describedBy,
      tabindex: '0',
    }),
    lintGutter(),
    lineNumbers(),
    foldGutter(),
    highlightActiveLineGutter(),
    highlightActiveLine(),
    highlightSpecialChars(),
    drawSelection(),
    bracketMatching(),
    search({ top: true }),
    highlightSelectionMatches(),
    EditorView.lineWrapping,
    settings.readOnly ? reading() : writing(surroundings),
    json(),
    look,
    hoverTooltip((view, offset) => {
      const help = helpAt(view.state.sliceDoc(), offset, surroundings())
      return help && helpTooltip(help)
    }),
    keymap.of([
      { key: 'F8', run: (view) => nextProblem(view, settings) },
      {
        key: 'F2',
        run: (view) => sayHelp(view, surroundings()),
      },
      ...defaultKeymap,
      ...searchKeymap,
      ...foldKeymap,
      ...lintKeymap,
    ]),
  ]
}

const reading = (): Extension => [
  EditorState.readOnly.of(true),
  EditorView.contentAttributes.of({ 'aria-readonly': 'true' }),
]

/** Tab indents; after Escape it leaves, which CodeMirror sees to itself. */
const writing = (surroundings: () => Surroundings): Extension => [
  history(),
  indentUnit.of('  '),
  indentOnInput(),
  overSelection,
  closing,
  closeBrackets(),
  autocompletion({
    override: [(context) => complete(context, surroundings())],
    icons: false,
  }),
  keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, indentWithTab]),
]

const OPENING: ReadonlySet<string> = new Set(['"', '{', '['])

/** In JSON, what is opened before a comma is closed at once, too. */
const closing = EditorState.languageData.of(() => [
  { closeBrackets: { brackets: [...OPENING], before: ',]}:' } },
])

/** What is typed over a selected value takes its place, as people expect who have jumped to it. */
const overSelection = EditorView.inputHandler.of((view, _from, _to, typed) => {
  if (view.state.selection.main.empty || !OPENING.has(typed)) return false
  view.dispatch(view.state.replaceSelection(''))
  view.dispatch(insertBracket(view.state, typed) ?? view.state.replaceSelection(typed))
  return true
})

/** Longer words are prose, in which nothing is completed. */
const WORD_LIMIT = 60

async function complete(
  context: CompletionContext,
  surroundings: Surroundings,
): Promise<CompletionResult | null> {
  const { pos, state } = context
  const word = context.matchBefore(/[\w-]*$/)?.text ?? ''
  const isQuoted = state.sliceDoc(pos - word.length - 1, pos - word.length) === '"'
  if (!context.explicit && !(isQuoted && word.length < WORD_LIMIT)) return null
  const choices = await choicesAt(state.sliceDoc(), pos, surroundings)
  if (choices.length === 0) return null
  return {
    from: pos - word.length,
    options: choices.map((choice) => completionOf(choice, pos)),
    validFor: /^[\w-]*$/,
  }
}

/** A choice that was made for a cursor at `asked`. */
const completionOf = (
  { label, info, snippet: text, own, from, to }: Choice,
  asked: number,
): Completion => ({
  label,
  ...(info !== null && { info }),
  boost: own ? 1 : 0,
  apply: (view, completion, _, cursor) =>
    snippet(text)(view, completion, from, Math.max(to, asked) + cursor - asked),
})

const helpTooltip = ({ from, to, text }: Help) => ({
  pos: from,
  end: to,
  create: () => {
    const dom = document.createElement('div')
    dom.className = 'cm-json-help'
    dom.textContent = text
    return { dom }
  },
})

/** Goes to the next problem, and says it. */
function nextProblem(view: EditorView, { problemHere }: Settings): boolean {
  if (!nextDiagnostic(view)) return false
  const { from: at } = view.state.selection.main
  const said: string[] = []
  forEachDiagnostic(view.state, ({ message }, from) => {
    if (from === at) said.push(message)
  })
  const { number } = view.state.doc.lineAt(at)
  say(view, problemHere(number, said.join(' ')))
  return true
}

/** Says what stands at the cursor. */
function sayHelp(view: EditorView, surroundings: Surroundings): boolean {
  const { head } = view.state.selection.main
  const help = helpAt(view.state.sliceDoc(), head, surroundings)
  if (help) say(view, help.text)
  return true
}

const say = (view: EditorView, text: string): void =>
  view.dispatch({ effects: EditorView.announce.of(text) })
