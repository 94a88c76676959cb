import { extractHeaderLanguage } from '@payloadcms/translations'

import { type Language, languageOf } from '@/src/domain/platform/text/bilingual'

type Headers = Record<string, string | string[] | undefined>

/** The reader's language, chosen as Payload chooses it: their setting, their browser's, French. */
export const acceptedLanguage = ({ cookie, 'accept-language': accepted }: Headers): Language => {
  const chosen = /(?:^|; *)payload-lng=(\w+)/.exec(String(cookie))?.[1]
  const language = chosen ?? extractHeaderLanguage(String(accepted ?? ''))
  return languageOf(language)
}
