'use client'

import { Search } from 'lucide-react'
import { useEffect, useId, useState } from 'react'

import controls from '@/src/components/platform/controls.module.css'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import { type Found, findAddresses } from './find-addresses'
import styles from './position.module.css'

/** Long enough for a word to be typed, and for the geocoder of all to be spared. */
const pause = 300
const shortest = 3

type State = { words: string; addresses: Found[]; problem?: string }

type Props = {
  language: Language
  onPick: (address: Found) => void
}

/** Looks an address up while it is typed; arrows choose, Enter takes, Escape closes. */
export const AddressSearch = ({ language, onPick }: Props) => {
  const say = sayIn(language)
  const id = useId()
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<State>({ words: '', addresses: [] })
  const [active, setActive] = useState(0)
  const [isOpen, setIsOpen] = useState(false)

  const words = typed.trim()
  const isAsked = isOpen && words.length >= shortest
  const isPending = isAsked && found.words !== words
  const shown = isAsked && !isPending ? found.addresses : []

  useEffect(() => {
    if (!isAsked) return
    const leaving = new AbortController()
    const timer = setTimeout(() => {
      findAddresses({ q: words }, language, leaving.signal).then(
        (answer) => {
          setFound({ words, addresses: [], ...answer })
          setActive(0)
        },
        () => undefined, // other words are being looked for
      )
    }, pause)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [words, isAsked, language])

  const pick = (address: Found | undefined) => {
    if (!address) return
    setIsOpen(false)
    onPick(address)
  }

  const keys: Partial<Record<string, () => void>> = {
    ArrowDown: () => {
      setActive((at) => (shown.length === 0 ? 0 : (at + 1) % shown.length))
    },
    ArrowUp: () => {
      setActive((at) => (shown.length === 0 ? 0 : (at - 1 + shown.length) % shown.length))
    },
    Enter: () => {
      pick(shown[active]) // never saves the form
    },
    Escape: () => {
      setIsOpen(false)
    },
  }

  const status = (): string => {
    if (isPending) return say('Recherche…', 'Searching…')
    if (found.words === words && found.problem !== undefined) return found.problem
    if (!isAsked) return ''
    const n = shown.length
    if (n === 0)
      return say(
        'Aucune adresse ne correspond\u00A0: essayez la voie et la commune.',
        'No address matches: try the street and the commune.',
      )
    return say(
      `${String(n)} ${n > 1 ? 'adresses' : 'adresse'}\u00A0: les flèches choisissent, Entrée reprend.`,
      `${String(n)} ${n > 1 ? 'addresses' : 'address'}: arrows choose, Enter takes.`,
    )
  }

  const precision = ({ isExact, street }: Found): string => {
    if (isExact) return ''
    return street === undefined
      ? say('la commune seule', 'the commune alone')
      : say('le milieu de la voie', 'the middle of the street')
  }

  return (
    <div className={styles.search}>
      <label htmlFor={`${id}-words`}>{say('Chercher une adresse', 'Look up an address')}</label>
      <div className={styles.box}>
        <Search size={16} aria-hidden="true" />
        <input
          id={`${id}-words`}
          className={controls.input}
          type="text"
          role="combobox"
          autoComplete="off"
          maxLength={200}
          aria-autocomplete="list"
          aria-expanded={shown.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={shown.length > 0 ? `${id}-${String(active)}` : undefined}
          aria-describedby={`${id}-status`}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value)
            setIsOpen(true)
            setActive(0)
          }}
          onBlur={() => {
            setIsOpen(false)
          }}
          onFocus={() => {
            setIsOpen(true)
          }}
          onKeyDown={(event) => {
            const act = keys[event.key]
            if (!act) return
            event.preventDefault()
            act()
          }}
        />
        <div
          id={`${id}-list`}
          className={styles.found}
          role="listbox"
          aria-label={say('Adresses', 'Addresses')}
          hidden={shown.length === 0}
        >
          {shown.map((address, index) => (
            <div
              key={index}
              id={`${id}-${String(index)}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onMouseMove={() => {
                setActive(index)
              }}
              onMouseDown={(event) => {
                event.preventDefault() // the words keep the focus
                pick(address)
              }}
            >
              {address.label}
              <span>
                {[
                  precision(address),
                  address.isOutside && say('hors de la métropole', 'outside the metropolis'),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </div>
          ))}
        </div>
      </div>
      <p id={`${id}-status`} className={styles.status} role="status">
        {status()}
      </p>
    </div>
  )
}
