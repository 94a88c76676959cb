import { placeProblem, sessionMoveProblem } from '@/src/domain/training/session'
import type { TrainingSession } from '@/src/payload-types'

import { checkDocument } from '@/collections/hooks/check-document'

/** A session follows its path, and says where it takes place before people enrol. */
export const checkTrainingSession = checkDocument<TrainingSession>(
  (session, before) => sessionMoveProblem(session, before) ?? placeProblem(session),
)
