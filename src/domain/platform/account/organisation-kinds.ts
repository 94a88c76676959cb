import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/** What an organisation of the directory is. « Autre » also when no source says. */
export const organisationKinds = {
  'public-body': { fr: 'Organisme public', en: 'Public body' },
  department: { fr: 'Direction', en: 'Department' },
  association: { fr: 'Association', en: 'Non-profit' },
  company: { fr: 'Entreprise', en: 'Company' },
  school: { fr: 'Établissement d’enseignement', en: 'School or university' },
  other: { fr: 'Autre', en: 'Other' },
} satisfies Record<string, Bilingual>
