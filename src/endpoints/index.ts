import { searchEverything } from './platform/search'
import { monthlyProgress } from './strategy/monthly-progress'
import { strategyProgress } from './strategy/progress'

/** Doors of no collection in particular, under `/api`. */
export const endpoints = [strategyProgress, monthlyProgress, searchEverything]
