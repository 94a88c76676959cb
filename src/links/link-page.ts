import { APIError, type Payload, type PayloadRequest, ValidationError } from 'payload'

import { AlreadyUsed, isSpent, spendLink } from '@/src/commands/platform/spend-link'
import { isBusy } from '@/src/database/errors'
import { inTransaction } from '@/src/database/in-transaction'
import { patient } from '@/src/database/transient'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { isWordOf } from '@/src/domain/platform/text/vocabulary'
import type { SignedLink } from '@/src/domain/platform/web/signed-link'

import { requestOf, requestOfNobody } from './account'
import type { HolderAnswer } from './answer'
import { answers, holderAnswers } from './answers'
import { type Form, withAnswers } from './form'
import {
  busy,
  expired,
  expiredForHolder,
  expiredForSpeaker,
  expiredInvitation,
  forged,
  gone,
  goneForHolder,
  refusedBecause,
  used,
  usedByHolder,
} from './notices'
import type { FieldError, LinkPage, Notice, Question } from './page'
import { linkOf } from './signed-link'

type Language = LinkPage['language']

const told = (content: Notice, language: Language): LinkPage => ({
  language,
  status: content.status,
  content,
})

const pageOf = (
  content: Question | Notice,
  language: Language,
  errors: readonly FieldError[] = [],
): LinkPage =>
  content.kind === 'notice'
    ? told(content, language)
    : { language, status: errors.length > 0 ? 400 : 200, content: { ...content, errors } }

/** What a link asks and does, whoever may: in the name of its account, or of nobody. */
type Opened = {
  link: SignedLink
  language: Language
  isOnce: boolean
  req: PayloadRequest
  ask: () => Promise<Question | Notice | undefined>
  act: (form: Form, req: PayloadRequest) => Promise<Notice>
}

const isForHolder = isWordOf<keyof typeof holderAnswers>(holderAnswers)

/** A link that needs no account is in the language of whoever opens it. */
const openForHolder = async (
  link: SignedLink,
  { isOnce, ask, act }: HolderAnswer,
  language: Language,
  payload: Payload,
): Promise<Opened> => {
  const req = await requestOfNobody(language, payload)
  return {
    link,
    language,
    isOnce,
    req,
    ask: () => ask({ link, req }),
    act: (form, own) => act({ link, req: own }, form),
  }
}

/** What a link would do; or the page that says why it does nothing. */
const open = async (
  token: string,
  payload: Payload,
  fallback: Language,
): Promise<LinkPage | Opened> => {
  const read = linkOf(token)
  if (read.state === 'forged') return told(forged, fallback)
  const { link } = read
  const { purpose } = link
  if (isForHolder(purpose))
    return read.state === 'expired'
      ? told(purpose === 'speaker-comes' ? expiredForSpeaker : expiredForHolder, fallback)
      : openForHolder(link, holderAnswers[purpose], fallback, payload)
  const req = await requestOf(link.user, payload)
  if (!req) return told(gone, fallback)
  const language = languageOf(req.i18n.language)
  if (read.state === 'expired')
    return told(purpose === 'choose-password' ? expiredInvitation : expired, language)
  const { isOnce, ask, act } = answers[purpose]
  const { user } = req
  return {
    link,
    language,
    isOnce,
    req,
    ask: () => ask({ link, req }),
    act: (form, own) => act({ link, req: Object.assign(own, { user }) }, form),
  }
}

const isUsed = async ({ isOnce, link, req }: Opened): Promise<boolean> =>
  isOnce && (await isSpent(link, req))

const usedNotice = ({ link: { purpose } }: Opened): Notice =>
  isForHolder(purpose) ? usedByHolder : used

const goneNotice = ({ link: { purpose } }: Opened): Notice =>
  isForHolder(purpose) ? goneForHolder : gone

/**
 * What a link shows when it is opened. Nothing is written: the programs that look into mails open
 * every link. `fallback` is the language of those whose account is not known.
 */
export const readLinkPage = async (
  token: string,
  payload: Payload,
  fallback: Language,
): Promise<LinkPage> => {
  const opened = await open(token, payload, fallback)
  if (!('link' in opened)) return opened
  const { language } = opened
  if (await isUsed(opened)) return told(usedNotice(opened), language)
  return pageOf((await opened.ask()) ?? goneNotice(opened), language)
}

/** Of two at once the second waits for the first. */
const act = ({ link, isOnce, req, act: answer }: Opened, form: Form): Promise<Notice> =>
  inTransaction(
    req,
    async (own) => {
      if (isOnce) await spendLink(link, own)
      return answer(form, own)
    },
    patient,
  )

/**
 * Does what a link is for, in the name of its account, and says so; or asks again, with what was
 * typed and what is wrong with it.
 */
export const answerLink = async (
  token: string,
  form: Form,
  payload: Payload,
  fallback: Language,
): Promise<LinkPage> => {
  const opened = await open(token, payload, fallback)
  if (!('link' in opened)) return opened
  const { language } = opened
  if (await isUsed(opened)) return told(usedNotice(opened), language)
  const question = (await opened.ask()) ?? goneNotice(opened)
  if (question.kind === 'notice') return told(question, language)
  try {
    return told(await act(opened, form), language)
  } catch (error) {
    if (error instanceof AlreadyUsed) return told(usedNotice(opened), language)
    const again = (errors: readonly FieldError[]) =>
      pageOf(withAnswers(question, form), language, errors)
    if (isBusy(error))
      return (await isUsed(opened)) // by whoever was in the way
        ? told(usedNotice(opened), language)
        : { ...again([{ path: '', message: busy[language] }]), status: 503 }
    if (error instanceof ValidationError) return again(error.data.errors)
    if (error instanceof APIError && error.status < 500)
      return told(refusedBecause(error.status, error.message), language)
    throw error
  }
}
