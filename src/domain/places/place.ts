import type { Bilingual, Problem } from '@/src/domain/platform/text/bilingual'

import { rnaProblem, siretProblem } from './identifiers'
import { openingHoursProblem } from './opening-hours'

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

const postalCodeProblem = (code: string): Problem | undefined =>
  /^\d{5}$/.test(code)
    ? undefined
    : {
        path: 'postalCode',
        message: {
          fr: 'Un code postal a cinq chiffres, comme «\u00A059000\u00A0»\u00A0: corrigez-le.',
          en: 'A postal code has five digits, such as “59000”: correct it.',
        },
      }

type Checked = {
  siret?: string | null
  rna?: string | null
  postalCode?: string | null
  openingHours?: string | null
}

/** What is wrong with a place: an identifier, its postal code or its hours. Each may be absent. */
export const placeProblem = ({
  siret,
  rna,
  postalCode,
  openingHours,
}: Checked): Problem | undefined =>
  (siret ? siretProblem(siret) : undefined) ??
  (rna ? rnaProblem(rna) : undefined) ??
  (postalCode ? postalCodeProblem(postalCode) : undefined) ??
  (openingHours ? openingHoursProblem(openingHours) : undefined)
