'use client'

import { type SubmitEvent, useEffect, useRef, useState } from 'react'

import { Card } from '@/src/components/platform/Card'
import controls from '@/src/components/platform/controls.module.css'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

import { counted } from './counted'
import styles from './Import.module.css'
import { ImportChoices } from './ImportChoices'
import { ImportColumns } from './ImportColumns'
import { ImportPreview } from './ImportPreview'
import { ErrorTable } from './ImportTables'
import {
  type Counts,
  type Decisions,
  type ImportError,
  type Preview,
  sendFile,
  type SheetColumns,
} from './send-file'

/** What a file would change, how its columns are read, and what was said of its rows. */
type Review = {
  preview: Preview
  sheets: SheetColumns[]
  decisions: Decisions
  isCorrected: boolean
}

/** Where one is: from choosing a file to having imported it. */
type Step =
  | { is: 'choosing' }
  | { is: 'reading' }
  | { is: 'importing'; done: number; all: number }
  | { is: 'refused'; errors: ImportError[]; review: Review | undefined }
  | { is: 'unknown'; review: Review | undefined }
  | { is: 'reviewing'; review: Review }
  | { is: 'done'; counts: Counts }

type Say = (fr: string, en: string) => string

/** What is going on, in one sentence that a screen reader says. */
const sentenceOf = (step: Step, say: Say): string => {
  switch (step.is) {
    case 'choosing':
      return ''
    case 'reading':
      return say('Lecture du fichier…', 'Reading the file…')
    case 'importing':
      return say('Importation en cours…', 'Importing…')
    case 'refused':
      return say('Rien n’a été importé.', 'Nothing was imported.')
    case 'unknown':
      return say(
        'La connexion s’est interrompue\u00A0: l’import a pu aboutir. Vérifiez de nouveau\u00A0: un fichier déjà importé ne change rien.',
        'The connection was lost: the import may have gone through. Check again: a file that was imported already changes nothing.',
      )
    case 'reviewing': {
      if (step.review.preview.sheets.every(({ kind }) => kind === null))
        return say(
          'Aucune feuille de ce fichier n’est reconnue à son nom ou à ses titres de colonnes.',
          'No sheet of this file is recognised by its name or by its titles of columns.',
        )
      const { created, updated, unchanged, errors, undecided } = step.review.preview.counts
      return say(
        `${undecided > 0 ? `${counted.fr(undecided, 'ligne à décider', 'lignes à décider')}, ` : ''}${counted.fr(errors, 'erreur', 'erreurs')}, ${counted.fr(created, 'fiche à créer', 'fiches à créer')}, ${counted.fr(updated, 'à modifier', 'à modifier')}, ${counted.fr(unchanged, 'ligne sans changement', 'lignes sans changement')}.`,
        `${undecided > 0 ? `${counted.en(undecided, 'row to decide', 'rows to decide')}, ` : ''}${counted.en(errors, 'error', 'errors')}, ${counted.en(created, 'document to create', 'documents to create')}, ${counted.en(updated, 'to change', 'to change')}, ${counted.en(unchanged, 'row without a change', 'rows without a change')}.`,
      )
    }
    case 'done': {
      const { created, updated } = step.counts
      return say(
        `Importé\u00A0: ${counted.fr(created, 'fiche créée', 'fiches créées')}, ${counted.fr(updated, 'modifiée', 'modifiées')}.`,
        `Imported: ${counted.en(created, 'document created', 'documents created')}, ${counted.en(updated, 'changed', 'changed')}.`,
      )
    }
  }
}

type Props = {
  title: string
  /** Where a file is sent. */
  address: string
  /** The files that are read, and how their names end. */
  files: string
  accept: string
  /** What helps before a file is chosen, besides what holds for all. */
  hint?: string | undefined
  /** Where one sees what was imported, and what is left to do then. */
  seenAt: readonly { href: string; label: string }[]
  afterwards?: string | undefined
  language: Language
}

/** A file, how its columns are read, what it changes and, on demand, its import. */
export const ImportScreen = ({
  title,
  address,
  files,
  accept,
  hint,
  seenAt,
  afterwards,
  language,
}: Props) => {
  const say = sayIn(language)
  const [file, setFile] = useState<File>()
  const [step, setStep] = useState<Step>({ is: 'choosing' })
  const status = useRef<HTMLParagraphElement>(null)
  const review = 'review' in step ? step.review : undefined
  const isBusy = step.is === 'reading' || step.is === 'importing'

  // Who presses a button that then goes away would lose their place in the page.
  useEffect(() => {
    if (step.is !== 'choosing' && step.is !== 'importing') status.current?.focus()
  }, [step.is])

  const send = async (asked?: Review, fingerprint?: string) => {
    if (!file || isBusy) return
    setStep(fingerprint === undefined ? { is: 'reading' } : { is: 'importing', done: 0, all: 0 })
    const onProgress = (done: number, all: number) => {
      setStep({ is: 'importing', done, all })
    }
    const answer = await sendFile({
      address,
      file,
      language,
      onProgress,
      sheets: asked?.sheets,
      decisions: asked?.decisions,
      fingerprint,
    })
    if (answer.is === 'imported') setStep({ is: 'done', counts: answer.counts })
    else if (answer.is === 'preview') {
      const { preview } = answer
      const decisions = asked?.decisions ?? {}
      const fresh = { preview, sheets: preview.sheets, decisions, isCorrected: false }
      setStep({ is: 'reviewing', review: fresh })
    } else setStep({ ...answer, review: asked })
  }

  const correct = (said: Partial<Pick<Review, 'sheets' | 'decisions'>>) => {
    if ('review' in step && step.review)
      setStep({ ...step, review: { ...step.review, ...said, isCorrected: true } })
  }

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void send()
  }

  return (
    <>
      <Card title={title}>
        <form className={styles.form} onSubmit={submit}>
          <label className={styles.choice}>
            <span>{files}</span>
            <input
              className={`${controls.input ?? ''} ${styles.file ?? ''}`}
              type="file"
              accept={accept}
              required
              disabled={isBusy}
              onChange={({ target }) => {
                setFile(target.files?.[0])
                setStep({ is: 'choosing' })
              }}
            />
          </label>
          <button
            className={[controls.button, step.is === 'choosing' && controls.primary]
              .filter(Boolean)
              .join(' ')}
            type="submit"
            aria-disabled={isBusy}
          >
            {say('Vérifier le fichier', 'Check the file')}
          </button>
        </form>

        <p className={styles.said} ref={status} role="status" tabIndex={-1}>
          {sentenceOf(step, say)}
        </p>

        {step.is === 'choosing' && (
          <ul className={styles.hints}>
            {hint !== undefined && <li>{hint}</li>}
            <li>
              {say(
                'Rien n’est écrit avant que vous n’ayez vu les différences.',
                'Nothing is written before you have seen the differences.',
              )}
            </li>
            <li>
              {say(
                'Une cellule vide ne change rien\u00A0; «\u00A0[effacer]\u00A0» efface. Une ligne sans identifiant est reconnue à son numéro, à son code ou à son nom.',
                'An empty cell changes nothing; “[erase]” erases. A row without an identifier is recognised by its number, its code or its name.',
              )}
            </li>
            <li>
              {say(
                'Ce qui est nouveau est un brouillon, sauf si la colonne «\u00A0Publication\u00A0» dit «\u00A0Publié\u00A0».',
                'What is new is a draft, unless the column “Publication” says “Published”.',
              )}
            </li>
          </ul>
        )}

        {step.is === 'importing' && (
          <progress
            className={styles.progress}
            aria-label={say('Avancement de l’importation', 'Progress of the import')}
            {...(step.all > 0 && { value: step.done, max: step.all })}
          />
        )}

        {step.is === 'done' && (
          <>
            {afterwards !== undefined && step.counts.created > 0 && (
              <p className={styles.hint}>{afterwards}</p>
            )}
            <p className={styles.form}>
              {seenAt.map(({ href, label }) => (
                <a key={href} className={controls.button} href={href}>
                  {label}
                </a>
              ))}
            </p>
          </>
        )}
      </Card>

      {step.is === 'refused' && (
        <Card title={say('À corriger', 'To be corrected')}>
          <ErrorTable
            head={say('Ce qui ne va pas', 'What is wrong')}
            errors={step.errors}
            language={language}
          />
        </Card>
      )}

      {review && (
        <>
          <Card title={say('Feuilles et colonnes', 'Sheets and columns')}>
            <ImportColumns
              sheets={review.sheets}
              kinds={review.preview.kinds}
              language={language}
              onChange={(sheets) => {
                correct({ sheets })
              }}
            />
          </Card>
          {review.preview.choices.length > 0 && (
            <ImportChoices
              choices={review.preview.choices}
              decisions={review.decisions}
              language={language}
              onChange={(decisions) => {
                correct({ decisions })
              }}
            />
          )}
          {(review.isCorrected || step.is !== 'reviewing') && (
            <button
              className={`${controls.button ?? ''} ${styles.again ?? ''}`}
              type="button"
              onClick={() => {
                void send(review)
              }}
            >
              {review.preview.choices.length > 0
                ? say('Vérifier avec ces choix', 'Check with these choices')
                : say('Vérifier avec ces colonnes', 'Check with these columns')}
            </button>
          )}
        </>
      )}

      {step.is === 'reviewing' && (
        <ImportPreview
          preview={step.review.preview}
          language={language}
          onImport={
            step.review.isCorrected
              ? undefined
              : () => {
                  void send(step.review, step.review.preview.fingerprint)
                }
          }
        />
      )}
    </>
  )
}
