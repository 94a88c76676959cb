'use client'

import { useState } from 'react'

import { overlapsOf } from '@/src/domain/agenda/chosen'
import { groupBy } from '@/src/domain/platform/data/group-by'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import { useIsAlive } from '../places/use-is-alive'
import filters from '../places/places.module.css'
import styles from './agenda.module.css'
import type { ChosenCard } from './chosen-cards'
import { addChosen, useChosen } from './my-programme'
import { Star } from './Star'

type Props = {
  slug: string
  address: string
  /** All sessions; those that were shared alone, where the address shares some. */
  sessions: readonly ChosenCard[]
  /** The codes that the address shares. */
  shared: readonly string[] | undefined
  language: Language
}

/** What one has chosen of a programme, or what someone shares of theirs: the one never goes into the other by itself. */
export const MyProgramme = ({ slug, address, sessions, shared, language }: Props) => {
  const say = sayIn(language)
  const isAlive = useIsAlive()
  const own = useChosen(slug)
  const codes = shared ?? own
  const chosen = sessions.filter(({ code }) => codes.includes(code))
  const gone = codes.length - chosen.length
  const title = shared
    ? say('Un programme partagé', 'A shared programme')
    : say('Mon programme', 'My programme')
  return (
    <>
      <header className={styles.head}>
        <h1>{title}</h1>
        {chosen.length > 0 && (
          <p className={`${styles.actions ?? ''} screen-only`}>
            <a
              className={styles.button}
              href={`${address}/mon-programme.ics?sessions=${chosen.map(({ code }) => code).join(',')}`}
            >
              {say('Dans mon agenda (.ics)', 'Into my calendar (.ics)')}
            </a>
            {shared ? (
              isAlive && <AddAll {...{ slug, codes: chosen.map(({ code }) => code), language }} />
            ) : (
              <Share {...{ address, codes: chosen.map(({ code }) => code), language }} />
            )}
          </p>
        )}
      </header>
      {shared && isAlive && (
        <p className="screen-only">
          <a href={`${address}/mon-programme`}>
            {say('Mon programme à moi', 'My own programme')}
            {own.length > 0 && ` · ${String(own.length)}`}
          </a>
        </p>
      )}
      {!shared && (
        <p className={`${styles.soft ?? ''} screen-only`}>
          {say(
            'Vos choix restent dans ce navigateur. Le lien à partager et l’agenda (.ics) les disent, et rien d’autre.',
            'What you choose stays in this browser. The link to share and the calendar (.ics) tell it, and nothing else does.',
          )}
        </p>
      )}
      {!shared && (
        <noscript>
          <p className={filters.none}>
            {say(
              'Mon programme demande JavaScript\u00A0; un programme partagé se lit sans.',
              'My programme wants JavaScript; a shared one is read without.',
            )}
          </p>
        </noscript>
      )}
      <Overlaps chosen={chosen} language={language} />
      {chosen.length === 0 && (isAlive || shared) && (
        <p className={filters.none}>
          {say(
            'Rien n’est choisi\u00A0: dans le programme, l’étoile d’une session la met ici. ',
            'Nothing is chosen: in the programme, the star of a session puts it here. ',
          )}
          <a href={address}>{say('Voir le programme', 'See the programme')}</a>
        </p>
      )}
      {gone > 0 && (
        <p className={filters.none}>
          {gone > 1
            ? say(
                `${String(gone)}\u00A0sessions choisies ne sont plus au programme.`,
                `${String(gone)} chosen sessions are no longer in the programme.`,
              )
            : say(
                'Une session choisie n’est plus au programme.',
                'A chosen session is no longer in the programme.',
              )}
        </p>
      )}
      {[...groupBy(chosen, ({ day }) => [day])].map(([day, some]) => (
        <section key={day} className={styles.ofDay}>
          <h2>{day}</h2>
          <ul className={styles.list}>
            {some.map(({ code, title: { text, lang }, time, room, isCancelled }) => (
              <li key={code}>
                <h3 lang={lang}>
                  <a href={`${address}/sessions/${code}`}>{text}</a>
                </h3>
                <p>
                  {[time, room, isCancelled ? say('Annulée', 'Cancelled') : '']
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                <Star {...{ slug, code, language }} title={text} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

type OverlapsProps = { chosen: readonly ChosenCard[]; language: Language }

/** Which of the chosen one cannot both follow from their beginning to their end. */
const Overlaps = ({ chosen, language }: OverlapsProps) => {
  const say = sayIn(language)
  const overlaps = overlapsOf(chosen)
  return (
    <div role="status">
      {overlaps.length > 0 && (
        <div className={styles.warning}>
          <p>
            <strong>{say('Des sessions se chevauchent\u00A0:', 'Some sessions overlap:')}</strong>
          </p>
          <ul>
            {overlaps.map(([one, other]) => (
              <li key={`${one.code} ${other.code}`}>
                <span lang={one.title.lang}>{one.title.text}</span> ({one.time}) {say('et', 'and')}{' '}
                <span lang={other.title.lang}>{other.title.text}</span> ({other.time})
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

type OfCodes = { codes: readonly string[]; language: Language }

const AddAll = ({ slug, codes, language }: OfCodes & { slug: string }) => {
  const say = sayIn(language)
  const own = useChosen(slug)
  const isThere = codes.every((code) => own.includes(code))
  return (
    <button
      type="button"
      className={styles.button}
      data-primary=""
      disabled={isThere}
      onClick={() => {
        addChosen(slug, codes)
      }}
    >
      {isThere
        ? say('Dans mon programme', 'In my programme')
        : say('Ajouter à mon programme', 'Add to my programme')}
    </button>
  )
}

/** Where the chosen sessions are shown to whoever opens it; by the phone's own way to share, where there is one. */
const Share = ({ address, codes, language }: OfCodes & { address: string }) => {
  const say = sayIn(language)
  const [isCopied, setIsCopied] = useState(false)
  const path = `${address}/mon-programme?sessions=${codes.join(',')}`
  const share = async () => {
    const url = new URL(path, location.href).href
    if (typeof navigator.share === 'function') {
      await navigator.share({ url })
      return
    }
    await navigator.clipboard.writeText(url)
    setIsCopied(true)
  }
  return (
    <>
      <a
        className={styles.button}
        data-primary=""
        href={path}
        onClick={(event) => {
          event.preventDefault()
          share().catch(() => {
            location.href = path // refused: the page itself has the address
          })
        }}
      >
        {say('Partager', 'Share')}
      </a>
      <span role="status">{isCopied && say('Lien copié.', 'Link copied.')}</span>
    </>
  )
}
