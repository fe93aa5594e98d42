/** Holds parts that are loaded later: one that cannot be loaded says so and takes no other with it. */
import { Component, type ReactNode } from 'react'
import { useSay } from '../say.tsx'

export class Safe extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? <Failed /> : this.props.children
  }
}

function Failed() {
  const say = useSay()
  return (
    <div className="start-wait row" role="alert">
      <p>{say('start.partFailed')}</p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {say('start.retry')}
      </button>
    </div>
  )
}
