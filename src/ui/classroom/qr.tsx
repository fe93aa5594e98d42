/** A QR code of an address, drawn here: nobody is asked for it. */
import { QRCodeSVG } from 'qrcode.react'
import { useClassWords } from './words.ts'

/** Dark on light in every theme, since cameras want that. */
export function Qr({ link }: { link: string }) {
  const words = useClassWords()
  return (
    <QRCodeSVG
      className="class-qr"
      value={link}
      marginSize={4}
      level="M"
      bgColor="#ffffff"
      fgColor="#000000"
      title={words('qr', { link })}
    />
  )
}
