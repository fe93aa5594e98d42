/**
 * Whether all that can be pressed on a screen can be pressed well: large enough, apart from each
 * other, neither cut off nor covered. Runs in the page.
 */

interface Target {
  name: string
  element: Element
  /** What takes the press: the element, or the label around it. */
  face: Element
}

/** What is wrong with the targets of the page as it stands, a line each. */
export function troublesOfTargets(): string[] {
  const LEAST = 24
  const LEAST_OF_BUTTONS = 44
  /** Places are rounded. */
  const SLACK = 1
  const PRESSED =
    'button, a[href], input, select, textarea, summary, [role="tab"], [role="menuitem"], [role="slider"]'
  const troubles: string[] = []

  const isShown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.getBoundingClientRect().width > 0 &&
    !element.closest('[inert], [aria-hidden="true"], .visually-hidden')

  function targets(): Target[] {
    const over = [...document.querySelectorAll('[role="dialog"], [role="menu"]')].at(-1)
    return [...(over ?? document).querySelectorAll(PRESSED)]
      .filter((element) => isShown(element) && !element.closest('.twin.over'))
      .map((element) => {
        const face = element.closest('label') ?? element
        const words = element.getAttribute('aria-label') ?? face.textContent ?? ''
        const name = `${element.tagName.toLowerCase()}.${element.className} “${words.trim().slice(0, 40)}”`
        return { name, element, face }
      })
  }

  const clips = (element: Element): boolean => getComputedStyle(element).overflow !== 'visible'

  /** The part of an element that no box around it cuts off. */
  function shownPart(element: Element): DOMRect {
    let { left, top, right, bottom } = element.getBoundingClientRect()
    const cut = (by: { left: number; top: number; right: number; bottom: number }) => {
      left = Math.max(left, by.left)
      top = Math.max(top, by.top)
      right = Math.min(right, by.right)
      bottom = Math.min(bottom, by.bottom)
    }
    cut({ left: 0, top: 0, right: innerWidth, bottom: innerHeight })
    for (let box = element.parentElement; box; box = box.parentElement) {
      // Boxes around what is fixed to the window do not cut it off.
      if (getComputedStyle(box).position === 'fixed' && !clips(box)) break
      if (clips(box) && box !== document.body) cut(box.getBoundingClientRect())
    }
    return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top))
  }

  function checkSize({ name, element, face }: Target): void {
    const { width, height } = face.getBoundingClientRect()
    const least = element.classList.contains('button') ? LEAST_OF_BUTTONS : LEAST
    if (width + SLACK < least || height + SLACK < least) {
      troubles.push(`${name}: only ${Math.round(width)} × ${Math.round(height)}`)
    }
  }

  /** Scrolls to it, as a person would, and looks whether all of it is there to be pressed. */
  function checkReach({ name, element, face }: Target): void {
    face.scrollIntoView({ block: 'center', inline: 'nearest' })
    const whole = face.getBoundingClientRect()
    const part = shownPart(face)
    if (part.width + SLACK < whole.width || part.height + SLACK < Math.min(whole.height, 44)) {
      const cut = `${Math.round(part.width)} × ${Math.round(part.height)}`
      troubles.push(
        `${name}: cut off, ${cut} of ${Math.round(whole.width)} × ${Math.round(whole.height)}`,
      )
    }
    const found = document.elementFromPoint(part.x + part.width / 2, part.y + part.height / 2)
    const hit = found && (face.contains(found) || found.closest('label')?.contains(element))
    if (!hit) troubles.push(`${name}: covered by ${found?.tagName}.${found?.className}`)
  }

  function checkPair(one: Target, other: Target): void {
    if (one.face.contains(other.face) || other.face.contains(one.face)) return
    const [a, b] = [shownPart(one.face), shownPart(other.face)]
    const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
    const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
    if (wide > SLACK && high > SLACK) troubles.push(`${one.name} overlaps ${other.name}`)
  }

  const all = targets()
  if (all.length === 0) return ['there is nothing to press']
  for (const target of all) {
    checkSize(target)
    checkReach(target)
  }
  scrollTo(0, 0)
  all.forEach((one, index) => all.slice(index + 1).forEach((other) => checkPair(one, other)))
  return troubles
}

/** Whether the page can be scrolled sideways, or the marks of the board stand too close or outside. */
export function troublesOfLayout(): string[] {
  /** The least of 24, and places are rounded. */
  const LEAST_APART = 23
  const troubles: string[] = []
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth > clientWidth)
    troubles.push(`the page is ${scrollWidth - clientWidth} px too wide`)
  const pane = document.querySelector('.board-pane')?.getBoundingClientRect()
  if (!pane) return troubles
  const marks = [...document.querySelectorAll('.twin.over button')].map((mark) => {
    const { x, y, width, height } = mark.getBoundingClientRect()
    return { name: mark.textContent, x: x + width / 2, y: y + height / 2 }
  })
  marks.forEach((one, index) => {
    if (one.x < pane.left || one.x > pane.right || one.y < pane.top || one.y > pane.bottom) {
      troubles.push(`${one.name} stands outside of the board`)
    }
    for (const other of marks.slice(index + 1)) {
      const apart = Math.hypot(one.x - other.x, one.y - other.y)
      if (apart < LEAST_APART) {
        troubles.push(`${one.name} and ${other.name} are ${Math.round(apart)} px apart`)
      }
    }
  })
  return troubles
}
