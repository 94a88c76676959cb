import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/** Where members come from. The committee's composition is not public: these are general words. */
export const colleges = {
  elected: { fr: 'Élus et élues', en: 'Elected members' },
  administration: { fr: 'Administrations', en: 'Public administrations' },
  economy: { fr: 'Acteurs économiques', en: 'Businesses' },
  'civil-society': { fr: 'Société civile', en: 'Civil society' },
  research: { fr: 'Enseignement et recherche', en: 'Education and research' },
  other: { fr: 'Autre', en: 'Other' },
} satisfies Record<string, Bilingual>

export const memberRoles = {
  member: { fr: 'Membre', en: 'Member' },
  chair: { fr: 'Présidence', en: 'Chair' },
  'vice-chair': { fr: 'Vice-présidence', en: 'Vice-chair' },
  secretary: { fr: 'Secrétariat', en: 'Secretary' },
} satisfies Record<string, Bilingual>
