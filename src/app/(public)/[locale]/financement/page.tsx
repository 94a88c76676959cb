import { FinancingPage } from '@/src/components/public/FinancingPage'
import { sections } from '@/src/components/public/sections'
import { readPublicFinancing } from '@/src/queries/strategy/public-financing'
import { readPage } from '@/src/app/(public)/read-page'

const { Page, generateMetadata } = readPage({
  section: sections.financing,
  query: (_day, req) => readPublicFinancing(req),
  draw: (financing, seen) => <FinancingPage financing={financing} {...seen} />,
})

export const dynamic = 'force-dynamic'
export { generateMetadata }
export default Page
