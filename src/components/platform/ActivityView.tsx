import Link from 'next/link'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { hasRole } from '@/access/rules'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { messageStates } from '@/src/domain/platform/mail/outbox'
import { env } from '@/src/env'
import { say } from '@/src/i18n/say'
import { readMailActivity } from '@/src/queries/platform/mail-activity'

import styles from './ActivityView.module.css'
import { AdminPage, admitOrRedirect } from './AdminPage'

const listOf = (state: string) => `/admin/collections/messages?where[state][equals]=${state}`

const unsent: Bilingual = {
  fr: 'Aucun serveur SMTP n’est configuré (SMTP_URL)\u00A0: les messages restent ici, rien ne part.',
  en: 'No SMTP server is configured (SMTP_URL): messages stay here, nothing leaves.',
}
const halted: Bilingual = {
  fr: 'Les envois sont suspendus\u00A0: les messages attendent.',
  en: 'Sending is paused: messages wait.',
}
const tested: Bilingual = {
  fr: 'Mode d’essai\u00A0: tout part vers une seule adresse.',
  en: 'Test mode: everything goes to one address.',
}
const ahead = (tasks: string): Bilingual => ({
  fr: `Selon la base, ces travaux ont été planifiés pour la dernière fois dans l’avenir\u00A0: ${tasks}. Leur horaire est suivi sans en tenir compte\u202F; vérifiez l’horloge du serveur.`,
  en: `According to the database these jobs were last planned in the future: ${tasks}. Their schedule is kept all the same; check the clock of the server.`,
})

/** /admin/activite: whether what the application has to send leaves, for those who answer for it. */
export const ActivityView = async (view: AdminViewServerProps) => {
  admitOrRedirect(view, '/admin/activite')
  const { req } = view.initPageResult
  if (!hasRole('admin')({ req })) redirect('/admin/unauthorized')
  const { i18n, payload } = req
  const { language } = i18n
  const activity = await readMailActivity(payload, new Date())
  const { paused, testRecipient } = await payload.findGlobal({
    slug: 'mail-settings',
    depth: 0,
    overrideAccess: false,
    req,
  })
  const labelOf = (slug: string) =>
    payload.config.jobs.tasks?.find((task) => task.slug === slug)?.label ?? slug
  const number = new Intl.NumberFormat(i18n.language)
  const moment = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  })
  const notices = [
    ...(env.SMTP_URL === undefined ? [unsent] : []),
    ...(paused ? [halted] : []),
    ...(testRecipient ? [tested] : []),
    ...(activity.tasksAhead.length > 0 ? [ahead(activity.tasksAhead.map(labelOf).join(', '))] : []),
  ]
  const { late, sentInHour, sentInDay, oldest, refused, failedJobs } = activity
  const facts: { label: Bilingual; value: string }[] = [
    { label: { fr: 'En retard', en: 'Late' }, value: number.format(late) },
    {
      label: { fr: 'Envoyés en une heure', en: 'Sent in an hour' },
      value: number.format(sentInHour),
    },
    { label: { fr: 'Envoyés en un jour', en: 'Sent in a day' }, value: number.format(sentInDay) },
    {
      label: { fr: 'Le plus ancien en attente', en: 'Oldest that waits' },
      value: oldest ? moment.format(new Date(oldest)) : '—',
    },
    { label: { fr: 'Messages refusés', en: 'Messages refused' }, value: number.format(refused) },
    {
      label: { fr: 'Travaux en échec', en: 'Failed jobs' },
      value: number.format(failedJobs),
    },
  ]
  return (
    <AdminPage
      view={view}
      title={{ fr: 'Activité', en: 'Activity' }}
      lead={{
        fr: 'Ce que l’application envoie\u00A0: ce qui attend, ce qui échoue, ce qui est parti.',
        en: 'What the application sends: what waits, what fails, what has left.',
      }}
    >
      {notices.map((notice) => (
        <p key={notice.en} className={styles.notice}>
          {say(notice, language)}
        </p>
      ))}
      <dl className={styles.facts}>
        {facts.map(({ label, value }) => (
          <div key={label.en}>
            <dt>{say(label, language)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h2>{say({ fr: 'Par état', en: 'By state' }, language)}</h2>
      <dl className={styles.facts}>
        {Object.entries(messageStates).map(([state, label]) => (
          <div key={state}>
            <dt>
              <Link href={listOf(state)} prefetch={false}>
                {say(label, language)}
              </Link>
            </dt>
            <dd>{number.format(new Map(Object.entries(activity.states)).get(state) ?? 0)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Link href="/admin/globals/mail-settings" prefetch={false}>
          {say({ fr: 'Réglages du courrier', en: 'Mail settings' }, language)}
        </Link>
      </p>
    </AdminPage>
  )
}
