import { programmeAddress } from '@/src/components/agenda/programme/programme-address'
import { actionListAddress } from '@/src/components/strategy/action-list-address'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/** What goes out to spreadsheets and comes in from files, on the one page for it. */
export type ImportSubject = {
  /** After the address of the page: `/admin/import/lieux`. */
  word?: string
  name: Bilingual
  title: Bilingual
  lead: Bilingual
  importAt: string
  exportAt: string
  /** The files that are read, and how their names end. */
  files: Bilingual
  accept: string
  /** What helps before a file is chosen, besides what holds for all. */
  hint?: Bilingual
  /** Where one sees what was imported, into an event if there is one. */
  seenAt: (event: string) => readonly { href: string; label: Bilingual }[]
  /** What is left to do then. */
  afterwards?: Bilingual
  /** Whether it is imported into one event, which is chosen first. */
  isOfEvent?: boolean
}

const tables = {
  files: {
    fr: 'Fichier CSV ou XLSX, ou zip de CSV',
    en: 'CSV or XLSX file, or a zip of CSV files',
  },
  accept: '.csv,.tsv,.txt,.xlsx,.zip',
}

export const strategy: ImportSubject = {
  name: { fr: 'Stratégie', en: 'Strategy' },
  title: { fr: 'Tableurs', en: 'Spreadsheets' },
  lead: {
    fr: 'Le suivi de la stratégie dans votre tableur, et retour\u00A0: orientations, actions, jalons, indicateurs et leurs valeurs, dépenses.',
    en: 'The follow-up of the strategy in your spreadsheet, and back: orientations, actions, milestones, indicators and their values, expenses.',
  },
  importAt: '/api/strategy/import',
  exportAt: '/api/strategy/export',
  ...tables,
  seenAt: () => [
    { href: actionListAddress(), label: { fr: 'Voir les actions', en: 'See the actions' } },
  ],
}

const places: ImportSubject = {
  word: 'lieux',
  name: { fr: 'Tiers-lieux', en: 'Tiers-lieux' },
  title: { fr: 'Tableurs des tiers-lieux', en: 'Spreadsheets of the tiers-lieux' },
  lead: {
    fr: 'Les tiers-lieux et leurs structures dans votre tableur, et retour\u00A0: depuis un tableau quelconque, un fichier «\u00A0Lieux de médiation numérique\u00A0» ou un GeoJSON.',
    en: 'The tiers-lieux and their structures in your spreadsheet, and back: from any table, a file of “Lieux de médiation numérique” or a GeoJSON.',
  },
  importAt: '/api/places/import',
  exportAt: '/api/places/workbook',
  files: {
    fr: 'Fichier CSV, XLSX, JSON ou GeoJSON, ou zip de CSV',
    en: 'CSV, XLSX, JSON or GeoJSON file, or a zip of CSV files',
  },
  accept: `${tables.accept},.json,.geojson`,
  seenAt: () => [
    {
      href: '/admin/collections/tiers-lieux',
      label: { fr: 'Voir les lieux', en: 'See the places' },
    },
  ],
  hint: {
    fr: 'Une commune se reconnaît à son code INSEE, ou à son nom et son code postal, comme on les écrit\u00A0: «\u00A0St André\u00A0», «\u00A0LILLE\u00A0». Un lieu qui ressemble à un autre vous est montré\u00A0: vous dites si c’est le même.',
    en: 'A commune is recognised by its INSEE code, or by its name and postal code, as people write them: “St André”, “LILLE”. A place that looks like another is shown to you: you say whether it is the same.',
  },
}

const programme: ImportSubject = {
  word: 'programme',
  name: { fr: 'Programme', en: 'Programme' },
  title: { fr: 'Fichiers du programme', en: 'Files of the programme' },
  lead: {
    fr: 'Le programme d’une édition dans votre tableur, et retour\u00A0: depuis un schedule.xml ou un schedule.json (frab, pretalx) ou un tableau.',
    en: 'The programme of an event in your spreadsheet, and back: from a schedule.xml or a schedule.json (frab, pretalx) or a table.',
  },
  importAt: '/api/programme/import',
  exportAt: '/api/programme/workbook',
  files: {
    fr: 'Fichier XML ou JSON (frab, pretalx), CSV ou XLSX, ou zip de CSV',
    en: 'XML or JSON (frab, pretalx), CSV or XLSX file, or a zip of CSV files',
  },
  accept: `${tables.accept},.json,.xml`,
  hint: {
    fr: 'Une session se reconnaît à son GUID, puis à son code, puis à son numéro\u00A0; salles, parcours, formats et personnes qui manquent sont créés. Un tableau dit au moins Titre, Jour, Début et Durée. Ce que le fichier dit et qui n’a pas de place ici vous est montré.',
    en: 'A session is recognised by its GUID, then its code, then its number; rooms, tracks, formats and people that are missing are made. A table says at least Titre, Jour, Début and Durée. What the file says and has no place here is shown to you.',
  },
  seenAt: (event) => [
    {
      href: programmeAddress(event),
      label: { fr: 'Voir le programme', en: 'See the programme' },
    },
    {
      href: `/admin/collections/event-sessions?where[or][0][and][0][event][equals]=${event}`,
      label: { fr: 'Relire les sessions', en: 'Review the sessions' },
    },
  ],
  afterwards: {
    fr: 'Ce qui est nouveau est un brouillon\u00A0: relisez, publiez, puis faites-en une version du programme. Le public ne voit rien avant.',
    en: 'What is new is a draft: review it, publish it, then make a release of the programme. The public sees nothing before.',
  },
  isOfEvent: true,
}

export const subjects: readonly ImportSubject[] = [strategy, places, programme]
