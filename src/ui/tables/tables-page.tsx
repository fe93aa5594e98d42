/** The pages of tables over a network: the way in, and a table. Loaded when they are first wanted. */
import { useState } from 'react'
import { TableSeats } from '../../device/tables.ts'
import { Api } from '../../net/api.ts'
import { addressOf, type Address } from '../address.ts'
import { Door } from './door.tsx'
import { TablePage } from './table-page.tsx'
import './tables.css'

type TablesAddress = Extract<Address, { screen: 'tables' | 'table' }>

interface Props {
  address: TablesAddress
  /** Goes to another address within the page. */
  go: (hash: string) => void
}

export function TablesPage({ address, go }: Props) {
  const [base] = useState(() => new URL('.', window.location.href).href)
  const [api] = useState(() => new Api(base))
  const [seats] = useState(() => new TableSeats())
  const toStart = () => go('')
  const toTable = (code: string) => go(addressOf({ screen: 'table', code }))
  const toClass = (code: string) => go(addressOf({ screen: 'class', code }))
  if (address.screen === 'tables') {
    return <Door api={api} seats={seats} onStart={toStart} onTable={toTable} onClass={toClass} />
  }
  return (
    <TablePage
      key={address.code}
      code={address.code}
      api={api}
      base={base}
      seats={seats}
      onStart={toStart}
    />
  )
}
