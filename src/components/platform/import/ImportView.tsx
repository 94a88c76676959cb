import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'

import { managers } from '@/access/rules'
import { AdminPage, admitOrRedirect } from '@/src/components/platform/AdminPage'
import { programmeAddress } from '@/src/components/agenda/programme/programme-address'
import { Card } from '@/src/components/platform/Card'
import controls from '@/src/components/platform/controls.module.css'
import { readAddress } from '@/src/domain/platform/web/read-address'
import { type Language, languageOf } from '@/src/domain/platform/text/bilingual'
import { say as inLanguage, sayIn } from '@/src/i18n/say'
import { type EventName, readEventNames } from '@/src/queries/agenda/event-names'

import { chosenEvent, EventChoice } from './EventChoice'
import styles from './Import.module.css'
import { ImportScreen } from './ImportScreen'
import { type ImportSubject, strategy, subjects } from './subjects'

const withFormat = (address: string, format: 'xlsx' | 'csv') =>
  `${address}${address.includes('?') ? '&' : '?'}format=${format}`

const addressOf = ({ word }: ImportSubject) => `/admin/import${word ? `/${word}` : ''}`

/** From the event, whose programme leads here. */
const trailTo = ({ id, title }: EventName, language: Language) => {
  const say = sayIn(language)
  return [
    { label: say('Éditions', 'Events'), url: '/admin/collections/events' },
    { label: title, url: readAddress('events', id) },
  ]
}

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
    <AdminPage
      view={view}
      title={subject.title}
      lead={subject.lead}
      trail={event && trailTo(event, language)}
      actions={
        event && (
          <Link className={controls.button} href={programmeAddress(event.id)} prefetch={false}>
            {say('Éditeur du programme', 'Programme editor')}
          </Link>
        )
      }
    >
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
        <div className={styles.blocks}>
          <Card
            title={
              event
                ? say(`Exporter «\u00A0${event.title}\u00A0»`, `Export “${event.title}”`)
                : say('Exporter', 'Export')
            }
          >
            <ul className={styles.export}>
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
          </Card>
          {managers({ req }) && (
            <ImportScreen
              key={about(subject.importAt)}
              title={
                event
                  ? say(
                      `Importer dans «\u00A0${event.title}\u00A0»`,
                      `Import into “${event.title}”`,
                    )
                  : say('Importer', 'Import')
              }
              address={about(subject.importAt)}
              files={subject.files[language]}
              accept={subject.accept}
              hint={subject.hint?.[language]}
              seenAt={subject
                .seenAt(event?.id ?? '')
                .map(({ href, label }) => ({ href, label: label[language] }))}
              afterwards={subject.afterwards?.[language]}
              language={language}
            />
          )}
        </div>
      )}
    </AdminPage>
  )
}
