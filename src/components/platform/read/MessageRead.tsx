import { MessageMail } from '../MessageMail'
import { RetryMessage } from '../RetryMessage'
import { GenericRead } from './GenericRead'
import type { ReadProps } from './read-props'

/** A message, which nobody writes by hand: what it says, to whom and when, and what sends it again. */
export const MessageRead = (props: ReadProps) => (
  <GenericRead
    {...props}
    collection="messages"
    actionsOf={(message, { i18n }) => <RetryMessage data={message} i18n={i18n} />}
    contentOf={(message, req) => <MessageMail data={message} req={req} />}
  />
)
