import { getTranslation } from '@payloadcms/translations'
import { Pencil } from 'lucide-react'
import Link from 'next/link'
import type { AdminViewServerProps, CollectionSlug } from 'payload'
import type { ReactNode } from 'react'

import { flagsInWords } from '@/src/domain/platform/document/flags'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { today } from '@/src/domain/platform/time/paris-day'
import { writeAddress } from '@/src/domain/platform/web/read-address'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import { readRights } from '@/src/queries/platform/reading'
import { readSite } from '@/src/queries/platform/site'

import { AdminPage } from '../AdminPage'
import controls from '../controls.module.css'
import { FlagNotice } from '../FlagNotice'
import { Paper } from '../Paper'
import { PrintButton } from '../PrintButton'
import styles from './read.module.css'
import { ShowSaved } from './ShowSaved'

export type Frame = {
  view: AdminViewServerProps
  collection: CollectionSlug
  document: { id: string; _status?: string | null }
  title: string
  /** How it stands, under its title. */
  state?: ReactNode
  /** The pages between the list and it. */
  trail?: readonly { label: string; url?: string }[]
  /** Its parts by their addresses within it. */
  parts?: readonly { id: string; label: string }[]
  /** What can be done with it besides printing and writing it. */
  actions?: ReactNode
  children: ReactNode
}

const draft = {
  fr: 'Brouillon\u00A0: ce document n’est pas publié.',
  en: 'Draft: this document is not published.',
}
const changed = {
  fr: 'Une modification attend d’être publiée\u00A0: cette page montre ce qui l’est.',
  en: 'A change waits to be published: this page shows what is.',
}

/** The page of any document that is read: where it is, how far it can be trusted, « Modifier » for who may. */
export const ReadFrame = async (frame: Frame) => {
  const { view, collection, document, title, state, trail = [], parts = [], actions } = frame
  const { req } = view.initPageResult
  const language = languageOf(req.i18n.language)
  const say = sayIn(language)
  const { mayWrite, hasDraft } = await readRights(collection, document, req)
  const { labels } = req.payload.collections[collection].config
  const { name } = await readSite(language, req.payload)
  const footer = say(
    `${title}. Source\u00A0: ${name}, état au ${longDate(today(), language)}`,
    `${title}. Source: ${name}, as of ${longDate(today(), language)}`,
  )
  const list = {
    label: getTranslation(labels.plural, req.i18n),
    url: `/admin/collections/${collection}`,
  }
  return (
    <AdminPage
      view={view}
      title={{ fr: title, en: title }}
      trail={[list, ...trail]}
      actions={
        <>
          <PrintButton label={say('Imprimer', 'Print')} />
          {actions}
          {mayWrite && (
            <Link
              className={`${controls.button ?? ''} ${controls.primary ?? ''}`}
              href={writeAddress(collection, document.id)}
              prefetch={false}
            >
              <Pencil size={16} aria-hidden="true" />
              {say('Modifier', 'Edit')}
            </Link>
          )}
        </>
      }
      notice={
        <>
          {state && <div className={styles.state}>{state}</div>}
          <FlagNotice
            sentences={[
              document._status === 'draft' ? draft : hasDraft ? changed : undefined,
              flagsInWords(document),
            ]}
            language={language}
          />
        </>
      }
    >
      <Paper footer={footer} />
      <ShowSaved />
      {parts.length > 1 && (
        <nav aria-label={say('Parties de la page', 'Parts of the page')}>
          <ul className={styles.parts}>
            {parts.map(({ id, label }) => (
              <li key={id}>
                <a href={`#${id}`}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {frame.children}
      <p className={styles.source}>{footer}</p>
    </AdminPage>
  )
}
