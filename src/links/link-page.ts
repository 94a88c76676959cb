import { APIError, type Payload, ValidationError } from 'payload'

import { AlreadyUsed, isSpent, spendLink } from '@/src/commands/platform/spend-link'
import { inTransaction } from '@/src/database/in-transaction'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import type { SignedLink } from '@/src/domain/platform/web/signed-link'

import { requestOf } from './account'
import type { Asked } from './answer'
import { answers } from './answers'
import { type Form, withAnswers } from './form'
import { expired, expiredInvitation, forged, gone, refusedBecause, used } from './notices'
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

/** Who asks and in which language; or the page that says why this cannot be told. */
const open = async (
  token: string,
  payload: Payload,
  fallback: Language,
): Promise<LinkPage | (Asked & { language: Language })> => {
  const read = linkOf(token)
  if (read.state === 'forged') return told(forged, fallback)
  const { link } = read
  const req = await requestOf(link.user, payload)
  if (!req) return told(gone, fallback)
  const language = languageOf(req.i18n.language)
  if (read.state === 'expired')
    return told(link.purpose === 'choose-password' ? expiredInvitation : expired, language)
  return { link, req, language }
}

const isOnce = ({ purpose }: SignedLink) => answers[purpose].isOnce

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
  const { link, req, language } = opened
  if (isOnce(link) && (await isSpent(link, req))) return told(used, language)
  return pageOf((await answers[link.purpose].ask(opened)) ?? gone, language)
}

const act = (asked: Asked, form: Form): Promise<Notice> =>
  inTransaction(asked.req, async (own) => {
    const { link } = asked
    const within: Asked = { link, req: Object.assign(own, { user: asked.req.user }) }
    if (isOnce(link)) await spendLink(link, own)
    return answers[link.purpose].act(within, form)
  })

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
  const { link, req, language } = opened
  if (isOnce(link) && (await isSpent(link, req))) return told(used, language)
  const question = (await answers[link.purpose].ask(opened)) ?? gone
  if (question.kind === 'notice') return told(question, language)
  try {
    return told(await act(opened, form), language)
  } catch (error) {
    if (error instanceof AlreadyUsed) return told(used, language)
    if (error instanceof ValidationError)
      return pageOf(withAnswers(question, form), language, error.data.errors)
    if (error instanceof APIError && error.status < 500)
      return told(refusedBecause(error.status, error.message), language)
    throw error
  }
}
