import { dayOf } from '@/src/domain/platform/time/days'
import { type MednumPlace, mednumRegister } from '@/src/formats/mednum/place'

import type { PlaceFacts } from './place-facts'

/** What mednum holds of a place: a position that is not its own would be taken for the place itself. */
export const asMednum = (place: PlaceFacts): MednumPlace => {
  const { accessibility, approximatePosition, contact, externalIds } = place
  const elsewhere = externalIds?.find(({ register }) => register === mednumRegister)
  const position = approximatePosition
    ? {}
    : { latitude: place.latitude ?? undefined, longitude: place.longitude ?? undefined }
  return {
    reference: elsewhere?.reference ?? place.id,
    siret: place.siret ?? undefined,
    rna: place.rna ?? undefined,
    name: place.name,
    'commune.name': place.commune.name,
    'commune.inseeCode': place.commune.inseeCode,
    postalCode: place.postalCode ?? undefined,
    street: place.street ?? undefined,
    addressComplement: place.addressComplement ?? undefined,
    ...position,
    families: place.families ?? undefined,
    management: place.management ?? undefined,
    'contact.phone': contact?.phone ?? undefined,
    'contact.email': contact?.email ?? undefined,
    'contact.website': contact?.website ?? undefined,
    openingHours: place.openingHours ?? undefined,
    summary: place.summary ?? undefined,
    description: place.description ?? undefined,
    source: place.source ?? undefined,
    mobilities: place.mobilities ?? undefined,
    managingOrganisation: place.managingOrganisation ?? undefined,
    updatedOn: dayOf(place.updatedAt),
    services: place.services ?? undefined,
    audiences: place.audiences ?? undefined,
    specificNeeds: place.specificNeeds ?? undefined,
    fees: place.fees ?? undefined,
    programmes: place.programmes ?? undefined,
    trainingLabels: place.trainingLabels ?? undefined,
    otherLabels: place.otherLabels,
    accessModes: place.accessModes ?? undefined,
    supportModes: place.supportModes ?? undefined,
    'accessibility.accesLibre': accessibility?.accesLibre ?? undefined,
    'contact.booking': contact?.booking ?? undefined,
    externalIds: externalIds ?? undefined,
  }
}
