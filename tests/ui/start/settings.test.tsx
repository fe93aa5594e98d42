import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { STANDARD_SETTINGS } from '../../../src/device/settings.ts'
import { appliedSettings } from '../../../src/ui/settings/apply.ts'
import { SettingsProvider } from '../../../src/ui/settings/provider.tsx'
import { SettingsForm } from '../../../src/ui/settings/settings-dialog.tsx'

const device = { dark: true, still: true }

describe('settings on the page', () => {
  test('follow the device where they say so', () => {
    expect(appliedSettings(STANDARD_SETTINGS, device)).toEqual({
      theme: 'night',
      motion: 'reduced',
      textSize: 1,
    })
    const bright = { dark: false, still: false }
    expect(appliedSettings(STANDARD_SETTINGS, bright)).toMatchObject({
      theme: 'atlas',
      motion: 'full',
    })
  })

  test('override the device where they are set', () => {
    const set = { ...STANDARD_SETTINGS, theme: 'atlas', motion: 'full', textSize: 150 } as const
    expect(appliedSettings(set, device)).toEqual({ theme: 'atlas', motion: 'full', textSize: 1.5 })
  })

  test('are all on the form, with what is chosen', () => {
    const html = renderToString(
      <SettingsProvider
        initial={{ ...STANDARD_SETTINGS, theme: 'night', textSize: 130 }}
        onChange={() => {}}
      >
        <SettingsForm onTrySound={() => {}} />
      </SettingsProvider>,
    )
    for (const words of [
      'Look',
      'Motion',
      'Pace of the replay',
      'Advisor',
      'Text size',
      'Try it',
    ]) {
      expect(html).toContain(words)
    }
    expect(html).toContain('130')
    expect(html).toMatch(/aria-checked="true"[^>]*value="night"/)
  })
})
