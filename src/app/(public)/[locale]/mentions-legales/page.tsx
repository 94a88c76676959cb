import { legalTexts } from '@/src/components/public/legal'
import { legalPage } from '@/src/app/(public)/legal-page'

const { Page, generateMetadata } = legalPage(legalTexts.notice)

export const dynamic = 'force-dynamic'
export { generateMetadata }
export default Page
