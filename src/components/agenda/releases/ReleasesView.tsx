import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'

import { managers, staff } from '@/access/rules'
import { AdminPage, admitOrRedirect } from '@/src/components/platform/AdminPage'
import { Card } from '@/src/components/platform/Card'
import { Table } from '@/src/components/platform/Table'
import { notPublished } from '@/src/domain/agenda/release.rules'
import { isDocumentId } from '@/src/database/document-id'
import { type Language, languageOf } from '@/src/domain/platform/text/bilingual'
import { longMoment } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'
import {
  type ReleasesPage,
  readReleasePage,
  readReleasesPage,
} from '@/src/queries/agenda/releases-page'
import type { Release } from '@/src/queries/agenda/releases'

import { programmeAddress, releasesAddress } from './addresses'
import { ChangesList } from './ChangesList'
import { DoubtsList } from './DoubtsList'
import { ReleaseForm } from './ReleaseForm'
import { ReleaseRead } from './ReleaseRead'
import styles from './releases.module.css'

type Reading = { page: ReleasesPage; mayRelease: boolean; language: Language }

const Releases = ({ page: { event, releases }, language }: Omit<Reading, 'mayRelease'>) => {
  const say = sayIn(language)
  return (
    <Card title={say('Versions publiées', 'Releases')}>
      <Table
        label={say('Versions publiées', 'Releases')}
        none={say(
          'Aucune version n’a été publiée\u00A0: le public ne lit rien du programme.',
          'Nothing was released: the public reads nothing of the programme.',
        )}
        heads={[
          say('Version', 'Release'),
          say('Publiée le', 'Released on'),
          say('Par', 'By'),
          say('Commentaire', 'Comment'),
        ]}
        rows={releases.map((one: Release) => ({
          id: one.id,
          cells: [
            <Link key="" href={releasesAddress(event.id, one.number)} prefetch={false}>
              {`${String(one.number)}. ${one.name}`}
            </Link>,
            longMoment(one.releasedAt, language),
            one.author ?? '—',
            one.comment ?? '',
          ],
        }))}
      />
    </Card>
  )
}

/** Before the next release: what to look at, what it changes, and the way to make it. */
const Next = ({ page, mayRelease, language }: Reading) => {
  const say = sayIn(language)
  const { event, releases, next, doubts } = page
  return (
    <div className={styles.page}>
      <Card title={say('À regarder avant de publier', 'Worth a look before releasing')}>
        <DoubtsList doubts={doubts} language={language} />
      </Card>
      {next ? (
        <Card
          title={
            next.before
              ? say('Ce qui changera pour le public', 'What will change for the public')
              : say(
                  'Le public n’a encore rien\u00A0: tout sera nouveau',
                  'The public has nothing yet: all will be new',
                )
          }
        >
          <ChangesList {...next} language={language} />
        </Card>
      ) : (
        <p className={styles.lead}>{notPublished[language]}</p>
      )}
      {next && mayRelease && (
        <Card title={say('Publier', 'Release')}>
          <ReleaseForm event={event.id} last={releases[0]?.number ?? 0} language={language} />
        </Card>
      )}
      <Releases page={page} language={language} />
    </div>
  )
}

const askedVersion = ({ searchParams }: AdminViewServerProps): number | undefined => {
  const { version } = searchParams ?? {}
  return typeof version === 'string' && /^[1-9]\d{0,5}$/.test(version) ? Number(version) : undefined
}

const eventIn = ({ params }: AdminViewServerProps): string => {
  const [, event = ''] = [params?.segments ?? []].flat()
  return event
}

/** /admin/programme/:event/versions: what the next release changes, and those that were made. */
export const ReleasesView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const [id, number] = [eventIn(view), askedVersion(view)]
  admitOrRedirect(view, releasesAddress(id, number))
  const language = languageOf(req.i18n.language)
  const say = sayIn(language)
  const mayRead = staff({ req }) && isDocumentId(id)
  const one = mayRead && number !== undefined ? await readReleasePage(id, number, req) : undefined
  const page = mayRead && !one ? await readReleasesPage(id, req) : undefined
  const event = one?.event ?? page?.event
  const name = { fr: 'Versions du programme', en: 'Releases of the programme' }
  const trail = event
    ? [
        { label: event.title, url: programmeAddress(event.id) },
        ...(one ? [{ label: name[language], url: releasesAddress(event.id) }] : []),
      ]
    : []
  return (
    <AdminPage
      view={view}
      title={
        one
          ? {
              fr: `Version ${String(one.release.number)}\u00A0: ${one.release.name}`,
              en: `Release ${String(one.release.number)}: ${one.release.name}`,
            }
          : name
      }
      trail={trail}
      {...(event && !one && { lead: { fr: event.title, en: event.title } })}
    >
      {one && <ReleaseRead page={one} mayRestore={managers({ req })} language={language} />}
      {page && <Next page={page} mayRelease={managers({ req })} language={language} />}
      {!event && (
        <p>
          {say(
            'Cette édition n’existe pas, ou n’existe plus.',
            'This event does not exist, or no longer.',
          )}
        </p>
      )}
    </AdminPage>
  )
}
