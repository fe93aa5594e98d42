/** What can be done after a match. */
import { useSay } from '../../say.tsx'

/** An action that is left out has no button. */
export interface EndActions {
  /** The same set-up with new chance. */
  onAgain?: () => void
  onSetUp?: () => void
  onShare?: () => void
  onExport?: () => void
  onHome?: () => void
  /** For matches that try a scenario of the editor. */
  onEditor?: () => void
}

const NAMES = [
  ['onAgain', 'end.again'],
  ['onSetUp', 'end.setUp'],
  ['onShare', 'end.share'],
  ['onExport', 'end.export'],
  ['onHome', 'end.home'],
  ['onEditor', 'end.editor'],
] as const satisfies readonly (readonly [keyof EndActions, string])[]

export function Actions({ actions }: { actions: EndActions }) {
  const say = useSay()
  return (
    <nav className="end-actions" aria-label={say('end.actions')}>
      {NAMES.map(([name, label], index) => {
        const act = actions[name]
        return (
          act && (
            <button
              key={name}
              type="button"
              className={index === 0 ? 'button primary' : 'button'}
              onClick={act}
            >
              {say(label)}
            </button>
          )
        )
      })}
    </nav>
  )
}
