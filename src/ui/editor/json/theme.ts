/** How the text field looks: in the colours of the app, so that it follows its themes. */
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

const MONO = "ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', Menlo, Consolas, monospace"
const tint = (token: string, percent: number): string =>
  `color-mix(in srgb, var(${token}) ${percent}%, transparent)`

const frame = {
  '&': {
    height: '100%',
    color: 'var(--ink)',
    backgroundColor: 'var(--paper)',
    border: '1px solid var(--ink-soft)',
    borderRadius: '8px',
    overflow: 'hidden',
  },
  '&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: MONO, fontSize: '0.875rem', lineHeight: '1.55' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '.cm-gutters': {
    color: 'var(--ink-soft)',
    backgroundColor: 'var(--paper-deep)',
    borderRight: '1px solid var(--line)',
  },
  '.cm-activeLine': { backgroundColor: tint('--paper-deep', 60) },
  '.cm-activeLineGutter': { color: 'var(--ink)', backgroundColor: 'var(--line)' },
  '.cm-foldPlaceholder': {
    color: 'var(--ink)',
    backgroundColor: 'var(--paper-deep)',
    border: '1px solid var(--line)',
    padding: '0 0.4em',
  },
  '.cm-foldGutter .cm-gutterElement': { minWidth: '1.1em', cursor: 'pointer' },
}

const selection = {
  '.cm-selectionLayer .cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground':
    { backgroundColor: tint('--focus', 28) },
  '.cm-selectionMatch': { backgroundColor: tint('--focus', 16) },
  '.cm-searchMatch': { backgroundColor: tint('--focus', 22), outline: '1px solid var(--focus)' },
  '.cm-searchMatch-selected': { backgroundColor: tint('--accent', 35) },
  '&.cm-focused .cm-matchingBracket': {
    backgroundColor: tint('--focus', 24),
    outline: '1px solid var(--focus)',
  },
  '&.cm-focused .cm-nonmatchingBracket': {
    backgroundColor: tint('--bad', 20),
    outline: '1px dashed var(--bad)',
  },
}

const field = {
  color: 'var(--ink)',
  backgroundColor: 'var(--paper)',
  backgroundImage: 'none',
  border: '1px solid var(--ink-soft)',
  borderRadius: '6px',
  minHeight: '44px',
  padding: '0 0.6em',
  margin: '0',
  font: 'inherit',
}

const panels = {
  '.cm-panels': {
    color: 'var(--ink)',
    backgroundColor: 'var(--paper-deep)',
    font: 'inherit',
    fontFamily: 'var(--serif)',
    zIndex: '2',
  },
  '.cm-panels-top': { borderBottom: '1px solid var(--line)' },
  '.cm-panels-bottom': { borderTop: '1px solid var(--line)' },
  '.cm-panel.cm-search, .cm-panel.cm-gotoLine': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '0.4rem',
    padding: '0.5rem 3.4rem 0.5rem 0.6rem',
    fontSize: '0.9375rem',
  },
  '.cm-panel.cm-search br': { flexBasis: '100%', content: '""' },
  '.cm-panel.cm-search label': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '0.3em',
    minHeight: '44px',
    fontSize: 'inherit',
    margin: '0',
  },
  '.cm-panel .cm-textfield': { ...field, flex: '0 1 16rem', minWidth: '8rem' },
  '.cm-panel .cm-textfield::placeholder': { color: 'var(--ink-soft)', opacity: '1' },
  '.cm-panel .cm-button': { ...field, backgroundColor: 'var(--paper-deep)', cursor: 'pointer' },
  '.cm-panel .cm-button:hover': { borderColor: 'var(--accent)' },
  '.cm-panel.cm-search [name=close], .cm-panel.cm-gotoLine [name=close], .cm-panel.cm-panel-lint [name=close]':
    {
      position: 'absolute',
      top: '0.2rem',
      right: '0.5rem',
      width: '44px',
      height: '44px',
      fontSize: '1.25rem',
      color: 'var(--ink)',
      cursor: 'pointer',
    },
  '.cm-panel.cm-panel-lint': { position: 'relative', minHeight: '52px' },
  '.cm-panel.cm-panel-lint ul': {
    maxHeight: '11rem',
    margin: '3px 3.4rem 3px 3px',
    alignContent: 'center',
    minHeight: '38px',
  },
  '.cm-panel.cm-panel-lint ul [aria-selected], .cm-panel.cm-panel-lint ul:focus [aria-selected]': {
    color: 'var(--ink)',
    backgroundColor: 'var(--paper)',
    boxShadow: 'inset 4px 0 var(--accent)',
  },
  '.cm-panel.cm-panel-lint li.cm-diagnostic': { minHeight: '44px', alignContent: 'center' },
}

const tooltips = {
  '.cm-tooltip': {
    color: 'var(--ink)',
    backgroundColor: 'var(--paper)',
    border: '1px solid var(--ink-soft)',
    borderRadius: '8px',
    boxShadow: 'var(--shadow)',
    maxWidth: 'min(32rem, 90vw)',
  },
  '.cm-json-help': { padding: '0.5rem 0.7rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: MONO, maxHeight: '15rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.25rem 0.7rem', minHeight: '28px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    color: 'var(--on-accent)',
    backgroundColor: 'var(--accent)',
  },
  '.cm-completionMatchedText': { fontWeight: '700', textDecoration: 'underline' },
  '.cm-tooltip.cm-completionInfo': { padding: '0.5rem 0.7rem', whiteSpace: 'normal' },
  '.cm-diagnostic': {
    padding: '0.35rem 0.7rem',
    borderLeft: '4px solid var(--bad)',
    whiteSpace: 'pre-wrap',
  },
}

const marks = {
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    paddingBottom: '0',
    textDecoration: 'underline wavy 1.5px var(--bad)',
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-active': { backgroundColor: 'transparent', outline: '1px solid var(--bad)' },
  '.cm-lintPoint-error:after': { borderBottomColor: 'var(--bad)' },
  '.cm-gutter-lint': { width: '1.4em' },
  '.cm-lint-marker-error': {
    content: 'none',
    width: '1.1em',
    height: '1.1em',
    borderRadius: '50%',
    backgroundColor: 'var(--bad)',
    position: 'relative',
  },
  '.cm-lint-marker-error:before': {
    content: '"!"',
    position: 'absolute',
    inset: '0',
    color: 'var(--paper)',
    font: '700 0.8em/1.4 var(--serif)',
    textAlign: 'center',
  },
}

/** Keys stand out from values, and no kind of value by its colour alone. */
const highlight = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--accent)', fontWeight: '600' },
  { tag: tags.string, color: 'var(--ink)' },
  { tag: tags.number, color: 'var(--good)' },
  { tag: [tags.bool, tags.null], color: 'var(--good)', fontStyle: 'italic' },
  { tag: [tags.separator, tags.squareBracket, tags.brace], color: 'var(--ink-soft)' },
])

export const look: Extension = [
  EditorView.theme({ ...frame, ...selection, ...panels, ...tooltips, ...marks }),
  syntaxHighlighting(highlight),
]
