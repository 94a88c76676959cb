import type { Question } from './query-surface'

import type { Client } from './http'

/** What is sent at once: the answer to one is waited for while another is read. */
const together = 4

const french =
  /attendu|inconn|filtr|tri|plus|perm|accès|refus|précis|opér|trouv|lieu|champ|doc|vous/i
const english = /\b(expected|unknown|cannot|following|must|not|most|field|missing|at least)\b/i

/** Whether a sentence is in the language that was asked for. */
export const isSaid = (said: string, language: 'fr' | 'en') =>
  language === 'fr' ? french.test(said) && !english.test(said) : said !== '' && !/[éèàç]/.test(said)

const message = /"message":"((?:[^"\\]|\\.)+)"/

export type Refusal = { question: Question; status: number; text: string }

/**
 * Asks all of them, in one language and the other by turns; gives those that were not answered as
 * they should: by what is asked for, or by a sentence.
 */
export const askAll = async (client: Client, questions: readonly Question[]) => {
  const wrong: Refusal[] = []
  const ask = async (question: Question, n: number) => {
    const language = n % 2 === 0 ? 'fr' : 'en'
    const { method, path } = question
    const response = await client.fetch(path, {
      method,
      headers: { 'accept-language': language, 'content-type': 'application/json' },
      body: method === 'GET' ? undefined : '{}',
    })
    const { status } = response
    const text = await response.text()
    if (status >= 500 || (status === 400 && !isSaid(message.exec(text)?.[1] ?? '', language)))
      wrong.push({ question, status, text: text.slice(0, 300) })
  }
  const rest = questions.entries()
  await Promise.all(
    Array.from({ length: together }, async () => {
      for (const [n, question] of rest) await ask(question, n)
    }),
  )
  return wrong
}
