'use client'

import { Search, X } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'

import { longestAddress } from '@/src/domain/places/address-text'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import { Drop, useClosing } from '../Drop'
import type { Choice, Menu } from './menus'
import styles from './places.module.css'
import { useIsAlive } from './use-is-alive'

/** Somewhere to look around: a position as addresses write it, and what it is called. */
export type Somewhere = { value: string; label: string }

type Props = {
  /** Where the form is sent by a browser without scripts. */
  action: string
  /** What is asked, as the parameters of an address; those of a form that was just changed included. */
  asked: URLSearchParams
  /** An address that was looked for, and is not found. */
  address: string
  menus: readonly Menu[]
  somewhere: readonly Somewhere[]
  openCount: number
  language: Language
  /** Asks anew; `isTyping` while a text is being written. */
  onAsk: (asked: URLSearchParams, how?: { isTyping: boolean }) => void
  onLocate: () => void
}

const radii = [500, 1_000, 2_000, 5_000, 10_000]

/** How long after the last letter a text is looked for, in milliseconds. */
const pause = 350

/**
 * What a form says, without what it leaves empty. An address is looked for when the form is sent, in the place
 * of the position of before; while it is being written it asks nothing.
 */
const saidIn = (form: HTMLFormElement, isSent: boolean): URLSearchParams => {
  const said = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value !== '') said.append(name, value)
  said.delete(isSent && said.has('around') ? 'near' : 'around')
  if (!said.has('near') && !said.has('around')) said.delete('radius')
  return said
}

/** What is asked of the places: a form that a browser sends by itself, and that is heard at once with scripts. */
export const PlaceFilters = (props: Props) => {
  const { action, asked, menus, somewhere, openCount, language, onAsk, onLocate } = props
  const say = sayIn(language)
  const isAlive = useIsAlive()
  const form = useRef<HTMLFormElement>(null)
  const text = useRef<HTMLInputElement>(null)
  const typing = useRef<ReturnType<typeof setTimeout>>(undefined)
  const search = useId()
  useClosing(form)

  const q = asked.get('q') ?? ''
  useEffect(() => {
    // What one is writing is theirs; what going back asks is shown.
    if (text.current && text.current !== document.activeElement) text.current.value = q
  }, [q])

  const ask = (how?: { isTyping?: boolean; isSent?: boolean }) => {
    clearTimeout(typing.current)
    if (form.current)
      onAsk(saidIn(form.current, how?.isSent === true), { isTyping: how?.isTyping === true })
  }
  const near = asked.get('near') ?? ''
  const isKnown = near === '' || somewhere.some(({ value }) => value === near)

  const box = (name: string, { value, label, count }: Choice) => {
    const isChosen = asked.getAll(name).includes(value)
    return (
      <label key={value} data-none={(count === 0 && !isChosen) || undefined}>
        <input
          type="checkbox"
          name={name}
          value={value}
          checked={isChosen}
          onChange={() => {
            ask()
          }}
        />
        <span>{label}</span>
        <span className={styles.count}>{count.toLocaleString(language)}</span>
      </label>
    )
  }

  const around = (
    <fieldset>
      <legend>
        {say('Autour d’une adresse ou d’une commune', 'Around an address or a commune')}
      </legend>
      <label className={styles.field}>
        {say('Adresse', 'Address')}
        <input
          // What was found is a position, from then on.
          key={near}
          type="text"
          name="around"
          defaultValue={props.address}
          maxLength={longestAddress}
          autoComplete="street-address"
          placeholder={say('12 rue…, Lille', '12 rue…, Lille')}
        />
      </label>
      <button type="submit" className={styles.pill}>
        {say('Chercher l’adresse', 'Look for the address')}
      </button>
      <p className={styles.help}>
        {say(
          'L’adresse est cherchée par la Géoplateforme de l’IGN, sans rien dire de vous.',
          'The address is looked for by the Géoplateforme of the IGN, which is told nothing of you.',
        )}
      </p>
      <label className={styles.field}>
        {say('Commune', 'Commune')}
        <select
          name="near"
          value={near}
          onChange={() => {
            ask()
          }}
        >
          <option value="">{say('Toute la métropole', 'The whole metropolis')}</option>
          {!isKnown && (
            <option value={near}>{say('La position demandée', 'The position asked for')}</option>
          )}
          {somewhere.map(({ value, label }) => (
            <option key={label} value={value} lang="fr">
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        {say('À moins de', 'Within')}
        <select
          name="radius"
          value={asked.get('radius') ?? ''}
          onChange={() => {
            ask()
          }}
        >
          <option value="">{say('Sans limite', 'Any distance')}</option>
          {radii.map((metres) => (
            <option key={metres} value={metres}>
              {metres < 1_000
                ? `${String(metres)}\u00A0m`
                : `${(metres / 1_000).toLocaleString(language)}\u00A0km`}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  )

  return (
    <form
      ref={form}
      className={`${styles.filters ?? ''} screen-only`}
      method="get"
      action={action}
      role="search"
      aria-label={say('Chercher des tiers-lieux', 'Search for tiers-lieux')}
      onSubmit={(event) => {
        event.preventDefault()
        ask({ isSent: true })
      }}
    >
      <span className={styles.search}>
        <Search size={18} aria-hidden="true" />
        <label htmlFor={search} className={styles.hidden}>
          {say('Nom, adresse ou commune', 'Name, address or commune')}
        </label>
        <input
          ref={text}
          id={search}
          type="search"
          name="q"
          defaultValue={q}
          maxLength={200}
          placeholder={say('Nom, adresse…', 'Name, address…')}
          onChange={() => {
            clearTimeout(typing.current)
            typing.current = setTimeout(() => {
              ask({ isTyping: true })
            }, pause)
          }}
        />
      </span>
      {isAlive && (
        <button type="button" className={styles.pill} onClick={onLocate}>
          {say('Autour de moi', 'Around me')}
        </button>
      )}
      <label className={styles.pill}>
        <input
          type="checkbox"
          name="open"
          value="true"
          checked={asked.get('open') === 'true'}
          onChange={() => {
            ask()
          }}
        />
        {say('Ouvert maintenant', 'Open now')} · {openCount.toLocaleString(language)}
        <X size={16} aria-hidden="true" />
      </label>
      {menus.map(({ title, groups }) => {
        const isWhere = groups.some(({ name }) => name === 'commune')
        const isAround = isWhere && near !== ''
        const chosen = groups.reduce(
          (sum, { name }) => sum + asked.getAll(name).length,
          isAround ? 1 : 0,
        )
        return (
          <Drop
            key={title}
            title={chosen > 0 ? `${title} · ${String(chosen)}` : title}
            isOn={chosen > 0}
          >
            {isWhere && around}
            {groups.map(({ name, legend, choices }) => (
              <fieldset key={name}>
                <legend>{legend}</legend>
                {choices.map((choice) => box(name, choice))}
              </fieldset>
            ))}
          </Drop>
        )
      })}
      <noscript>
        <button type="submit" className={styles.pill}>
          {say('Afficher les lieux', 'Show the places')}
        </button>
      </noscript>
    </form>
  )
}
