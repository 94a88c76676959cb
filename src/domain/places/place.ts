import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/** What a tiers-lieu is, by the families of tiers-lieux.org. */
export const families = {
  workshop: { fr: 'Ateliers artisanaux partagés', en: 'Shared craft workshops' },
  coworking: { fr: 'Bureaux partagés, coworking', en: 'Shared offices, coworking' },
  kitchen: { fr: 'Cuisine partagée, foodlab', en: 'Shared kitchen, foodlab' },
  fablab: { fr: 'Fablab, makerspace, hackerspace', en: 'Fablab, makerspace, hackerspace' },
  'living-lab': { fr: 'Living lab', en: 'Living lab' },
  food: { fr: 'Tiers-lieu nourricier', en: 'Food-growing place' },
  culture: { fr: 'Tiers-lieu culturel', en: 'Cultural place' },
  other: { fr: 'Autre', en: 'Other' },
} satisfies Record<string, Bilingual>

export type Family = keyof typeof families

export const isFamily = (name: unknown): name is Family =>
  typeof name === 'string' && Object.hasOwn(families, name)

/** What the metropolis’s own call for tiers-lieux tells apart (délibération 17 C 0254). */
export const callFamilies = {
  coworking: { fr: 'Coworking et télétravail', en: 'Coworking and remote work' },
  making: { fr: 'Fabrication numérique', en: 'Digital making' },
  mediation: { fr: 'Médiation numérique', en: 'Digital mediation' },
  support: { fr: 'Accompagnement de projet', en: 'Support of projects' },
  datalab: { fr: 'Datalab', en: 'Datalab' },
} satisfies Record<string, Bilingual>

export type CallFamily = keyof typeof callFamilies

export const placeStates = {
  project: { fr: 'En projet', en: 'Project' },
  emerging: { fr: 'Émergent', en: 'Emerging' },
  open: { fr: 'Ouvert', en: 'Open' },
  closed: { fr: 'Fermé', en: 'Closed' },
} satisfies Record<string, Bilingual>

/** Who manages a tiers-lieu, by the list of tiers-lieux.org. */
export const managements = {
  association: { fr: 'Association', en: 'Non-profit' },
  collective: { fr: 'Collectif citoyen', en: 'Citizen collective' },
  school: { fr: 'Université ou école', en: 'University or school' },
  'local-authority': { fr: 'Collectivité', en: 'Local authority' },
  company: { fr: 'SARL, SA, SAS', en: 'Company (SARL, SA, SAS)' },
  scic: { fr: 'SCIC', en: 'SCIC (community cooperative)' },
  scop: { fr: 'SCOP', en: 'SCOP (workers’ cooperative)' },
  other: { fr: 'Autre', en: 'Other' },
} satisfies Record<string, Bilingual>

/** As OpenStreetMap says it. */
export const wheelchairAccesses = {
  yes: { fr: 'Accessible', en: 'Accessible' },
  limited: { fr: 'En partie accessible', en: 'Partly accessible' },
  no: { fr: 'Non accessible', en: 'Not accessible' },
} satisfies Record<string, Bilingual>

export const equipments = {
  computers: { fr: 'Ordinateurs', en: 'Computers' },
  printer: { fr: 'Imprimante et numériseur', en: 'Printer and scanner' },
  videoconference: { fr: 'Visioconférence', en: 'Videoconference' },
  'meeting-room': { fr: 'Salle de réunion', en: 'Meeting room' },
  '3d-printer': { fr: 'Imprimante 3D', en: '3D printer' },
  'laser-cutter': { fr: 'Découpe laser', en: 'Laser cutter' },
  'hand-tools': { fr: 'Outillage', en: 'Tools' },
  kitchen: { fr: 'Cuisine', en: 'Kitchen' },
} satisfies Record<string, Bilingual>
