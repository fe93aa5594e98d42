/** A text field for a scenario's JSON, between CodeMirror and whoever owns the text. */
import { closeLintPanel, openLintPanel, setDiagnostics } from '@codemirror/lint'
import { EditorState, Transaction } from '@codemirror/state'
import { EditorView, type ViewUpdate } from '@codemirror/view'
import { pointerAt, type Problem, spanAt } from '../../../scenario/index.ts'
import { extensionsFor, type Settings } from './extensions.ts'
import { helpAt } from './help.ts'
import { marksOf } from './marks.ts'
import { changeBetween, sameValue, withPlainBreaks } from './sync.ts'

/** How long the keys rest before the owner hears of the text, in ms. */
const TYPING_PAUSE_MS = 300
/** How long the cursor rests before the owner hears of its place, in ms. */
const MOVING_PAUSE_MS = 200

export interface Hearer {
  /** The text after a pause in typing. */
  onText: (text: string) => void
  /** The pointer of the value at which the cursor rests. */
  onPlace: (pointer: string) => void
  /** What stands where the cursor rests, in words. */
  onHelp: (help: string) => void
  /** How many problems are marked. */
  onMarks: (count: number) => void
}

export class JsonEditor {
  readonly #view: EditorView
  readonly #hearer: Hearer
  readonly #settings: Settings
  #problems: readonly Problem[] = []
  /** The pointer that was last told or gone to. */
  #place: string | null = null
  #typing: Timer = null
  #moving: Timer = null

  constructor(parent: HTMLElement, text: string, settings: Settings, hearer: Hearer) {
    this.#hearer = hearer
    this.#settings = settings
    this.#view = new EditorView({
      parent,
      state: EditorState.create({
        doc: text,
        extensions: [
          extensionsFor(settings),
          EditorView.updateListener.of((update) => this.#heard(update)),
        ],
      }),
    })
  }

  /** Takes a text from outside, unless the person is typing or only its layout differs. */
  setText(text: string): void {
    if (this.#typing !== null) return
    const before = this.#text()
    const after = withPlainBreaks(text)
    const change = sameValue(before, after) ? null : changeBetween(before, after)
    if (!change) return
    const outside = [Transaction.remote.of(true), Transaction.addToHistory.of(false)]
    this.#view.dispatch({ changes: change, annotations: outside })
    this.#mark()
  }

  setProblems(problems: readonly Problem[]): void {
    this.#problems = problems
    this.#mark()
  }

  /** Scrolls to the value at a pointer and selects it, its beginning in sight. */
  goTo(pointer: string): void {
    if (pointer === this.#place) return
    this.#place = pointer
    const { from, to } = spanAt(this.#text(), pointer)
    this.#view.dispatch({
      selection: { anchor: to, head: from },
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
    })
  }

  /** Opens the list of problems, with the focus in it, or closes it. */
  toggleList(): void {
    const isOpen = this.#view.dom.querySelector('.cm-panel-lint') !== null
    if (isOpen) closeLintPanel(this.#view)
    else openLintPanel(this.#view)
  }

  /** Ends; a text that nobody has heard of yet is told first. */
  close(): void {
    this.#tellText()
    stop(this.#moving)
    this.#view.destroy()
  }

  #text = (): string => this.#view.state.sliceDoc()

  #heard(update: ViewUpdate): void {
    const isOutside = update.transactions.some((each) => each.annotation(Transaction.remote))
    if (update.docChanged && !isOutside) {
      stop(this.#typing)
      this.#typing = setTimeout(() => this.#tellText(), TYPING_PAUSE_MS)
    }
    if (update.selectionSet || update.docChanged) {
      stop(this.#moving)
      this.#moving = setTimeout(() => this.#tellPlace(), MOVING_PAUSE_MS)
    }
    if (update.focusChanged && !update.view.hasFocus) this.#tellText()
  }

  #tellText(): void {
    if (this.#typing === null) return
    stop(this.#typing)
    this.#typing = null
    this.#mark()
    this.#hearer.onText(this.#text())
  }

  #tellPlace(): void {
    const text = this.#text()
    const { head } = this.#view.state.selection.main
    const pointer = pointerAt(text, head)
    if (pointer !== this.#place && this.#view.hasFocus) {
      this.#place = pointer
      this.#hearer.onPlace(pointer)
    }
    this.#hearer.onHelp(helpAt(text, head, this.#settings.surroundings())?.text ?? '')
  }

  #mark(): void {
    const { language } = this.#settings.surroundings()
    const marks = marksOf(this.#text(), this.#problems, language)
    const diagnostics = marks.map((mark) => ({ ...mark, severity: 'error' as const }))
    this.#view.dispatch(setDiagnostics(this.#view.state, diagnostics))
    this.#hearer.onMarks(marks.length)
  }
}

type Timer = ReturnType<typeof setTimeout> | null

function stop(timer: Timer): void {
  if (timer !== null) clearTimeout(timer)
}
