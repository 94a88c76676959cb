import type { EntityRule } from '@/src/domain/platform/document/rule'
import type { Problem } from '@/src/domain/platform/text/bilingual'

import { rnaProblem, siretProblem } from './identifiers'
import { openingHoursProblem } from './opening-hours'

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

/** Days are compared as they are stored, at noon UTC. */
const membershipProblem = (network: Network | null | undefined): Problem | undefined =>
  network?.joinedOn && network.leftOn && network.leftOn < network.joinedOn
    ? {
        path: 'network.leftOn',
        message: {
          fr: 'Un lieu ne quitte pas le réseau avant d’y entrer : vérifiez les deux dates.',
          en: 'A place does not leave the network before it joins it: check both dates.',
        },
      }
    : undefined

type Network = { joinedOn?: string | null; leftOn?: string | null }

type TiersLieu = {
  siret?: string | null
  rna?: string | null
  postalCode?: string | null
  openingHours?: string | null
  network?: Network | null
}

/** What is wrong with a place: an identifier, its postal code, its hours or its membership. Each may be absent. */
export const tiersLieuProblem: EntityRule<TiersLieu> = ({
  siret,
  rna,
  postalCode,
  openingHours,
  network,
}) =>
  (siret ? siretProblem(siret) : undefined) ??
  (rna ? rnaProblem(rna) : undefined) ??
  (postalCode ? postalCodeProblem(postalCode) : undefined) ??
  (openingHours ? openingHoursProblem(openingHours) : undefined) ??
  membershipProblem(network)
