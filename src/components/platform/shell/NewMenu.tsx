'use client'

import { Plus } from 'lucide-react'
import Link from 'next/link'
import { useEffect, useRef } from 'react'

import type { Language } from '@/src/domain/platform/text/bilingual'

import styles from './Header.module.css'

type Props = { language: Language; entries: readonly { href: string; label: string }[] }

/** « Saisir »: a disclosure, closed by Escape, by leaving it, and by choosing. */
export const NewMenu = ({ language, entries }: Props) => {
  const menu = useRef<HTMLDetailsElement>(null)
  const close = () => {
    menu.current?.removeAttribute('open')
  }
  useEffect(() => {
    const details = menu.current
    if (!details) return
    const leaves = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && details.contains(relatedTarget))) close()
    }
    const escapes = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      close()
      details.querySelector('summary')?.focus()
    }
    details.addEventListener('focusout', leaves)
    details.addEventListener('keydown', escapes)
    return () => {
      details.removeEventListener('focusout', leaves)
      details.removeEventListener('keydown', escapes)
    }
  }, [])

  return (
    <details ref={menu} className={styles.menu}>
      <summary className={styles.button}>
        <Plus size={16} aria-hidden="true" />
        <span>{language === 'fr' ? 'Saisir' : 'Enter'}</span>
      </summary>
      <ul>
        {entries.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} prefetch={false} onClick={close}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
