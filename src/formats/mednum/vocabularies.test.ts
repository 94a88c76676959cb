import {
  DispositifProgrammeNational,
  FormationLabel,
  Frais,
  Itinerance,
  ModaliteAcces,
  ModaliteAccompagnement,
  PriseEnChargeSpecifique,
  PublicSpecifiquementAdresse,
  Service,
} from '@gouvfr-anct/lieux-de-mediation-numerique'
import { expect, it } from 'vitest'

import {
  mednumAccessModes,
  mednumAudiences,
  mednumFees,
  mednumMobilities,
  mednumProgrammes,
  mednumServices,
  mednumSpecificNeeds,
  mednumSupportModes,
  mednumTrainingLabels,
} from './vocabularies'

it.each([
  { what: 'services', ours: mednumServices, theirs: Service },
  { what: 'audiences', ours: mednumAudiences, theirs: PublicSpecifiquementAdresse },
  { what: 'specific needs', ours: mednumSpecificNeeds, theirs: PriseEnChargeSpecifique },
  { what: 'fees', ours: mednumFees, theirs: Frais },
  { what: 'access modes', ours: mednumAccessModes, theirs: ModaliteAcces },
  { what: 'support modes', ours: mednumSupportModes, theirs: ModaliteAccompagnement },
  { what: 'mobilities', ours: mednumMobilities, theirs: Itinerance },
  { what: 'programmes', ours: mednumProgrammes, theirs: DispositifProgrammeNational },
  { what: 'training labels', ours: mednumTrainingLabels, theirs: FormationLabel },
])('the $what of mednum are ours, each once', ({ ours, theirs }) => {
  expect(Object.values<string>(ours).toSorted()).toEqual(Object.values<string>(theirs).toSorted())
})
