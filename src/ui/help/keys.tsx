/** The table of keyboard shortcuts. */
import { Fragment } from 'react'
import { useSay } from '../say.tsx'
import { SHORTCUT_GROUPS } from './shortcuts.ts'

/** More keys than this in a row are told by the first and the last. */
const MOST_KEYS = 4

export function Keys() {
  const say = useSay()
  return (
    <div className="stack">
      <p>{say('help.keysText')}</p>
      <div className="help-keys">
        {SHORTCUT_GROUPS.map(({ group, shortcuts }) => (
          <section key={group}>
            <h3>{say(`shortcut.group_${group}`)}</h3>
            <dl>
              {shortcuts.map(({ id, keys }) => (
                <div key={id}>
                  <dt>{say(`shortcut.${id}`)}</dt>
                  <dd>{keys.length > MOST_KEYS ? <Range keys={keys} /> : <Each keys={keys} />}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </div>
  )
}

function Range({ keys }: { keys: readonly string[] }) {
  const say = useSay()
  return <kbd>{say('help.keyRange', { first: keys[0]!, last: keys.at(-1)! })}</kbd>
}

function Each({ keys }: { keys: readonly string[] }) {
  return keys.map((way) => <Way key={way} way={way} />)
}

/** Keys that are pressed together. */
function Way({ way }: { way: string }) {
  const say = useSay()
  const parts = way === '+' ? [way] : way.split('+')
  return (
    <span className="help-way">
      {parts.map((part, index) => (
        <Fragment key={part}>
          {index > 0 && ' '}
          <kbd>{say('help.key', { key: part === ' ' ? 'Space' : part })}</kbd>
        </Fragment>
      ))}
    </span>
  )
}
