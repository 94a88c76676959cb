'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'

import controls from '@/src/components/platform/controls.module.css'
import { Dialog, DialogButtons, DialogProblem } from '@/src/components/platform/Dialog'
import { send } from '@/src/components/platform/send'
import { Table } from '@/src/components/platform/Table'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import styles from './Moderation.module.css'

/** What is proposed in a field, in the reader's words. */
export type Row = { field: string; label: string; before: string; after: string; isSame: boolean }

type Props = {
  id: string
  rows: readonly Row[]
  photo: { url: string; alt: string; credit: string | undefined } | undefined
  isNew: boolean
  /** Whether who suggested it left an address, and will be told. */
  isTold: boolean
  language: Language
}

/** What is proposed beside what is published: taken over whole, field by field, or refused with a reason. */
export const Moderation = ({ id, rows, photo, isNew, isTold, language }: Props) => {
  const say = sayIn(language)
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const all = [
    ...rows.filter(({ isSame }) => !isSame).map(({ field }) => field),
    ...(photo ? ['photo'] : []),
  ]
  const [taken, setTaken] = useState<readonly string[]>(all)
  const [problem, setProblem] = useState('')
  const [isSending, setIsSending] = useState(false)
  const [isRefusing, setIsRefusing] = useState(false)
  const [reason, setReason] = useState('')

  const decide = async (decision: Record<string, unknown>, done: string) => {
    setIsSending(true)
    const refusal = await send(`/api/place-suggestions/${id}/decision`, decision, language)
    setIsSending(false)
    setProblem(refusal ?? '')
    if (refusal !== undefined) return
    setIsRefusing(false)
    toast.success(done)
    router.refresh()
  }
  const accept = () =>
    decide(
      { decision: 'accept', fields: taken },
      isNew
        ? say('Le lieu est publié.', 'The place is published.')
        : say('C’est appliqué.', 'It is applied.'),
    )
  const turn = (field: string, isTaken: boolean) => {
    setTaken(isTaken ? [...taken, field] : taken.filter((one) => one !== field))
  }
  const tick = (field: string, label: string) => (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={taken.includes(field)}
        onChange={({ target }) => {
          turn(field, target.checked)
        }}
      />
      {label}
    </label>
  )
  const none = <span className={styles.none}>{say('rien', 'nothing')}</span>
  const isWhole = taken.length === all.length
  const heads = [
    say('Reprendre', 'Take over'),
    ...(isNew ? [] : [say('Publié aujourd’hui', 'Published now')]),
    say('Proposé', 'Proposed'),
  ]
  const counted = say(
    `Reprendre ${taken.length}\u00A0champ${taken.length > 1 ? 's' : ''} sur ${all.length}`,
    `Take over ${taken.length} of ${all.length} fields`,
  )
  const acceptLabel = isNew
    ? say('Publier ce lieu', 'Publish this place')
    : all.length === 0
      ? say('Classer comme pris en compte', 'File as taken into account')
      : isWhole
        ? say('Tout reprendre', 'Take over all of it')
        : counted
  return (
    <>
      <Table
        label={say('Ce qui est proposé', 'What is proposed')}
        none={say(
          'Aucune valeur n’est proposée\u00A0: lisez le message.',
          'No value is proposed: read the message.',
        )}
        heads={heads}
        rows={rows.map(({ field, label, before, after, isSame }) => ({
          id: field,
          cells: [
            isSame ? <span key="label">{label}</span> : tick(field, label),
            ...(isNew ? [] : [<span key="before">{before || none}</span>]),
            isSame ? (
              <span key="after" className={styles.none}>
                {say('déjà ainsi', 'so already')}
              </span>
            ) : (
              <strong key="after">{after || say('à retirer', 'to be taken away')}</strong>
            ),
          ],
        }))}
      />
      {photo && (
        <figure className={styles.photo}>
          <img src={photo.url} alt={photo.alt} />
          <figcaption>
            {tick('photo', say('Ajouter la photo', 'Add the photo'))}
            {photo.credit && (
              <span>{say(`Crédit\u00A0: ${photo.credit}`, `Credit: ${photo.credit}`)}</span>
            )}
          </figcaption>
        </figure>
      )}
      <p role="alert" className={styles.problem}>
        {isRefusing ? '' : problem}
      </p>
      <div className={styles.buttons}>
        <button
          type="button"
          className={`${controls.button ?? ''} ${controls.primary ?? ''}`}
          aria-disabled={isSending || (all.length > 0 && taken.length === 0)}
          onClick={() => {
            if (!isSending && (all.length === 0 || taken.length > 0)) void accept()
          }}
        >
          {acceptLabel}
        </button>
        <button
          type="button"
          className={controls.button}
          onClick={() => {
            setProblem('')
            setIsRefusing(true)
          }}
        >
          {say('Refuser…', 'Refuse…')}
        </button>
        <span className={styles.none}>
          {isTold
            ? say('La personne en sera informée par courriel.', 'The person will be told by mail.')
            : say(
                'Personne n’a laissé d’adresse\u00A0: aucun courriel ne partira.',
                'Nobody left an address: no mail will be sent.',
              )}
        </span>
      </div>
      {isRefusing && (
        <Dialog
          ref={dialog}
          title={say('Refuser la proposition', 'Refuse the suggestion')}
          lead={
            isTold
              ? say(
                  'La raison est envoyée à la personne, telle quelle.',
                  'The reason is sent to the person, as it is.',
                )
              : say('La raison reste avec la proposition.', 'The reason stays with the suggestion.')
          }
          onClose={() => {
            setIsRefusing(false)
          }}
        >
          <form
            onSubmit={(event) => {
              event.preventDefault()
              void decide(
                { decision: 'refuse', reason },
                say('La proposition est refusée.', 'The suggestion is refused.'),
              )
            }}
          >
            <label htmlFor="refusal">{say('Raison', 'Reason')}</label>
            <textarea
              id="refusal"
              data-first=""
              className={controls.input}
              rows={4}
              maxLength={5000}
              value={reason}
              aria-describedby="refusal-problem"
              onChange={({ target }) => {
                setReason(target.value)
              }}
            />
            <DialogProblem id="refusal-problem">{problem}</DialogProblem>
            <DialogButtons>
              <button
                type="button"
                className={controls.button}
                onClick={() => {
                  dialog.current?.close()
                }}
              >
                {say('Annuler', 'Cancel')}
              </button>
              <button
                type="submit"
                className={`${controls.button ?? ''} ${controls.primary ?? ''}`}
                aria-disabled={isSending}
              >
                {say('Refuser la proposition', 'Refuse the suggestion')}
              </button>
            </DialogButtons>
          </form>
        </Dialog>
      )}
    </>
  )
}
