/** The settings, in a dialog. Every change applies at once. */
import { Slider, Switch } from 'radix-ui'
import { useId } from 'react'
import type { Settings } from '../../device/settings.ts'
import type { MessageKey } from '../../text/message.ts'
import { useSay } from '../say.tsx'
import { Choice } from './choice.tsx'
import { CHOICES } from './choices.ts'
import { DialogFrame } from './dialog-frame.tsx'
import { useSettings } from './provider.tsx'
import './settings.css'

interface Props {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** Plays a sound at the volume that is set; without it there is no button for that. */
  onTrySound?: (() => void) | undefined
}

export function SettingsDialog({ open, onOpenChange, onTrySound }: Props) {
  const say = useSay()
  return (
    <DialogFrame
      open={open}
      onOpenChange={onOpenChange}
      title={say('settings.heading')}
      text={say('settings.text')}
      closeLabel={say('settings.close')}
    >
      <SettingsForm onTrySound={onTrySound} />
    </DialogFrame>
  )
}

/** The settings without a frame. */
export function SettingsForm({ onTrySound }: Pick<Props, 'onTrySound'>) {
  const say = useSay()
  return (
    <div className="settings">
      <Chosen name="theme" />
      <TextSize />
      <Chosen name="motion" />
      <Chosen name="pace" />
      <Sound onTrySound={onTrySound} />
      <SingleKeys />
      <div>
        <Chosen name="advisor" />
        <p className="muted small">{say('settings.advisorText')}</p>
      </div>
    </div>
  )
}

function Chosen({ name }: { name: keyof typeof CHOICES }) {
  const say = useSay()
  const [settings, change] = useSettings()
  const values: readonly Settings[typeof name][] = CHOICES[name]
  return (
    <Choice
      label={say(`settings.${name}`)}
      value={settings[name]}
      choices={values.map((value) => ({
        value,
        text: say(`settings.${name}-${value}` as MessageKey),
      }))}
      choose={(value) => change({ [name]: value })}
    />
  )
}

function TextSize() {
  const say = useSay()
  const [{ textSize }, change] = useSettings()
  return (
    <div>
      <Amount
        label={say('settings.textSize')}
        value={textSize}
        least={100}
        most={200}
        step={10}
        change={(textSize) => change({ textSize })}
      />
      <p className="muted">{say('settings.textSample')}</p>
    </div>
  )
}

function Sound({ onTrySound }: Pick<Props, 'onTrySound'>) {
  const say = useSay()
  const [{ sound, volume }, change] = useSettings()
  return (
    <div className="stack">
      <Toggle label={say('settings.soundOn')} on={sound} change={(sound) => change({ sound })} />
      <div className="settings-volume">
        <Amount
          label={say('settings.volume')}
          value={volume}
          least={0}
          most={100}
          step={10}
          disabled={!sound}
          change={(volume) => change({ volume })}
        />
        {onTrySound && (
          <button type="button" className="button" disabled={!sound} onClick={onTrySound}>
            {say('settings.tryIt')}
          </button>
        )}
      </div>
    </div>
  )
}

interface AmountProps {
  label: string
  value: number
  least: number
  most: number
  step: number
  disabled?: boolean
  change: (value: number) => void
}

function Amount({ label, value, least, most, step, disabled = false, change }: AmountProps) {
  const say = useSay()
  const said = say('settings.percent', { value })
  return (
    <div className="amount">
      <div className="amount-head">
        <span className="choice-label">{label}</span>
        <span className="muted">{said}</span>
      </div>
      <Slider.Root
        className="slider"
        value={[value]}
        min={least}
        max={most}
        step={step}
        disabled={disabled}
        onValueChange={([next]) => change(next ?? value)}
      >
        <Slider.Track className="slider-track">
          <Slider.Range className="slider-range" />
        </Slider.Track>
        <Slider.Thumb className="slider-thumb" aria-label={label} aria-valuetext={said} />
      </Slider.Root>
    </div>
  )
}

function SingleKeys() {
  const say = useSay()
  const [{ singleKeys }, change] = useSettings()
  return (
    <Toggle
      label={say('settings.singleKeys')}
      on={singleKeys}
      change={(singleKeys) => change({ singleKeys })}
    />
  )
}

interface ToggleProps {
  label: string
  on: boolean
  change: (on: boolean) => void
}

function Toggle({ label, on, change }: ToggleProps) {
  const id = useId()
  return (
    <div className="settings-switch">
      <label htmlFor={id}>{label}</label>
      <Switch.Root id={id} className="switch" checked={on} onCheckedChange={change}>
        <Switch.Thumb className="switch-thumb" />
      </Switch.Root>
    </div>
  )
}
