import { suggestionProblem } from '@/src/domain/places/suggestion'
import type { PlaceSuggestion } from '@/src/payload-types'

import { checking } from './checking'

export const checkSuggestion = checking<PlaceSuggestion>(suggestionProblem)
