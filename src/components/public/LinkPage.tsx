import type { Site } from '@/src/domain/platform/identity/site'
import { say } from '@/src/i18n/say'
import type { Field, FieldError, LinkPage as Page } from '@/src/links/page'

import { LinkField } from './LinkField'
import styles from './LinkPage.module.css'
import { PublicPage } from './PublicPage'
import strategy from './strategy.module.css'

type Language = Page['language']
type Content<Kind> = Extract<Page['content'], { kind: Kind }>

const Notice = ({ content, language }: { content: Content<'notice'>; language: Language }) => (
  <p className={strategy.onward}>
    <a href={content.onward.path}>{say(content.onward.label, language)}</a>
  </p>
)

/** What no field of the form can answer for stands above it. */
const aside = (errors: readonly FieldError[], fields: readonly Field[]) =>
  errors.filter(({ path }) => !fields.some(({ name }) => name === path))

const Question = ({ content, language }: { content: Content<'question'>; language: Language }) => {
  const { facts, fields, errors, submit } = content
  return (
    <>
      {facts.length > 0 && (
        <dl className={strategy.details}>
          {facts.map(({ term, text }) => (
            <div key={term.en} className={styles.fact}>
              <dt>{say(term, language)}</dt>
              <dd>{say(text, language)}</dd>
            </div>
          ))}
        </dl>
      )}
      <form method="post" className={styles.form} noValidate>
        {errors.length > 0 && (
          <div role="alert" className={styles.alert}>
            <p>
              {say(
                {
                  fr: 'Rien n’est encore enregistré\u00A0: corrigez ce qui suit, puis renvoyez.',
                  en: 'Nothing is recorded yet: correct the following, then send again.',
                },
                language,
              )}
            </p>
            {aside(errors, fields).map(({ path, message }) => (
              <p key={path}>{message}</p>
            ))}
          </div>
        )}
        {fields.map((field) => (
          <LinkField
            key={field.name}
            field={field}
            error={errors.find(({ path }) => path === field.name)?.message}
            language={language}
          />
        ))}
        <button type="submit" className={styles.submit}>
          {say(submit, language)}
        </button>
      </form>
    </>
  )
}

type Props = { site: Pick<Site, 'name' | 'logo'>; page: Page }

/** A signed link, opened: what it will do with a form that does it, or what came of it. No script. */
export const LinkPage = ({ site, page: { content, language } }: Props) => (
  <PublicPage site={site} language={language}>
    <h1>{say(content.title, language)}</h1>
    <div className={strategy.prose}>
      {content.sentences.map((sentence) => (
        <p key={sentence.en}>{say(sentence, language)}</p>
      ))}
    </div>
    {content.kind === 'notice' ? (
      <Notice content={content} language={language} />
    ) : (
      <Question content={content} language={language} />
    )}
  </PublicPage>
)
