import type { Language } from '@/src/domain/platform/text/bilingual'
import type { Dashboard, DashboardQuestion } from '@/src/queries/strategy/dashboard/dashboard'

/** What every block of the dashboard is given. */
export type BlockProps = { dashboard: Dashboard; question: DashboardQuestion; language: Language }
