import { strategyProgress } from './strategy/progress'

/** Doors of no collection in particular, under `/api`. */
export const endpoints = [strategyProgress]
