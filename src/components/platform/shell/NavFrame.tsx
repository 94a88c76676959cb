'use client'

import { useNav } from '@payloadcms/ui'
import { X } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'

import styles from './Nav.module.css'

type Props = { label: string; close: string; children: ReactNode }

/** The page that reads a document belongs with the list of its collection. */
const listed = (path: string): string => path.replace('/admin/fiche/', '/admin/collections/')

/** How much of an address an entry leads to: 0 when it is elsewhere. */
const matched = ({ dataset: { nav = '' } }: HTMLElement, path: string): number =>
  Math.max(
    ...nav
      .split(' ')
      .map((one) => one.split('?')[0] ?? one)
      .map((one) =>
        path === one || (one !== '/admin' && path.startsWith(`${one}/`)) ? one.length : 0,
      ),
  )

/**
 * Beside the page on a desktop, always; over it on a phone or a tablet, when asked for. Payload's own
 * state says whether it was: its button in the header opens this.
 */
export const NavFrame = ({ label, close, children }: Props) => {
  const { navOpen, setNavOpen } = useNav()
  const path = usePathname()
  const frame = useRef<HTMLElement>(null)

  useEffect(() => {
    const links = [...(frame.current?.querySelectorAll<HTMLElement>('[data-nav]') ?? [])]
    const lengths = links.map((link) => matched(link, listed(path)))
    const longest = Math.max(...lengths)
    for (const [index, link] of links.entries())
      if (longest > 0 && lengths[index] === longest) link.setAttribute('aria-current', 'page')
      else link.removeAttribute('aria-current')
  }, [path])

  useEffect(() => {
    if (!navOpen) return
    const closes = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setNavOpen(false)
    }
    addEventListener('keydown', closes)
    return () => {
      removeEventListener('keydown', closes)
    }
  }, [navOpen, setNavOpen])

  return (
    <nav ref={frame} className={styles.nav} aria-label={label} data-open={navOpen || undefined}>
      <button
        className={styles.close}
        type="button"
        aria-label={close}
        onClick={() => {
          setNavOpen(false)
        }}
      >
        <X size={20} aria-hidden="true" />
      </button>
      {children}
    </nav>
  )
}
