import { StrategyPage } from '@/src/components/public/StrategyPage'
import { sections } from '@/src/components/public/sections'
import { readPublicStrategy } from '@/src/queries/strategy/public-strategy'
import { readPage } from '@/src/app/(public)/read-page'

const { Page, generateMetadata } = readPage({
  section: sections.strategy,
  query: readPublicStrategy,
  draw: (strategy, seen) => <StrategyPage strategy={strategy} {...seen} />,
})

export const dynamic = 'force-dynamic'
export { generateMetadata }
export default Page
