/** The way into a class, large: host, code and QR code. */
import { addressOf } from '../address.ts'
import { Qr } from './qr.tsx'
import { useClassWords } from './words.ts'

/** The address that students open. */
export const joinLink = (code: string): string =>
  new URL(addressOf({ screen: 'class', code }), window.location.href).href

/** The page's address as people type it. */
const typedAddress = (): string => {
  const { host, pathname } = window.location
  return `${host}${pathname}`.replace(/\/$/, '')
}

export function Invite({ code }: { code: string }) {
  const words = useClassWords()
  return (
    <div className="class-invite">
      <div className="class-invite-words">
        <p>{words('joinBy', { host: typedAddress() })}</p>
        <p className="tables-code class-code">
          <span className="visually-hidden">{code.split('').join(' ')}</span>
          <span aria-hidden="true">{code}</span>
        </p>
      </div>
      <Qr link={joinLink(code)} />
    </div>
  )
}

/** Hosts that mean the device itself. */
const HERE = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Says so where the address of the page is one that other devices cannot open. */
export function PlainWarning() {
  const words = useClassWords()
  const { hostname } = window.location
  if (!HERE.has(hostname)) return null
  return <p className="bad">{words('linkPlain', { host: hostname })}</p>
}
