import type { Bilingual, Language } from '@/src/domain/platform/text/bilingual'
import { env } from '@/src/env'
import { say } from '@/src/i18n/say'

import styles from './strategy.module.css'

export const openData = {
  path: '/donnees-ouvertes',
  title: { fr: 'Données ouvertes', en: 'Open data' },
} satisfies { path: string; title: Bilingual }

type Way = { heading: Bilingual; text: Bilingual; example: string }

const query = '{ Orientations(limit: 13, sort: "number") { docs { number title } } }'

const ways: Way[] = [
  {
    heading: { fr: 'REST', en: 'REST' },
    text: {
      fr: 'Une adresse par type de document, avec des filtres, un tri, des pages et les langues (fr, en, nl).',
      en: 'One address for each type of document, with filters, a sort, pages and languages (fr, en, nl).',
    },
    example: `curl '${env.SERVER_URL}/api/actions?limit=5&sort=rank&locale=fr'`,
  },
  {
    heading: { fr: 'GraphQL', en: 'GraphQL' },
    text: {
      fr: 'Une question qui traverse les cinq domaines, des orientations aux jalons, aux décisions et aux lieux.',
      en: 'One question through the five domains, from orientations to milestones, decisions and places.',
    },
    example: `curl '${env.SERVER_URL}/api/graphql' -H 'content-type: application/json' \\\n  -d '${JSON.stringify({ query })}'`,
  },
  {
    heading: { fr: 'L’avancement, un jour donné', en: 'The progress, on a given day' },
    text: {
      fr: 'Chaque chiffre dit d’où il vient\u00A0: ses parts, leur poids, ce qui manque.',
      en: 'Each figure says where it comes from: its parts, their weight, what is missing.',
    },
    example: `curl '${env.SERVER_URL}/api/strategy/progress?at=2018-01-31'`,
  },
  {
    heading: { fr: 'Avec une clé', en: 'With a key' },
    text: {
      fr: 'Tout ce qui est public se lit sans clé. Un site partenaire qui lit beaucoup en demande une à l’administration de cette installation\u00A0: elle lui donne des limites à lui, n’ouvre aucune page et ne lit rien de plus. Envoyez-la dans l’en-tête Authorization, jamais dans une page.',
      en: 'All that is public is read without a key. A partner site that reads a lot asks the administrators of this installation for one: it gives it limits of its own, opens no page and reads nothing more. Send it in the Authorization header, never in a page.',
    },
    example: `curl '${env.SERVER_URL}/api/actions?limit=5' -H 'Authorization: users API-Key VOTRE-CLÉ'`,
  },
]

/** What partner sites read, and how: the same facts as these pages, for machines. */
export const OpenDataPage = ({ language }: { language: Language }) => (
  <>
    <h1>{say(openData.title, language)}</h1>
    <p className={styles.lead}>
      {say(
        {
          fr: 'Tout ce qui est publié ici se réutilise, sous Licence Ouverte 2.0\u00A0: les mêmes faits que ces pages, pour les machines.',
          en: 'All that is published here may be reused, under the Licence Ouverte 2.0: the same facts as these pages, for machines.',
        },
        language,
      )}
    </p>
    {ways.map(({ heading, text, example }) => (
      <section key={heading.en} className={styles.axis}>
        <h2>{say(heading, language)}</h2>
        <p>{say(text, language)}</p>
        <pre className={styles.example}>
          <code>{example}</code>
        </pre>
      </section>
    ))}
  </>
)
