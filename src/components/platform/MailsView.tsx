import type { AdminViewServerProps } from 'payload'

import { languageOf } from '@/src/domain/platform/text/bilingual'
import { templateNames } from '@/src/domain/platform/mail/templates'
import { templates } from '@/src/emails'
import { allTemplates, isTemplateName, renderSample } from '@/src/emails/samples'
import type { MessageLocale, TemplateName } from '@/src/emails/types'
import { sayIn } from '@/src/i18n/say'
import { readSite } from '@/src/queries/platform/site'

import { AdminPage, admitOrRedirect } from './AdminPage'
import styles from './MailsView.module.css'

const languages = { fr: 'Français', en: 'English' } satisfies Record<MessageLocale, string>
const locales = ['fr', 'en'] as const

/** Not `locale`: Payload keeps that as the language of whatever the reader opens next. */
const addressOf = (template: TemplateName, language: MessageLocale) =>
  `/admin/courriels?${new URLSearchParams({ template, language }).toString()}`

/** /admin/courriels: each message that leaves from here, as its readers see it, with made-up data. */
export const MailsView = async (view: AdminViewServerProps) => {
  admitOrRedirect(view, '/admin/courriels')
  const { i18n } = view.initPageResult.req
  const say = sayIn(i18n.language)
  const { template: asked, language } = view.searchParams ?? {}
  const template = isTemplateName(asked) ? asked : 'invitation'
  const locale = languageOf(language)
  const { version } = templates[template]
  const { subject, html, text } = await renderSample(
    template,
    locale,
    await readSite(locale, view.payload),
  )
  const title = say(templateNames[template].fr, templateNames[template].en)
  return (
    <AdminPage
      view={view}
      title={{ fr: 'Modèles de courriels', en: 'Mail templates' }}
      lead={{
        fr: 'Les messages qui partent d’ici, tels que leurs destinataires les lisent, avec des données inventées.',
        en: 'The messages that leave from here, as those who receive them read them, with made-up data.',
      }}
    >
      <nav aria-label={say('Modèles', 'Templates')}>
        <ul className={styles.choices}>
          {allTemplates.map((name) => (
            <li key={name}>
              <a
                href={addressOf(name, locale)}
                aria-current={name === template ? 'page' : undefined}
              >
                {say(templateNames[name].fr, templateNames[name].en)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={say('Langue du message', 'Language of the message')}>
        <ul className={styles.choices}>
          {locales.map((one) => (
            <li key={one}>
              <a
                href={addressOf(template, one)}
                lang={one}
                aria-current={one === locale ? 'page' : undefined}
              >
                {languages[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className={styles.facts}>
        {say('Objet\u00A0: ', 'Subject: ')}
        <strong lang={locale}>{subject}</strong>
        <br />
        {say(`Version ${version} du modèle`, `Version ${version} of the template`)}
      </p>
      <div className={styles.both}>
        <section aria-labelledby="in-html">
          <h2 id="in-html">{say('Mis en page', 'Laid out')}</h2>
          {/* Within the sandbox nothing runs, and no link leads anywhere. */}
          <iframe className={styles.frame} title={title} sandbox="" srcDoc={html} />
        </section>
        <section aria-labelledby="in-text">
          <h2 id="in-text">{say('En texte seul', 'As text alone')}</h2>
          <pre className={styles.text} lang={locale}>
            {text}
          </pre>
        </section>
      </div>
    </AdminPage>
  )
}
