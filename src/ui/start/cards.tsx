/** What lies below the picture. Loaded after the first paint. */
import type { Challenge } from '../../match/index.ts'
import { TableSeats } from '../../device/tables.ts'
import { KeptTables } from '../tables/kept-tables.tsx'
import { Bring } from './bring.tsx'
import './cards.css'
import { Saved } from './saved.tsx'
import type { StartScreenProps } from './start-screen.tsx'
import { Statistics } from './statistics.tsx'

interface Props extends Pick<
  StartScreenProps,
  | 'saved'
  | 'statistics'
  | 'challenge'
  | 'onContinue'
  | 'onTables'
  | 'onDelete'
  | 'onImport'
  | 'onResetStatistics'
> {
  onChallenge: (challenge: Challenge) => void
}

export const Cards = (props: Props) => (
  <div className="start-cards">
    <KeptTables seats={new TableSeats()} onTable={props.onTables} />
    <Saved saved={props.saved} onContinue={props.onContinue} onDelete={props.onDelete} />
    <Bring
      challenge={props.challenge ?? ''}
      onImport={props.onImport}
      onChallenge={props.onChallenge}
    />
    <Statistics statistics={props.statistics} onReset={props.onResetStatistics} />
  </div>
)
