/** "Why?" and "Why not …?" about the computer players' plans of a round. */
import { Dialog } from 'radix-ui'
import { useId, useMemo, useState, type ReactNode } from 'react'
import { KIND, type Fact, type Order } from '../../rules/index.ts'
import { ORDER_NAMES } from '../../scenario/index.ts'
import { powerName } from '../../text/names.ts'
import { orderName, orderPhrase } from '../../text/orders.ts'
import { useSay } from '../say.tsx'
import { useMatch, useTongue } from './context.ts'
import { askWhy, askWhyNot, useTable } from './insight.ts'
import { WhyDialog, type WhyAnswer } from './reveal/why.tsx'

/** What is on the screen: nothing, the choice of an order, or an answer (null until it is there). */
type Asked =
  | { show: 'nothing' }
  | { show: 'choice'; power: number }
  | { show: 'answer'; title: string; answer: WhyAnswer | null }

export interface WhyAsking {
  onWhy: (power: number, order: Order) => void
  onWhyNot: (power: number) => void
  /** The dialogs, to be put somewhere. */
  dialogs: ReactNode
}

/** Asks about a round, of which the reader knows these facts. */
export function useWhyAsking(round: number, facts: readonly Fact[]): WhyAsking {
  const table = useTable()
  const tongue = useTongue()
  const say = useSay()
  const { seat } = useMatch()
  const [asked, setAsked] = useState<Asked>({ show: 'nothing' })
  const asker = useMemo(() => ({ reader: seat, tongue, facts }), [seat, tongue, facts])
  const close = () => setAsked({ show: 'nothing' })
  const answer = (title: string, coming: Promise<WhyAnswer>) => {
    setAsked({ show: 'answer', title, answer: null })
    const failed = (): WhyAnswer => ({ title, lines: [say('insight.failed')] })
    void coming.catch(failed).then((found) => setAsked({ show: 'answer', title, answer: found }))
  }
  const titleOf = (power: number, order: Order) => orderPhrase(tongue, power, order)
  const dialogs = (
    <>
      <WhyDialog
        open={asked.show === 'answer'}
        title={asked.show === 'answer' ? asked.title : ''}
        answer={asked.show === 'answer' ? asked.answer : null}
        onClose={close}
      />
      {asked.show === 'choice' && (
        <ChooseOrder
          power={asked.power}
          onClose={close}
          onChoose={(order) =>
            answer(
              titleOf(asked.power, order),
              askWhyNot(table, asker, { round, power: asked.power, order }),
            )
          }
        />
      )}
    </>
  )
  return {
    onWhy: (power, order) =>
      answer(titleOf(power, order), askWhy(table, asker, { round, power, order })),
    onWhyNot: (power) => setAsked({ show: 'choice', power }),
    dialogs,
  }
}

interface ChoiceProps {
  power: number
  onChoose: (order: Order) => void
  onClose: () => void
}

/** Which order somebody else should have given. Cards are their secret, so they are not offered. */
function ChooseOrder({ power, onChoose, onClose }: ChoiceProps) {
  const say = useSay()
  const tongue = useTongue()
  const orders = tongue.world.orders[power]!.filter((order) => order.kind !== KIND.card)
  const kinds = [...new Set(orders.map((order) => order.kind))]
  const [kind, setKind] = useState(kinds[0]!)
  const [place, setPlace] = useState(0)
  const ofKind = orders.filter((order) => order.kind === kind)
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="why-veil" />
        <Dialog.Content className="why panel stack" aria-describedby={undefined}>
          <Dialog.Title className="why-title">
            {say('insight.whyNot', { power: powerName(tongue, power) })}
          </Dialog.Title>
          <Choice
            label={say('insight.kind')}
            value={kind}
            choices={kinds.map((value) => ({
              value,
              name: orderName(tongue.language, ORDER_NAMES[value]!),
            }))}
            onChoose={(value) => {
              setKind(value)
              setPlace(0)
            }}
          />
          <Choice
            label={say('insight.order')}
            value={place}
            choices={ofKind.map((order, value) => ({
              value,
              name: orderPhrase(tongue, power, order),
            }))}
            onChoose={setPlace}
          />
          <div className="row">
            <button
              type="button"
              className="button primary"
              onClick={() => onChoose(ofKind[place]!)}
            >
              {say('insight.ask')}
            </button>
            <Dialog.Close className="button">{say('summary.close')}</Dialog.Close>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

interface SelectProps {
  label: string
  value: number
  choices: readonly { value: number; name: string }[]
  onChoose: (value: number) => void
}

function Choice({ label, value, choices, onChoose }: SelectProps) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="button"
        value={value}
        onChange={({ target }) => onChoose(Number(target.value))}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </>
  )
}
