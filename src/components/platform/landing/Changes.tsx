import Link from 'next/link'

import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { parisDay } from '@/src/domain/platform/time/paris-day'
import { actionStatuses } from '@/src/domain/strategy/action-status'
import { weathers } from '@/src/domain/strategy/weather'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import { readLastVisit } from '@/src/queries/platform/last-visit'
import { type Change, readChanges } from '@/src/queries/strategy/changes'

import { Card } from '../Card'
import styles from './Landing.module.css'
import type { LandingProps } from './landing-props'
import { NoteVisit } from './NoteVisit'

const weekMs = 7 * 86_400_000

const inWords = (change: Change): Bilingual => {
  switch (change.kind) {
    case 'report': {
      const by = change.author ? ` (${change.author})` : ''
      const weather = weathers[change.weather]
      return {
        fr: `Point d’avancement${by}, météo «\u00A0${weather.fr}\u00A0»\u00A0: ${change.done}`,
        en: `Progress report${by}, weather “${weather.en}”: ${change.done}`,
      }
    }
    case 'milestone':
      return {
        fr: `Jalon fait\u00A0: «\u00A0${change.label}\u00A0»`,
        en: `Milestone done: “${change.label}”`,
      }
    case 'status': {
      const status = actionStatuses[change.status]
      return { fr: `Statut\u00A0: ${status.fr}`, en: `Status: ${status.en}` }
    }
    case 'decision':
      return { fr: `Décision\u00A0: ${change.text}`, en: `Decision: ${change.text}` }
  }
}

/** What others have recorded since one was last here. */
export const Changes = async ({ req, language }: LandingProps) => {
  const say = sayIn(language)
  const now = new Date()
  const lastVisit = await readLastVisit(now, req)
  const since = lastVisit ?? new Date(now.getTime() - weekMs).toISOString()
  const changes = await readChanges(since, req)
  const day = lastVisit && longDate(parisDay(new Date(lastVisit)), language)
  return (
    <Card
      title={
        day
          ? say(`Depuis votre visite du ${day}`, `Since your visit of ${day}`)
          : say('Ces sept derniers jours', 'The last seven days')
      }
    >
      <NoteVisit />
      {changes.length === 0 ? (
        <p className={styles.empty}>{say('Rien n’a changé.', 'Nothing has changed.')}</p>
      ) : (
        <ul className={styles.lines}>
          {changes.slice(0, 6).map((change) => (
            <li key={`${change.kind} ${change.id}`}>
              <span>
                <Link href={change.href} prefetch={false}>
                  {change.about}
                </Link>
                <br />
                <span className={styles.soft}>{inWords(change)[language]}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
