import type { Bilingual } from '@/src/domain/platform/text/bilingual'

export const levels = {
  beginner: { fr: 'Débutant', en: 'Beginner' },
  intermediate: { fr: 'Intermédiaire', en: 'Intermediate' },
  advanced: { fr: 'Avancé', en: 'Advanced' },
} satisfies Record<string, Bilingual>

export const audiences = {
  everyone: { fr: 'Tout public', en: 'Everyone' },
  residents: { fr: 'Habitants et habitantes', en: 'Residents' },
  agents: { fr: 'Agents publics', en: 'Public servants' },
  shopkeepers: { fr: 'Commerçants et commerçantes', en: 'Shopkeepers' },
  associations: { fr: 'Associations', en: 'Associations' },
  'digital-helpers': { fr: 'Médiation numérique', en: 'Digital inclusion workers' },
} satisfies Record<string, Bilingual>

/** The five areas of the European Digital Competence Framework (DigComp 2.2, JRC128415). */
export const digCompAreas = {
  information: {
    fr: 'Maîtrise de l’information et des données',
    en: 'Information and data literacy',
  },
  communication: { fr: 'Communication et collaboration', en: 'Communication and collaboration' },
  content: { fr: 'Création de contenu numérique', en: 'Digital content creation' },
  safety: { fr: 'Sécurité', en: 'Safety' },
  'problem-solving': { fr: 'Résolution de problèmes', en: 'Problem solving' },
} satisfies Record<string, Bilingual>

/** The licences of Creative Commons, in version 4.0, and its dedication to the public domain. */
export const licences = {
  cc0: { fr: 'CC0 1.0, domaine public', en: 'CC0 1.0, public domain' },
  'cc-by': { fr: 'CC BY 4.0, attribution', en: 'CC BY 4.0, attribution' },
  'cc-by-sa': {
    fr: 'CC BY-SA 4.0, partage dans les mêmes conditions',
    en: 'CC BY-SA 4.0, share alike',
  },
  'cc-by-nd': { fr: 'CC BY-ND 4.0, pas de modification', en: 'CC BY-ND 4.0, no derivatives' },
  'cc-by-nc': {
    fr: 'CC BY-NC 4.0, pas d’utilisation commerciale',
    en: 'CC BY-NC 4.0, non-commercial',
  },
  'cc-by-nc-sa': {
    fr: 'CC BY-NC-SA 4.0, sans commerce, partage dans les mêmes conditions',
    en: 'CC BY-NC-SA 4.0, non-commercial, share alike',
  },
  'cc-by-nc-nd': {
    fr: 'CC BY-NC-ND 4.0, sans commerce ni modification',
    en: 'CC BY-NC-ND 4.0, non-commercial, no derivatives',
  },
} satisfies Record<string, Bilingual>

/** In which language a module is taught, whatever the languages of its page. */
export const teachingLanguages = {
  fr: { fr: 'Français', en: 'French' },
  en: { fr: 'Anglais', en: 'English' },
  nl: { fr: 'Néerlandais', en: 'Dutch' },
} satisfies Record<string, Bilingual>
