import { CommitteePage } from '@/src/components/public/CommitteePage'
import { sections } from '@/src/components/public/sections'
import { eventsOf } from '@/src/components/public/structured-data'
import { readPublicCommittee } from '@/src/queries/committee/public-committee'
import { readPage } from '@/src/app/(public)/read-page'

const { Page, generateMetadata } = readPage({
  section: sections.committee,
  query: readPublicCommittee,
  things: ({ coming }, told) => eventsOf(coming, told),
  draw: (committee, seen) => <CommitteePage committee={committee} {...seen} />,
})

export const dynamic = 'force-dynamic'
export { generateMetadata }
export default Page
