import { communeAliases, foldCommune } from '@/src/domain/places/import/commune-names'
import { completePlace } from '@/src/domain/places/import/complete'
import {
  asides,
  columns,
  naturalKeys,
  sheetFields,
  synonyms,
} from '@/src/domain/places/import/fields'
import { placeFinder } from '@/src/domain/places/import/find-place'
import { withStructures } from '@/src/domain/places/import/structures'
import { tiersLieuProblem } from '@/src/domain/places/tiers-lieu.rules'
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
} from '@/src/formats/mednum/vocabularies'
import type { Subject } from '@/src/queries/platform/import/subject'

import { inOurWords } from './mednum'
import { readWarnings } from './warnings'

/** The tiers-lieux and the structures that manage them, from any file: ours, mednum's, or a list. */
export const placesSubject: Subject = {
  sheets: sheetFields,
  keys: naturalKeys,
  synonyms,
  columns,
  asides: { 'tiers-lieux': asides },
  callings: {
    communes: {
      fields: ['name', 'inseeCode', 'postalCodes'],
      aliases: communeAliases,
      fold: foldCommune,
    },
  },
  spellings: {
    services: mednumServices,
    audiences: mednumAudiences,
    specificNeeds: mednumSpecificNeeds,
    fees: mednumFees,
    accessModes: mednumAccessModes,
    supportModes: mednumSupportModes,
    mobilities: mednumMobilities,
    programmes: mednumProgrammes,
    trainingLabels: mednumTrainingLabels,
  },
  readRules: () =>
    Promise.resolve({
      organisations: { problem: () => undefined },
      'tiers-lieux': {
        problem: tiersLieuProblem,
        complete: completePlace,
        finder: placeFinder,
      },
    }),
  prepare: (tables) => tables.map(inOurWords),
  derive: (read, { directory }) => withStructures(read, directory.get('organisations')),
  readWarnings,
}
