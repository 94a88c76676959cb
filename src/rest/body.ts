import { isRecord } from '@/src/domain/platform/data/record'
import type { Problem } from '@/src/domain/platform/text/bilingual'
import { queryBounds } from '@/src/graphql/limits'

import { wrong } from './problem'
import { withSafeNames } from './safe-form'
import { problemsOfJson, readJson } from './text'

type Read = { request: Request; problems: Problem[] }

const writes = ['POST', 'PATCH', 'PUT']

const noObject = (path: string) =>
  wrong(path, 'attendu : un objet JSON.', 'expected: a JSON object.')

const problemsOfText = (text: string, path: string): Problem[] => {
  const value = readJson(text)
  return isRecord(value) ? problemsOfJson(value, '', queryBounds.nesting) : [noObject(path)]
}

const formIn = async (bytes: ArrayBuffer, type: string): Promise<FormData | undefined> => {
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData()
  } catch {
    return undefined // the answer says what it should be
  }
}

const once = (form: FormData, name: string): Problem[] =>
  form.getAll(name).length > 1 ? [wrong(name, 'attendu : une seule fois.', 'expected: once.')] : []

const problemsOfForm = (form: FormData): Problem[] => {
  const data = form.get('_payload')
  const file = form.get('file')
  const isAlone = data === null && file !== null // a file in the place of another
  return [
    ...once(form, '_payload'),
    ...once(form, 'file'),
    ...(isAlone ? [] : problemsOfText(typeof data === 'string' ? data : '', '_payload')),
    // Payload would take its name for that of a file it has already.
    ...(typeof file === 'string'
      ? [wrong('file', 'attendu : un fichier.', 'expected: a file.')]
      : []),
  ]
}

const unreadable = wrong('body', 'formulaire illisible.', 'unreadable form.')

/**
 * A request whose body has been read, since it can be read once only, and what is wrong with it. What
 * is in each field is the business of its collection.
 */
export const readBody = async (request: Request): Promise<Read> => {
  const { url, method, headers, signal } = request
  if (!writes.includes(method)) return { request, problems: [] }

  const bytes = await request.arrayBuffer()
  const type = headers.get('content-type') ?? ''
  const again = (body: BodyInit, said: HeadersInit = headers) =>
    new Request(url, { method, headers: said, signal, body })
  if (type.startsWith('multipart/')) {
    const form = await formIn(bytes, type)
    if (!form) return { request: again(bytes), problems: [unreadable] }
    // Written anew: what was read here is what Payload reads, by another library.
    const said = new Headers(headers)
    for (const name of ['content-type', 'content-length']) said.delete(name)
    return { request: again(withSafeNames(form), said), problems: problemsOfForm(form) }
  }

  const text = new TextDecoder().decode(bytes)
  // Who sends nothing sends an empty document: some operations fail without any.
  if (text === '') {
    const said = new Headers(headers)
    said.set('content-type', 'application/json')
    return { request: again('{}', said), problems: [] }
  }
  if (/^application\/json\s*(;|$)/i.test(type))
    return { request: again(text), problems: problemsOfText(text, 'body') }
  const types = ['application/json', 'multipart/form-data'].join(', ')
  const problem = wrong('content-type', `attendu : ${types}.`, `expected: ${types}.`)
  return { request: again(text), problems: [problem] }
}
