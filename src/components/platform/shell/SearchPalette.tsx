'use client'

import { Search } from 'lucide-react'
import { usePathname, useRouter } from 'next/navigation'
import { useCallback, useEffect, useId, useRef, useState } from 'react'

import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import styles from './Header.module.css'
import { recentPages, rememberPage } from './recent-pages'
import { type Hit, searchFor } from './search-for'

type Props = { language: Language; account: string }

/** Long enough for a word to be typed, short enough to seem at once. */
const pause = 120

/** Resumes once the title of the page that one came to is written. */
const titleWritten = 600

type State = { words: string; hits: Hit[]; more: number; failed?: boolean }

/** The box on top of every page, and what it opens: codes and titles first, then texts. */
export const SearchPalette = ({ language, account }: Props) => {
  const say = sayIn(language)
  const router = useRouter()
  const path = usePathname()
  const dialog = useRef<HTMLDialogElement>(null)
  const list = useId()
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<State>({ words: '', hits: [], more: 0 })
  const [active, setActive] = useState(0)
  const [recent, setRecent] = useState<Hit[]>([])

  const words = query.trim()
  const isAsked = words.length >= 2
  const isPending = isAsked && found.words !== words
  const shown = isAsked ? found.hits : recent

  /** Payload writes the title of a page after the page. */
  const remember = useCallback(() => {
    if (path === '/admin' || path === '/admin/login') return
    rememberPage(account, { href: path, title: document.title.replace(/ — .*$/, '') })
  }, [account, path])

  const open = () => {
    remember() // one may be faster than its title
    setQuery('')
    setActive(0)
    setRecent(
      recentPages(account).map(({ href, title }) => ({ href, title, kind: '', excerpt: '' })),
    )
    dialog.current?.showModal()
  }

  useEffect(() => {
    const opens = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      open()
    }
    addEventListener('keydown', opens)
    return () => {
      removeEventListener('keydown', opens)
    }
  })

  useEffect(() => {
    const box = dialog.current
    const leaves = ({ target }: MouseEvent) => {
      if (target === box) box?.close() // beside it, on what it covers
    }
    box?.addEventListener('mousedown', leaves)
    return () => {
      box?.removeEventListener('mousedown', leaves)
    }
  }, [])

  useEffect(() => {
    const timer = setTimeout(remember, titleWritten)
    return () => {
      clearTimeout(timer)
    }
  }, [remember])

  useEffect(() => {
    if (!isAsked) return
    const leaving = new AbortController()
    const timer = setTimeout(() => {
      searchFor(words, language, leaving.signal).then(
        ({ hits, more }) => {
          setFound({ words, hits, more })
          setActive(0)
        },
        () => {
          if (!leaving.signal.aborted) setFound({ words, hits: [], more: 0, failed: true })
        },
      )
    }, pause)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [words, isAsked, language])

  const go = (href: string) => {
    dialog.current?.close()
    router.push(href)
  }
  const everything = `/admin/recherche?q=${encodeURIComponent(words)}`
  const move = (by: number) => {
    setActive((at) => (shown.length === 0 ? 0 : (at + by + shown.length) % shown.length))
  }
  const placeholder = say('Une action, une séance, un lieu…', 'An action, a meeting, a place…')

  return (
    <>
      <button
        className={styles.search}
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        aria-label={say('Rechercher', 'Search')}
        onClick={open}
      >
        <Search size={18} aria-hidden="true" />
        <span>{placeholder}</span>
        <kbd aria-hidden="true">Ctrl&nbsp;K</kbd>
      </button>
      <dialog ref={dialog} className={styles.palette} aria-label={say('Rechercher', 'Search')}>
        <form
          role="search"
          onSubmit={(event) => {
            event.preventDefault()
            const chosen = isPending ? undefined : shown[active]
            if (chosen) go(chosen.href)
            else if (isAsked) go(everything)
          }}
        >
          <Search size={20} aria-hidden="true" />
          <input
            type="text"
            role="combobox"
            autoComplete="off"
            maxLength={100}
            placeholder={placeholder}
            aria-label={say('Mots recherchés', 'Words to search for')}
            aria-expanded={shown.length > 0}
            aria-controls={list}
            aria-activedescendant={shown.length > 0 ? `${list}-${String(active)}` : undefined}
            value={query}
            onChange={({ target }) => {
              setQuery(target.value)
              setActive(0)
            }}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
              event.preventDefault()
              move(event.key === 'ArrowDown' ? 1 : -1)
            }}
          />
        </form>
        {!isAsked && recent.length > 0 && (
          <p className={styles.heading}>{say('Vus récemment', 'Seen recently')}</p>
        )}
        <div
          id={list}
          className={styles.hits}
          role="listbox"
          aria-label={say('Résultats', 'Results')}
          tabIndex={-1}
        >
          {shown.map(({ href, title, kind, excerpt }, index) => (
            <div
              key={href}
              id={`${list}-${String(index)}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              ref={(item) => {
                if (index === active) item?.scrollIntoView({ block: 'nearest' })
              }}
              onMouseMove={() => {
                setActive(index)
              }}
              onMouseDown={(event) => {
                event.preventDefault() // the words keep the focus
                go(href)
              }}
            >
              <span>{title}</span>
              {kind && <span className={styles.kind}>{kind}</span>}
              {excerpt && <span className={styles.excerpt}>{excerpt}</span>}
            </div>
          ))}
        </div>
        <p className={styles.status} role="status">
          {found.failed && !isPending && isAsked
            ? say(
                'La recherche n’a pas répondu\u00A0: vérifiez votre connexion, puis tapez de nouveau.',
                'The search did not answer: check your connection, then type again.',
              )
            : isPending
              ? say('Recherche…', 'Searching…')
              : isAsked && shown.length === 0
                ? say(
                    'Rien ne contient ces mots\u00A0: essayez-en moins, ou d’autres.',
                    'Nothing holds these words: try fewer, or others.',
                  )
                : isAsked
                  ? say(
                      'Entrée ouvre, les flèches choisissent, Échap ferme.',
                      'Enter opens, arrows choose, Escape closes.',
                    )
                  : say(
                      'Deux lettres suffisent\u00A0: un code, un titre, un mot du texte.',
                      'Two letters are enough: a code, a title, a word of the text.',
                    )}
        </p>
        {isAsked && found.more > 0 && !isPending && (
          <a className={styles.all} href={everything}>
            {say(
              `Voir les ${String(found.more + found.hits.length)} résultats`,
              `See all ${String(found.more + found.hits.length)} results`,
            )}
          </a>
        )}
      </dialog>
    </>
  )
}
