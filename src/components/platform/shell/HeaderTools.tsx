import { languageOf } from '@/src/domain/platform/text/bilingual'

import { NewMenu } from './NewMenu'
import { newEntriesFor } from './new-entries'
import { requestOf, type ShellProps } from './request-of'
import { SearchPalette } from './SearchPalette'

/** On top of every page: find anything, enter what is entered most. */
export const HeaderTools = async (props: ShellProps) => {
  const req = await requestOf(props)
  const language = languageOf(req.i18n.language)
  const entries = newEntriesFor(props.permissions)
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
