import { ExperimentsPage } from '@/src/components/public/ExperimentsPage'
import { sections } from '@/src/components/public/sections'
import { readPublicExperiments } from '@/src/queries/strategy/public-experiments'
import { readPage } from '@/src/app/(public)/read-page'

const { Page, generateMetadata } = readPage({
  section: sections.experiments,
  query: (_day, req) => readPublicExperiments(req),
  draw: (experiments, seen) => <ExperimentsPage experiments={experiments} {...seen} />,
})

export const dynamic = 'force-dynamic'
export { generateMetadata }
export default Page
