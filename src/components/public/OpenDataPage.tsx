import type { Bilingual, Language } from '@/src/domain/platform/text/bilingual'
import { licence } from '@/src/domain/platform/web/licence'
import { env } from '@/src/env'
import { say } from '@/src/i18n/say'

import { sections } from './sections'
import { addressOf, feedPath, placesFeedPath } from './site'
import styles from './strategy.module.css'
import { figuresAddress, placesAddress } from './structured-data'

type DataFile = { name: string; address: string }
type Way = { heading: Bilingual; text: Bilingual; files?: DataFile[]; example: string }

const query = '{ Orientations(limit: 13, sort: "number") { docs { number title } } }'

const placesFilesIn = (language: Language): DataFile[] => [
  ...Object.entries({
    json: 'JSON',
    geojson: 'GeoJSON',
    csv: 'CSV',
    xlsx: 'XLSX',
    'mednum-csv': 'Lieux de médiation numérique, CSV',
    'mednum-json': 'Lieux de médiation numérique, JSON',
  }).map(([format, name]) => ({ name, address: placesAddress(format, language) })),
  { name: 'Atom', address: addressOf(placesFeedPath, language) },
]

/** Where a file of a programme is: an event takes the place of the capitals. */
const programmeAddress = (file: string, language: Language) =>
  `${env.SERVER_URL}${addressOf(`/agenda/${{ fr: 'ÉDITION', en: 'EVENT' }[language]}/${file}`, language)}`

const calendarAddress = (language: Language) =>
  programmeAddress('schedule.ics', language).replace(/^https?:/, 'webcal:')

const programmeQuery =
  '{ schedule(event: "EVENT") { release { name } sessions { title start room { name } people { name } } } }'

const waysOf = (language: Language): Way[] => [
  {
    heading: { fr: 'Les chiffres de ces pages', en: 'The figures of these pages' },
    text: {
      fr: 'L’avancement de la stratégie et de chaque orientation, en JSON ou en CSV. Ce qui n’est pas connu est vide, jamais zéro, et se tient entre deux bornes.',
      en: 'The progress of the strategy and of each orientation, as JSON or CSV. What is not known is empty, never zero, and lies between two bounds.',
    },
    example: `curl '${figuresAddress('json', language)}'\ncurl '${figuresAddress('csv', language)}'`,
  },
  {
    heading: { fr: 'Ce qui bouge', en: 'What moves' },
    text: {
      fr: 'Un fil Atom\u00A0: jalons atteints, actions réalisées, décisions du comité, expérimentations évaluées.',
      en: 'An Atom feed: milestones reached, actions done, decisions of the committee, experiments evaluated.',
    },
    example: `${env.SERVER_URL}${addressOf(feedPath, language)}`,
  },
  {
    heading: { fr: 'Les tiers-lieux', en: 'The tiers-lieux' },
    text: {
      fr: 'En JSON, GeoJSON, CSV, XLSX, Atom et au format «\u00A0Lieux de médiation numérique\u00A0» 1.0.2, avec les filtres de leur page. JSON et GeoJSON vont page par page («\u00A0next\u00A0»), «\u00A0facets=true\u00A0» compte. Le format mednum laisse de côté un lieu sans SIRET ni RNA ou sans adresse, et dit combien dans l’en-tête Places-Left-Out.',
      en: 'As JSON, GeoJSON, CSV, XLSX, Atom and as “Lieux de médiation numérique” 1.0.2, with the filters of their page. JSON and GeoJSON go page by page (“next”), “facets=true” counts. The mednum layout leaves out a place without a SIRET nor an RNA number or without an address, and says how many in the header Places-Left-Out.',
    },
    files: placesFilesIn(language),
    example: `curl '${placesAddress('geojson', language)}&family=fablab&bbox=2.9,50.5,3.2,50.8'\ncurl '${placesAddress('json', language)}&near=50.63,3.06&radius=2000&updatedSince=2018-01-31'\ncurl '${placesAddress('mednum-csv', language)}&commune=59350'\n${env.SERVER_URL}${addressOf(placesFeedPath, language)}`,
  },
  {
    heading: { fr: 'Le programme d’une édition', en: 'The programme of an event' },
    text: {
      fr: 'Tel qu’il a été publié, à côté de sa page\u00A0: schedule.xml et schedule.xcal (frab), schedule.json (c3voc), schedule.ics, schedule.csv, schedule.xlsx, openagenda.json, et releases.atom pour ses versions\u00A0; «\u00A0?release=\u00A0» donne une version d’avant. Une session (sessions/CODE.ics), une personne (intervenants/CODE.ics), une salle (salles/ID.ics), un parcours (parcours/ID.ics) ont leur calendrier, et «\u00A0?sessions=CODE,CODE\u00A0» en fait un de celles de votre choix. Un agenda s’y abonne par webcal.',
      en: 'As it was released, beside its page: schedule.xml and schedule.xcal (frab), schedule.json (c3voc), schedule.ics, schedule.csv, schedule.xlsx, openagenda.json, and releases.atom for its releases; “?release=” gives a former one. A session (sessions/CODE.ics), a person (intervenants/CODE.ics), a room (salles/ID.ics), a track (parcours/ID.ics) have a calendar of their own, and “?sessions=CODE,CODE” makes one of those that you choose. A calendar subscribes by webcal.',
    },
    example: `curl '${programmeAddress('schedule.json', language)}'\ncurl '${programmeAddress('schedule.xml?release=1', language)}'\n${calendarAddress(language)}\ncurl '${env.SERVER_URL}/api/graphql' -H 'content-type: application/json' \\\n  -d '${JSON.stringify({ query: programmeQuery })}'`,
  },
  {
    heading: { fr: 'Une vignette sur votre site', en: 'A widget on your site' },
    text: {
      fr: 'Sans «\u00A0orientation=\u00A0», elle dit où en est toute la stratégie\u00A0; sans «\u00A0theme=\u00A0» (light ou dark), elle suit le réglage de la personne. Le script, facultatif, ajuste sa hauteur.',
      en: 'Without “orientation=” it tells of the whole strategy; without “theme=” (light or dark) it follows the setting of the reader. The script, which is optional, fits its height.',
    },
    example: `<iframe src="${env.SERVER_URL}/widgets/${language}/strategie?orientation=7&amp;theme=light"\n  title="${say({ fr: 'Où en est la stratégie numérique', en: 'How far the digital strategy is' }, language)}"\n  style="width: 100%; height: 20rem; border: 0" loading="lazy"></iframe>\n<script src="${env.SERVER_URL}/widgets/cadre.js" async></script>`,
  },
  {
    heading: {
      fr: 'La carte des tiers-lieux sur votre site',
      en: 'The map of the tiers-lieux on your site',
    },
    text: {
      fr: 'Avec les filtres de la page, par exemple une commune (commune=59350), une famille (family=fablab) ou ce qui est ouvert (open=true), un centre (view=latitude,longitude,zoom) et un thème. Ni cookie, ni tiers.',
      en: 'With the filters of the page, for example a commune (commune=59350), a family (family=fablab) or what is open (open=true), a centre (view=latitude,longitude,zoom) and a theme. No cookie, no third party.',
    },
    example: `<iframe src="${env.SERVER_URL}/widgets/${language}/tiers-lieux?family=fablab&amp;view=50.63,3.06,12&amp;theme=light"\n  title="${say({ fr: 'Les tiers-lieux de la métropole', en: 'The tiers-lieux of the metropolis' }, language)}"\n  style="width: 100%; height: 36rem; border: 0" loading="lazy"></iframe>\n<script src="${env.SERVER_URL}/widgets/cadre.js" async></script>`,
  },
  {
    heading: {
      fr: 'Le programme d’une édition sur votre site',
      en: 'The programme of an event on your site',
    },
    text: {
      fr: 'Avec les filtres de sa page\u00A0: un jour (jour=2027-03-18), des salles, des parcours, un format, une langue, un moyen d’accessibilité (acces=sign-language), en grille ou en liste (affichage=liste), et un thème. Ni cookie, ni tiers.',
      en: 'With the filters of its page: a day (jour=2027-03-18), rooms, tracks, a format, a language, an accessibility means (acces=sign-language), as a grid or a list (affichage=liste), and a theme. No cookie, no third party.',
    },
    example: `<iframe src="${env.SERVER_URL}/widgets/${language}/agenda/${say({ fr: 'nom-de-l-edition', en: 'name-of-the-event' }, language)}?affichage=liste&amp;theme=light"\n  title="${say({ fr: 'Le programme du Grand Barouf numérique', en: 'The programme of the Grand Barouf numérique' }, language)}"\n  style="width: 100%; height: 48rem; border: 0" loading="lazy"></iframe>\n<script src="${env.SERVER_URL}/widgets/cadre.js" async></script>`,
  },
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
    example: `curl '${env.SERVER_URL}/api/strategy/progress?at=2018-01-31&inputs=true'`,
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
    <h1>{say(sections.openData.title, language)}</h1>
    <p className={styles.lead}>
      {say(
        {
          fr: 'Tout ce qui est publié ici se réutilise, sous ',
          en: 'All that is published here may be reused, under the ',
        },
        language,
      )}
      <a href={licence.url} rel="license">
        {licence.name}
      </a>
      {say(
        {
          fr: '\u00A0: les mêmes faits que ces pages, pour les machines.',
          en: ': the same facts as these pages, for machines.',
        },
        language,
      )}
    </p>
    <p className={styles.downloads}>
      {(['json', 'csv'] as const).map((format) => (
        <a key={format} href={figuresAddress(format, language)}>
          {say(
            {
              fr: `Les chiffres en ${format.toUpperCase()}`,
              en: `The figures as ${format.toUpperCase()}`,
            },
            language,
          )}
        </a>
      ))}
      <a href={addressOf(feedPath, language)}>
        {say({ fr: 'Le fil Atom', en: 'The Atom feed' }, language)}
      </a>
    </p>
    {waysOf(language).map(({ heading, text, files, example }) => (
      <section key={heading.en} className={styles.axis}>
        <h2>{say(heading, language)}</h2>
        <p>{say(text, language)}</p>
        {files && (
          <p className={styles.downloads}>
            {files.map(({ name, address }) => (
              <a key={name} href={address} aria-label={`${say(heading, language)}, ${name}`}>
                {name}
              </a>
            ))}
          </p>
        )}
        <pre className={styles.example}>
          <code>{example}</code>
        </pre>
      </section>
    ))}
  </>
)
