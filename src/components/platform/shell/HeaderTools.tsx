import type { PayloadRequest, SanitizedPermissions } from 'payload'

import { languageOf } from '@/src/domain/platform/text/bilingual'

import { NewMenu } from './NewMenu'
import { newEntriesFor } from './new-entries'
import { SearchPalette } from './SearchPalette'

type Props = { req: PayloadRequest; permissions?: SanitizedPermissions }

/** On top of every page: find anything, enter what is entered most. */
export const HeaderTools = ({ req, permissions }: Props) => {
  const language = languageOf(req.i18n.language)
  const entries = newEntriesFor(permissions)
  return (
    <>
      <SearchPalette language={language} account={req.user?.id ?? ''} />
      {entries.length > 0 && (
        <NewMenu
          language={language}
          entries={entries.map(({ href, label }) => ({ href, label: label[language] }))}
        />
      )}
    </>
  )
}
