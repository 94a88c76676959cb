import { readPage } from '@/src/app/(public)/read-page'
import { EditionsPage } from '@/src/components/public/agenda/EditionsPage'
import { sections } from '@/src/components/public/sections'
import { readPublicEditions } from '@/src/queries/agenda/public-editions'

export const dynamic = 'force-dynamic'

const { Page, generateMetadata } = readPage({
  section: sections.agenda,
  query: (_day, req) => readPublicEditions(req),
  draw: (editions, seen) => <EditionsPage {...{ editions, ...seen }} />,
})

export { generateMetadata }
export default Page
