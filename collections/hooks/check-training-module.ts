import { contentProblem } from '@/src/domain/training/content'
import type { TrainingModule } from '@/src/payload-types'

import { checking } from './checking'

export const checkTrainingModule = checking<TrainingModule>(contentProblem)
