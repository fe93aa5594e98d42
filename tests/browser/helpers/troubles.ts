/** Notes whatever goes wrong in a page, so that a test can say so. */
import type { Page } from 'playwright-core'

/** What Chromium itself says about drawing by software; no page can help it. */
const NOT_OURS = /GL Driver Message|Automatic fallback to software WebGL/

export function watch(page: Page): string[] {
  const troubles: string[] = []
  page.on('console', (message) => {
    const kind = message.type()
    if (kind !== 'error' && kind !== 'warning') return
    if (!NOT_OURS.test(message.text())) troubles.push(`console ${kind}: ${message.text()}`)
  })
  page.on('pageerror', (error) => troubles.push(`error: ${error.stack ?? error.message}`))
  page.on('requestfailed', (request) =>
    troubles.push(`request: ${request.url()} ${request.failure()?.errorText}`),
  )
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`answer: ${response.url()} ${response.status()}`)
  })
  return troubles
}
