import type { PayloadRequest, UIFieldServerProps } from 'payload'

import { managers } from '@/access/rules'
import { Badge } from '@/src/components/platform/Badge'
import styles from '@/src/components/platform/badges.module.css'
import { warningsInWords } from '@/src/domain/places/warnings'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { say } from '@/src/i18n/say'

import { AlikeNotice } from './AlikeNotice'

/** The commune in which a place says it is, by the id that its form holds. */
const readCommune = async (id: unknown, req: PayloadRequest) => {
  if (typeof id !== 'string') return undefined
  const commune = await req.payload.findByID({
    collection: 'communes',
    id,
    select: { name: true, inseeCode: true },
    depth: 0,
    joins: false,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return commune ?? undefined
}

/** At the top of a place's page, what to check in it: as it was last saved, and likely duplicates as it is entered. */
export const PlaceNotices = async ({ data, i18n, req }: UIFieldServerProps) => {
  const warnings = warningsInWords(data, await readCommune(data.commune, req))
  return (
    <>
      <AlikeNotice language={languageOf(i18n.language)} mayMerge={managers({ req })} />
      {warnings.length > 0 && (
        <ul className={styles.notices}>
          {warnings.map((warning) => (
            <li key={warning.fr}>
              <Badge tone="attention">{say(warning, i18n.language)}</Badge>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
