/** A page to look at the panels: ?width=360&theme=night&played=3&seat=0&state=1&project=3&text=2. */
import '@fontsource-variable/eb-garamond/index.css'
import '@fontsource-variable/inter/index.css'
import { createRoot } from 'react-dom/client'
import '../../../src/ui/base.css'
import { order } from '../../../src/rules/index.ts'
import { useMatch } from '../../../src/ui/match/context.ts'
import { Desk } from '../../../src/ui/match/desk/desk.tsx'
import { EMPTY } from '../../../src/ui/match/draft.ts'
import { PowersPanel } from '../../../src/ui/match/powers/powers-panel.tsx'
import { ProjectPanel } from '../../../src/ui/match/state/project-panel.tsx'
import { StatePanel } from '../../../src/ui/match/state/state-panel.tsx'
import { fakeMatch, LiveDesk } from '../helpers/fake-desk.tsx'

const asked = new URLSearchParams(location.search)
const number = (name: string, otherwise: number) => Number(asked.get(name) ?? otherwise)

document.documentElement.dataset['theme'] = asked.get('theme') ?? 'atlas'
document.documentElement.style.setProperty('--text-size', asked.get('text') ?? '1')

function Place() {
  const { picked } = useMatch()
  if (picked && 'project' in picked) return <ProjectPanel project={picked.project} />
  return <StatePanel state={picked && 'state' in picked ? picked.state : number('state', 0)} />
}

const match = fakeMatch({ played: number('played', 3), seat: number('seat', 0) })
const plan = asked.has('empty')
  ? EMPTY
  : { ...EMPTY, orders: [order('visit', { state: 1 }), order('exchange', { state: 4 })] }
const project = asked.get('project')
const style = { width: number('width', 360), padding: 12, flex: 'none' }

createRoot(document.querySelector('#app')!).render(
  <LiveDesk match={match} plan={plan} picked={project ? { project: Number(project) } : null}>
    <main style={{ display: 'flex', gap: 12, padding: 12, alignItems: 'flex-start' }}>
      <h1 className="visually-hidden">Panels</h1>
      <div className="panel" style={style} id="desk">
        <Desk />
      </div>
      <div className="panel" style={style} id="place">
        <Place />
      </div>
      <div className="panel" style={style} id="powers">
        <PowersPanel />
      </div>
    </main>
  </LiveDesk>,
)
