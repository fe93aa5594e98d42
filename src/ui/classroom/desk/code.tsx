/** The code for the wall, and the links of the class. */
import { CopyField } from '../../parts/copy-field.tsx'
import { addressOf } from '../../address.ts'
import { Invite, joinLink, PlainWarning } from '../invite.tsx'
import { useClassWords } from '../words.ts'
import { useDesk } from './desk-context.ts'

const linkTo = (screen: 'desk' | 'projector', code: string, key: string): string =>
  new URL(addressOf({ screen, code, key }), window.location.href).href

export function CodeAndLinks() {
  const words = useClassWords()
  const { code, teacherKey, classes } = useDesk()
  const keys = classes.find(code)?.desk
  const projector = keys?.projector
  return (
    <div className="tables-ways">
      <section className="panel tables-card">
        <Invite code={code} />
        <PlainWarning />
        <p className="muted small">{words('startHint')}</p>
        {projector && (
          <p>
            <a
              className="button primary"
              href={linkTo('projector', code, projector)}
              target="_blank"
              rel="noreferrer"
            >
              {words('openProjector')}
            </a>
          </p>
        )}
      </section>
      <section className="panel tables-card">
        <h2>{words('links')}</h2>
        <Link label={words('linkJoin')} link={joinLink(code)} />
        <Link label={words('linkDesk')} link={linkTo('desk', code, teacherKey)} />
        {keys?.assistant && (
          <Link label={words('linkAssistant')} link={linkTo('desk', code, keys.assistant)} />
        )}
        {projector && (
          <Link label={words('linkProjector')} link={linkTo('projector', code, projector)} />
        )}
        {!projector && <p className="muted">{words('linkUnknown')}</p>}
      </section>
    </div>
  )
}

function Link({ label, link }: { label: string; link: string }) {
  const words = useClassWords()
  return (
    <CopyField
      label={label}
      value={link}
      button={words('copy')}
      said={(state) => words('copied', { state })}
    />
  )
}
