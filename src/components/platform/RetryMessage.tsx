import type { I18nClient } from '@payloadcms/translations'

import { say } from '@/src/i18n/say'

import { RetryButton } from './RetryButton'

type Props = { data: Record<string, unknown>; i18n: I18nClient }

/** On a message that did not leave, what sends it again. */
export const RetryMessage = ({ data, i18n }: Props) =>
  typeof data.id === 'string' && ['failed', 'given-up'].includes(String(data.state)) ? (
    <RetryButton
      message={data.id}
      label={say({ fr: 'Renvoyer', en: 'Send again' }, i18n.language)}
      done={say(
        { fr: 'Le message va repartir.', en: 'The message is about to leave.' },
        i18n.language,
      )}
      problem={say(
        {
          fr: 'Le serveur a refusé\u00A0: rechargez la page, puis réessayez.',
          en: 'The server refused: load the page again, then try again.',
        },
        i18n.language,
      )}
    />
  ) : null
