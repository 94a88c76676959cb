import type { Endpoint } from 'payload'

import { programmeFile, programmePartFile } from './agenda/programme-files'
import { programmeImport, programmeWorkbook } from './agenda/programme-import'
import { committeeComparison } from './committee/comparison'
import { committeeSnapshot } from './committee/snapshot'
import { alikePlaces } from './places/alike'
import { placesFeed } from './places/places'
import { placePoints } from './places/points'
import { placeCall } from './places/place-call'
import { placesImport } from './places/import'
import { placesMerge } from './places/merge'
import { placesWorkbook } from './places/workbook'
import { geocode } from './places/geocode'
import { placeBreakdown, placeStatistics } from './places/statistics'
import { searchEverything } from './platform/search'
import { strategyDashboard } from './strategy/dashboard'
import { dashboardChart, dashboardList } from './strategy/dashboard-files'
import { strategyExport } from './strategy/export'
import { strategyFigures } from './strategy/figures'
import { strategyImport } from './strategy/import'
import { monthlyProgress } from './strategy/monthly-progress'
import { strategyProgress } from './strategy/progress'
import { waitingAnswer } from './strategy/waiting'

/** Endpoints of no collection in particular, under `/api`. */
export const endpoints: Endpoint[] = [
  searchEverything,
  programmeFile,
  programmePartFile,
  programmeImport,
  programmeWorkbook,
  placesFeed,
  strategyProgress,
  strategyFigures,
  strategyDashboard,
  dashboardChart,
  dashboardList,
  committeeComparison,
  committeeSnapshot,
  monthlyProgress,
  strategyExport,
  strategyImport,
  placesWorkbook,
  placesImport,
  placesMerge,
  waitingAnswer,
  placePoints,
  placeCall,
  geocode,
  alikePlaces,
  placeStatistics,
  placeBreakdown,
]
