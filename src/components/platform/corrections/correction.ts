import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/** What some of Payload's own elements lack, and how to set it from outside. */
export type Correction = {
  /** Which elements. */
  selector: string
  /** Run at each change of the page: what is right already it leaves alone. */
  mend: (element: HTMLElement, say: (sentence: Bilingual) => string) => void
}

/** Sets an attribute, or takes it away, unless that is so already. */
export const set = (element: Element, name: string, value: string | undefined): void => {
  if (value === undefined) element.removeAttribute(name)
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

let named = 0

/** Names a control by the label that stands above it; tells whether there is one. */
export const nameByLabel = (element: Element): boolean => {
  const label = element.closest('.field-type')?.querySelector('.field-label')
  if (!label) return false
  label.id ||= `label-${String(++named)}`
  set(element, 'aria-labelledby', label.id)
  return true
}
