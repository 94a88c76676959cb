'use client'

import { type SubmitEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react'

import { toast, useDocumentInfo, useServerFunctions } from '@payloadcms/ui'
import { Trash2 } from 'lucide-react'
import type { CollectionSlug } from 'payload'
import { z } from 'zod'

import type { Language } from '@/src/domain/platform/text/bilingual'
import { parisMoment, today } from '@/src/domain/platform/time/paris-day'
import { longMoment } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'

import controls from './controls.module.css'
import { Dialog, DialogButtons, DialogProblem } from './Dialog'
import styles from './ScheduleDialog.module.css'

const scheduled = z.array(
  z.object({
    id: z.string(),
    input: z.object({ type: z.enum(['publish', 'unpublish']) }),
    waitUntil: z.coerce.date(),
  }),
)

/** What the server answers in place of a success: Payload's own drawer does not look. */
const failure = z.looseObject({
  errors: z.array(z.object({ message: z.string() })).optional(),
  error: z.string().optional(),
})

const isOver = (moment: string) => Date.parse(moment) <= Date.now()

type Props = { collection: CollectionSlug; id: string; language: Language; onClose: () => void }

/** Schedules a document, at an hour of Paris, and shows what is scheduled of it. */
export const ScheduleDialog = ({ collection, id, language, onClose }: Props) => {
  const { getUpcomingScheduledPublish, schedulePublish } = useServerFunctions()
  const { hasPublishedDoc } = useDocumentInfo()
  const dialog = useRef<HTMLDialogElement>(null)
  const [list, setList] = useState<z.infer<typeof scheduled>>([])
  const [problem, setProblem] = useState('')
  const prefix = useId()
  const say = sayIn(language)
  const words = {
    publish: say('Publier', 'Publish'),
    unpublish: say('Dépublier', 'Unpublish'),
  }
  const refused = say('Le serveur a refusé\u00A0: réessayez.', 'The server refused: try again.')

  const load = () =>
    getUpcomingScheduledPublish({ collectionSlug: collection, id }).then(
      (answer) => {
        setList(scheduled.parse(answer))
      },
      () => {
        setProblem((known) => known || refused) // what is known already says more
      },
    )
  const loadFirst = useEffectEvent(load)
  useEffect(() => void loadFirst(), [])

  const ask = async (what: Parameters<typeof schedulePublish>[0], done: string) => {
    const { errors, error } = failure.parse(await schedulePublish(what))
    const sentences = errors?.map(({ message }) => message) ?? (error ? [refused] : [])
    setProblem(sentences.join(' '))
    if (sentences.length > 0) return
    toast.success(done)
    await load()
  }

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation() // to React, the form of the document is around this one
    const form = new FormData(event.currentTarget)
    const textOf = (name: string) => {
      const value = form.get(name)
      return typeof value === 'string' ? value : ''
    }
    const at = parisMoment(textOf('day'), textOf('time'))
    if (isOver(at)) {
      setProblem(
        say(
          'Ce moment est passé\u00A0: choisissez-en un à venir.',
          'This moment is over: choose one to come.',
        ),
      )
      return
    }
    void ask(
      {
        type: textOf('type') === 'unpublish' ? 'unpublish' : 'publish',
        date: new Date(at),
        doc: { relationTo: collection, value: id },
        timezone: 'Europe/Paris',
      },
      say('C’est programmé.', 'It is scheduled.'),
    )
  }

  return (
    <Dialog
      ref={dialog}
      title={say('Programmer la publication', 'Schedule the publication')}
      onClose={onClose}
    >
      <form onSubmit={submit}>
        {hasPublishedDoc ? (
          <fieldset className={styles.types}>
            <legend>{say('Ce qui se fera', 'What will be done')}</legend>
            {(['publish', 'unpublish'] as const).map((type) => (
              <label key={type}>
                <input type="radio" name="type" value={type} defaultChecked={type === 'publish'} />{' '}
                {words[type]}
              </label>
            ))}
          </fieldset>
        ) : (
          <p>
            {say(
              'Le brouillon d’aujourd’hui, et ce que vous y changerez d’ici là, sera publié.',
              'Today’s draft, with what you change in it until then, will be published.',
            )}
          </p>
        )}
        <div className={styles.moment}>
          <div>
            <label htmlFor={`${prefix}-day`}>{say('Jour', 'Day')}</label>
            <input
              id={`${prefix}-day`}
              className={controls.input}
              type="date"
              name="day"
              min={today()}
              required
              data-first
            />
          </div>
          <div>
            <label htmlFor={`${prefix}-time`}>{say('Heure de Paris', 'Time in Paris')}</label>
            <input
              id={`${prefix}-time`}
              className={controls.input}
              type="time"
              name="time"
              defaultValue="09:00"
              required
            />
          </div>
        </div>
        <DialogProblem id={`${prefix}-problem`}>{problem}</DialogProblem>
        <h3 id={`${prefix}-list`}>{say('Déjà programmé', 'Scheduled already')}</h3>
        {list.length === 0 ? (
          <p>{say('Rien n’est programmé.', 'Nothing is scheduled.')}</p>
        ) : (
          <ul className={styles.list} aria-labelledby={`${prefix}-list`}>
            {list.map(({ id: job, input: { type }, waitUntil }) => {
              const moment = longMoment(waitUntil.toISOString(), language)
              return (
                <li key={job}>
                  <span>
                    {words[type]} {say('le', 'on')} {moment}
                  </span>
                  <button
                    className={controls.button}
                    type="button"
                    aria-label={say(
                      `Retirer\u00A0: ${words[type]} le ${moment}`,
                      `Remove: ${words[type]} on ${moment}`,
                    )}
                    onClick={() =>
                      void ask({ deleteID: job }, say('C’est retiré.', 'It is removed.'))
                    }
                  >
                    <Trash2 aria-hidden size={16} />
                  </button>
                </li>
              )
            })}
          </ul>
        )}
        <DialogButtons>
          <button
            className={controls.button}
            type="button"
            onClick={() => {
              dialog.current?.close()
            }}
          >
            {say('Fermer', 'Close')}
          </button>
          <button className={`${controls.button ?? ''} ${controls.primary ?? ''}`} type="submit">
            {say('Programmer', 'Schedule')}
          </button>
        </DialogButtons>
      </form>
    </Dialog>
  )
}
