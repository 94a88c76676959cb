import type { AdminViewServerProps } from 'payload'

import controls from '@/src/components/platform/controls.module.css'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'
import type { EventName } from '@/src/queries/agenda/event-names'

import styles from './Import.module.css'

/** The event that the address names, or the only one. */
export const chosenEvent = (
  events: readonly EventName[],
  searchParams: AdminViewServerProps['searchParams'],
): EventName | undefined =>
  events.length === 1 ? events[0] : events.find(({ id }) => id === searchParams?.event)

type Props = {
  events: readonly EventName[]
  chosen: EventName | undefined
  language: Language
}

/** Into which event a programme goes, and out of which: said before any file is. */
export const EventChoice = ({ events, chosen, language }: Props) => {
  const say = sayIn(language)
  if (events.length === 0)
    return (
      <p className={styles.hint}>
        {say('Il n’y a pas encore d’édition\u00A0: ', 'There is no event yet: ')}
        <a href="/admin/collections/events/create">{say('créez-la', 'create it')}</a>
        {say(', puis revenez importer son programme.', ', then come back to import its programme.')}
      </p>
    )
  return (
    <form className={`${styles.form ?? ''} ${styles.event ?? ''}`} method="get">
      {!chosen && (
        <p className={styles.hint}>
          {say(
            'Dites d’abord de quelle édition\u00A0: ses fichiers sortent et entrent ici.',
            'First say of which event: its files go out and come in here.',
          )}
        </p>
      )}
      <label className={styles.choice}>
        <span>{say('Édition', 'Event')}</span>
        <select className={controls.input} name="event" defaultValue={chosen?.id} required>
          {!chosen && <option value="">{say('Choisissez une édition', 'Choose an event')}</option>}
          {events.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <button className={controls.button} type="submit">
        {say('Choisir', 'Choose')}
      </button>
    </form>
  )
}
