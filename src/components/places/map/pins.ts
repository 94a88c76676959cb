import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import styles from './map.module.css'

/** A drop with a hole, as maps have it; the colours are those of the style sheet. */
const drawing =
  '<svg viewBox="0 0 28 38" width="28" height="38" aria-hidden="true"><path d="M14 1C6.8 1 1 6.8 1 14c0 9.6 13 23 13 23s13-13.4 13-23C27 6.8 21.2 1 14 1Z"/><circle cx="14" cy="14" r="5"/></svg>'

const drop = (): Node => {
  const template = document.createElement('template')
  template.innerHTML = drawing
  return template.content
}

/** Made once: many pins come into sight at a time. */
let made: Node | undefined
const aDrop = (): Node => (made ??= drop()).cloneNode(true)

const button = (className: string | undefined, name: string): HTMLButtonElement => {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = className ?? ''
  element.setAttribute('aria-label', name)
  return element
}

/** What is read beside a mark while one points at it. */
const tip = (text: string): HTMLSpanElement => {
  const element = document.createElement('span')
  element.className = styles.tip ?? ''
  element.textContent = text
  element.ariaHidden = 'true'
  return element
}

/** One place. */
export const placePin = (name: string): HTMLButtonElement => {
  const element = button(styles.pin, name)
  element.append(aDrop(), tip(name))
  return element
}

/** The same where it is only shown, and does nothing. */
export const stillPin = (): HTMLSpanElement => {
  const element = document.createElement('span')
  element.className = styles.pin ?? ''
  element.dataset.selected = ''
  element.ariaHidden = 'true'
  element.append(aDrop())
  return element
}

const numbers = { fr: new Intl.NumberFormat('fr-FR'), en: new Intl.NumberFormat('en-GB') }

/** Several places near one another. */
export const clusterPin = (count: number, language: Language): HTMLButtonElement => {
  const say = sayIn(language)
  const n = numbers[language].format(count)
  const element = button(
    styles.cluster,
    say(`${n} lieux proches\u00A0: rapprocher`, `${n} places nearby: zoom in`),
  )
  element.append(n)
  return element
}

/** Places of which one knows the commune alone: how many; the map writes its name. */
export const areaPin = (commune: string, count: number, language: Language): HTMLButtonElement => {
  const say = sayIn(language)
  const n = numbers[language].format(count)
  const places = say(count > 1 ? 'lieux' : 'lieu', count > 1 ? 'places' : 'place')
  const element = button(
    styles.area,
    say(
      `${commune}\u00A0: ${n} ${places} sans adresse précise, voir la liste`,
      `${commune}: ${n} ${places} without a precise address, see the list`,
    ),
  )
  element.append(n)
  return element
}
