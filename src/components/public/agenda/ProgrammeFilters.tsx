'use client'

import { Search } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { startTransition, useEffect, useId, useOptimistic, useRef } from 'react'

import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import { Drop, useClosing } from '../Drop'
import filters from '../places/places.module.css'
import styles from './agenda.module.css'
import type { ShownProgramme } from './shown-programme'

type Props = {
  /** Where the form is sent by a browser without scripts. */
  action: string
  shown: Pick<ShownProgramme, 'query' | 'asked' | 'days' | 'menus'>
  isList: boolean
  language: Language
}

/** How long after the last letter a text is looked for, in milliseconds. */
const pause = 350

/** What a form says, without what it leaves empty. */
const saidIn = (form: HTMLFormElement): URLSearchParams => {
  const said = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value !== '') said.append(name, value)
  return said
}

const addressIn = (action: string, said: URLSearchParams) =>
  said.size === 0 ? action : `${action}?${said.toString()}`

/** What is asked of a programme: a form that a browser sends by itself, and that is heard at once with scripts. */
export const ProgrammeFilters = ({ action, shown, isList, language }: Props) => {
  const { query, asked: day, days, menus } = shown
  const say = sayIn(language)
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const text = useRef<HTMLInputElement>(null)
  const typing = useRef<ReturnType<typeof setTimeout>>(undefined)
  const search = useId()
  const [asked, setAsked] = useOptimistic(query)
  const parameters = new URLSearchParams(asked)
  useClosing(form)

  const q = parameters.get('q') ?? ''
  useEffect(() => {
    // What one is writing is theirs; what going back asks is shown.
    if (text.current && text.current !== document.activeElement) text.current.value = q
  }, [q])

  const ask = (how?: { isTyping: boolean }) => {
    clearTimeout(typing.current)
    const { current } = form
    if (!current) return
    startTransition(() => {
      const said = saidIn(current)
      setAsked(said.toString())
      const to = addressIn(action, said)
      if (how?.isTyping) router.replace(to, { scroll: false })
      else router.push(to, { scroll: false })
    })
  }

  const ofDay = (to: string) => {
    const said = new URLSearchParams(query)
    said.set('jour', to)
    if (isList) said.set('affichage', 'liste')
    return addressIn(action, said)
  }

  return (
    <form
      ref={form}
      className={`${filters.filters ?? ''} screen-only`}
      method="get"
      action={action}
      role="search"
      aria-label={say('Chercher dans le programme', 'Search the programme')}
      onSubmit={(event) => {
        event.preventDefault()
        ask()
      }}
    >
      <nav className={styles.days} aria-label={say('Jours', 'Days')}>
        {days.map(({ day: one, label, count, isShown }) => (
          <a
            key={one}
            className={filters.pill}
            href={ofDay(one)}
            aria-current={isShown ? 'page' : undefined}
          >
            {label}
            {query !== '' && ` · ${String(count)}`}
          </a>
        ))}
      </nav>
      {day !== undefined && <input type="hidden" name="jour" value={day} />}
      {isList && <input type="hidden" name="affichage" value="liste" />}
      {menus.map(({ name, title, choices }) => {
        const chosen = parameters.getAll(name)
        return (
          <Drop
            key={name}
            title={chosen.length > 0 ? `${title} · ${String(chosen.length)}` : title}
            isOn={chosen.length > 0}
          >
            <fieldset>
              <legend>{title}</legend>
              {choices.map(({ value, label, count }) => (
                <label
                  key={value}
                  data-none={(count === 0 && !chosen.includes(value)) || undefined}
                >
                  <input
                    type="checkbox"
                    name={name}
                    value={value}
                    checked={chosen.includes(value)}
                    onChange={() => {
                      ask()
                    }}
                  />
                  <span lang={label.lang}>{label.text}</span>
                  <span className={filters.count}>{count.toLocaleString(language)}</span>
                </label>
              ))}
            </fieldset>
          </Drop>
        )
      })}
      <noscript>
        <button type="submit" className={filters.pill}>
          {say('Afficher', 'Show')}
        </button>
      </noscript>
      <span className={`${filters.search ?? ''} ${styles.search ?? ''}`}>
        <Search size={18} aria-hidden="true" />
        <label htmlFor={search} className={filters.hidden}>
          {say('Session, intervenant ou intervenante', 'Session or speaker')}
        </label>
        <input
          ref={text}
          id={search}
          type="search"
          name="q"
          defaultValue={q}
          maxLength={200}
          placeholder={say('Session, intervenant…', 'Session, speaker…')}
          onChange={() => {
            clearTimeout(typing.current)
            typing.current = setTimeout(() => {
              ask({ isTyping: true })
            }, pause)
          }}
        />
      </span>
    </form>
  )
}
