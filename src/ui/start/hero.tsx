/** The picture of the start screen with what stands on it. */
import type { ReactNode } from 'react'
import relief from '../../../assets/map/central-asia.relief.webp'
import picture from '../../../assets/start/hero.svg?raw'
import './hero.css'

/** The file is our own and inside the page its shapes follow the theme. */
const PICTURE = { __html: picture.replace('RELIEF', relief) }

export const Hero = ({ tools, children }: { tools: ReactNode; children: ReactNode }) => (
  <header className="hero">
    <div className="hero-picture" dangerouslySetInnerHTML={PICTURE} />
    <div className="hero-words">{children}</div>
    {tools}
  </header>
)
