import { addressOf } from '@/src/components/public/site'
import { say, sayIn } from '@/src/i18n/say'
import type { SuggestionPage } from '@/src/public-form/suggestion-page'

import { LinkField } from './LinkField'
import link from './LinkPage.module.css'
import { ProofOfWork } from './ProofOfWork'
import strategy from './strategy.module.css'
import styles from './SuggestPage.module.css'

type Language = SuggestionPage['language']

/** What happens to what was sent. */
export const SuggestionSent = ({ language, slug }: { language: Language; slug?: string }) => {
  const say = sayIn(language)
  const places = addressOf('/tiers-lieux', language)
  return (
    <>
      <h1>
        {say('Merci, votre proposition est enregistrée', 'Thank you, your suggestion is recorded')}
      </h1>
      <div className={strategy.prose}>
        <p>
          {say(
            'L’équipe qui tient la carte la compare à ce qui est publié, puis la reprend en tout ou en partie. Rien ne change sur la carte avant.',
            'The team that keeps the map compares it with what is published, then takes over all or part of it. Nothing changes on the map before.',
          )}
        </p>
        <p>
          {say(
            'Si vous avez laissé votre adresse, vous recevrez un seul message\u00A0: ce qui est repris, ou pourquoi cela ne l’est pas.',
            'If you left your address, you will receive one message: what is taken over, or why it is not.',
          )}
        </p>
      </div>
      <p className={strategy.onward}>
        <a href={slug === undefined ? places : `${places}/${slug}`}>
          {slug === undefined
            ? say('Voir la carte des tiers-lieux', 'See the map of tiers-lieux')
            : say('Revenir à la page du lieu', 'Back to the page of the place')}
        </a>
      </p>
    </>
  )
}

const Errors = ({ page: { groups, errors, language } }: { page: SuggestionPage }) => {
  const fields = groups.flatMap((group) => group.fields)
  if (errors.length === 0) return null
  return (
    <div role="alert" className={link.alert}>
      <p>
        {say(
          {
            fr: 'Rien n’est encore enregistré\u00A0: corrigez ce qui suit, puis renvoyez.',
            en: 'Nothing is recorded yet: correct the following, then send again.',
          },
          language,
        )}
      </p>
      <ul className={styles.errors}>
        {errors.map(({ path, message }) => {
          const field = fields.find(({ name }) => name === path)
          return (
            <li key={`${path} ${message}`}>
              {field ? (
                <a href={`#field-${path}`}>
                  {say(field.label, language)}
                  {language === 'fr' ? '\u00A0: ' : ': '}
                  {message}
                </a>
              ) : (
                message
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** The form by which anyone suggests a place, or the correction of one. It is filled in and sent without a script. */
export const SuggestPage = ({ page }: { page: SuggestionPage }) => {
  const { language, place, groups, shown, errors, challenge } = page
  const words = sayIn(language)
  return (
    <>
      <h1>
        {place
          ? words(`Corriger «\u00A0${place.name}\u00A0»`, `Correct “${place.name}”`)
          : words('Proposer un tiers-lieu', 'Suggest a tiers-lieu')}
      </h1>
      <p className={strategy.lead}>
        {place
          ? words(
              'Le formulaire montre ce qui est publié. Changez ce qui est faux, laissez le reste.',
              'The form shows what is published. Change what is wrong, leave the rest.',
            )
          : words(
              'Seuls le nom et la commune sont nécessaires. Laissez vide ce que vous ne savez pas.',
              'Only the name and the commune are needed. Leave empty what you do not know.',
            )}{' '}
        {words('Aucun compte n’est demandé.', 'No account is asked for.')}
      </p>
      <form method="post" encType="multipart/form-data" className={styles.form} noValidate>
        <Errors page={page} />
        {groups.map(({ title, lead, fields }) => (
          <fieldset key={title.en} className={styles.group}>
            <legend>{say(title, language)}</legend>
            {lead && <p className={link.help}>{say(lead, language)}</p>}
            <div className={styles.fields} data-hours={fields[0]?.name === 'hours-0' || undefined}>
              {fields.map((field) => (
                <LinkField
                  key={field.name}
                  field={field}
                  error={errors.find(({ path }) => path === field.name)?.message}
                  language={language}
                />
              ))}
            </div>
          </fieldset>
        ))}
        <LinkField field={shown} error={undefined} language={language} />
        <ProofOfWork challenge={challenge} working={words('Vérification en cours…', 'Checking…')} />
        <noscript>
          <p className={link.help}>
            {words(
              'Sans JavaScript, ce formulaire fonctionne aussi, quelques fois par jour\u00A0: c’est ainsi que nous écartons les robots sans faire appel à un tiers.',
              'Without JavaScript this form works too, a few times a day: this is how we keep robots out without any third party.',
            )}
          </p>
        </noscript>
        <button type="submit" className={link.submit}>
          {place
            ? words('Proposer ces corrections', 'Suggest these corrections')
            : words('Proposer ce lieu', 'Suggest this place')}
        </button>
        <p className={link.help}>
          <a href={addressOf('/confidentialite', language)}>
            {words('Ce que devient ce que vous écrivez', 'What becomes of what you write')}
          </a>
        </p>
      </form>
    </>
  )
}
