import { getTranslation } from '@payloadcms/translations'
import type { UIFieldServerProps } from 'payload'

import { RetryButton } from './RetryButton'

/** On a message that did not leave, what sends it again. */
export const RetryMessage = ({ data, i18n }: UIFieldServerProps) =>
  typeof data.id === 'string' && ['failed', 'given-up'].includes(String(data.state)) ? (
    <RetryButton
      message={data.id}
      label={getTranslation({ fr: 'Renvoyer', en: 'Send again' }, i18n)}
      done={getTranslation(
        { fr: 'Le message va repartir.', en: 'The message is about to leave.' },
        i18n,
      )}
      problem={getTranslation(
        {
          fr: 'Le serveur a refusé\u00A0: rechargez la page, puis réessayez.',
          en: 'The server refused: load the page again, then try again.',
        },
        i18n,
      )}
    />
  ) : null
