/** Whether a scenario is even and lively: a report that grows with the matches. */
import { useMemo } from 'react'
import { proveBalance, reportOf, type Asked, type Observed } from '../../../proving/index.ts'
import type { Scenario } from '../../../scenario/index.ts'
import { Figures, OrderShares } from './figures.tsx'
import type { Ground } from './ground.ts'
import { RunBar } from './run-bar.tsx'
import { countFrom, seedFrom, Setup, useSetup } from './setup.tsx'
import { ShareChart } from './share-chart.tsx'
import { Stale } from './stale.tsx'
import { useProof, type Prove, type ProofDesk } from './use-proof.ts'
import { useProvingWords } from './words.ts'

/** What was asked, and the scenario it was asked about. */
type Ask = Asked & { about: Scenario }
export type BalanceDesk = ProofDesk<Ask, Observed, Observed[]>

const prove: Prove<Ask, Observed, Observed[]> = (ask, tell, { onRecord }) =>
  proveBalance(ask, {
    onRecord: (record) => {
      tell(record)
      onRecord(record)
    },
  })

export const useBalance = (): BalanceDesk => useProof(prove)

const COUNT = { least: 20, most: 2000 }

export function BalanceTab({ ground, desk }: { ground: Ground; desk: BalanceDesk }) {
  const { say } = useProvingWords()
  const [form, change] = useSetup({ player: 'consul', matches: '100' })
  const matches = countFrom(form.matches, COUNT)
  const seed = seedFrom(form.seed)
  const { asked, told, played, outcome } = desk
  // Their order is that of the seeds only in the end; then the report is the same each time.
  const records = outcome?.ok ? outcome.result : told
  const start =
    matches === null || seed === null
      ? null
      : () => {
          const { text, scenario } = ground
          desk.start({ scenario: text, about: scenario, player: form.player, matches, seed })
        }
  const of = asked?.matches ?? 1
  return (
    <>
      <p>{say('balanceIntro')}</p>
      <Setup form={form} change={change} count={COUNT} matchesLabel={say('matches')} />
      <RunBar
        desk={desk}
        start={say('balanceStart', { matches: matches ?? 0 })}
        onStart={start}
        refusal={ground.refusal}
        progress={say('played', { played, matches: of })}
        share={played / of}
      />
      {asked && records.length > 0 && (
        <>
          <Stale asked={asked.scenario} text={ground.text} />
          <Report player={asked.player} records={records} scenario={asked.about} />
        </>
      )}
    </>
  )
}

interface ReportProps {
  player: string
  records: readonly Observed[]
  scenario: Scenario
}

function Report({ player, records, scenario }: ReportProps) {
  const report = useMemo(() => reportOf(player, records), [player, records])
  return (
    <>
      <ShareChart report={report} scenario={scenario} />
      <Figures report={report} />
      <OrderShares report={report} scenario={scenario} />
    </>
  )
}
