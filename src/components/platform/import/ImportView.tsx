import type { AdminViewServerProps } from 'payload'

import { managers } from '@/access/rules'
import { AdminPage, admitOrRedirect } from '@/src/components/platform/AdminPage'
import controls from '@/src/components/platform/controls.module.css'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { say as inLanguage, sayIn } from '@/src/i18n/say'
import { readEventNames } from '@/src/queries/agenda/event-names'

import { chosenEvent, EventChoice } from './EventChoice'
import styles from './Import.module.css'
import { ImportScreen } from './ImportScreen'
import { type ImportSubject, strategy, subjects } from './subjects'

const withFormat = (address: string, format: 'xlsx' | 'csv') =>
  `${address}${address.includes('?') ? '&' : '?'}format=${format}`

const addressOf = ({ word }: ImportSubject) => `/admin/import${word ? `/${word}` : ''}`

/** /admin/import/lieux: a subject out as spreadsheets and, for those who enter its facts, in from files. */
export const ImportView = async (view: AdminViewServerProps) => {
  const [, word] = [view.params?.segments ?? []].flat()
  const subject = subjects.find((one) => one.word === word) ?? strategy
  admitOrRedirect(view, addressOf(subject))
  const { req } = view.initPageResult
  const language = languageOf(req.i18n.language)
  const say = sayIn(language)
  const events = subject.isOfEvent ? await readEventNames(req) : []
  const event = chosenEvent(events, view.searchParams)
  const about = (address: string) => (event ? `${address}?event=${event.id}` : address)
  return (
    <AdminPage view={view} title={subject.title} lead={subject.lead}>
      <nav aria-label={say('Ce qui s’exporte et s’importe', 'What is exported and imported')}>
        <ul className={styles.subjects}>
          {subjects.map((one) => (
            <li key={one.importAt}>
              <a
                className={controls.button}
                href={addressOf(one)}
                aria-current={one === subject ? 'page' : undefined}
              >
                {inLanguage(one.name, language)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {subject.isOfEvent && <EventChoice events={events} chosen={event} language={language} />}
      {(!subject.isOfEvent || event) && (
        <>
          <section className={styles.export}>
            <h2>{say('Exporter', 'Export')}</h2>
            <ul>
              <li>
                <a
                  className={controls.button}
                  href={withFormat(about(subject.exportAt), 'xlsx')}
                  download
                >
                  {say('Exporter en XLSX', 'Export as XLSX')}
                </a>
              </li>
              <li>
                <a
                  className={controls.button}
                  href={withFormat(about(subject.exportAt), 'csv')}
                  download
                >
                  {say('Exporter en CSV (zip)', 'Export as CSV (zip)')}
                </a>
              </li>
            </ul>
          </section>
          {managers({ req }) && (
            <section>
              <h2>{say('Importer', 'Import')}</h2>
              <ImportScreen
                key={about(subject.importAt)}
                address={about(subject.importAt)}
                hint={subject.hint?.[language]}
                language={language}
              />
            </section>
          )}
        </>
      )}
    </AdminPage>
  )
}
