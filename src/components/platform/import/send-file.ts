import { z } from 'zod'

import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

const counts = z.object({
  created: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  errors: z.number(),
})

const change = z.object({
  isNew: z.boolean(),
  sheet: z.string(),
  row: z.number(),
  name: z.string(),
  cells: z.array(z.object({ column: z.string(), before: z.string(), after: z.string() })),
})

const error = z.object({
  sheet: z.string(),
  row: z.number(),
  column: z.string().nullable(),
  message: z.string(),
})

const choice = z.object({
  sheet: z.string(),
  row: z.number(),
  name: z.string(),
  candidates: z.array(
    z.object({ id: z.string(), name: z.string(), details: z.string(), score: z.number() }),
  ),
  chosen: z.string().nullable(),
})

const sheet = z.object({
  name: z.string(),
  header: z.array(z.string()),
  rows: z.number(),
  created: z.number(),
  updated: z.number(),
  kind: z.string().nullable(),
  columns: z.array(z.string().nullable()),
  guesses: z.record(z.string(), z.array(z.string().nullable())),
})

const preview = z.object({
  dryRun: z.literal(true),
  counts: counts.extend({ warnings: z.number(), undecided: z.number() }),
  changes: z.array(change),
  errors: z.array(error),
  warnings: z.array(error),
  choices: z.array(choice),
  fingerprint: z.string(),
  sheets: z.array(sheet),
  kinds: z.array(
    z.object({
      kind: z.string(),
      name: z.string(),
      columns: z.array(z.object({ path: z.string(), label: z.string() })),
    }),
  ),
})

const result = z.object({ dryRun: z.literal(false), counts })

const line = z.union([
  z.object({ done: z.number(), all: z.number() }),
  z.object({ result: z.union([preview, result]) }),
  z.object({ refused: z.object({ errors: z.array(error) }) }),
])

const refused = z.object({ errors: z.array(z.object({ message: z.string() })) })

export type Counts = z.infer<typeof counts>
export type Preview = z.infer<typeof preview>
export type SheetColumns = z.infer<typeof sheet>
export type RowChoice = z.infer<typeof choice>
/** What was said of rows that look like documents: by sheet and row, one of them or `new`. */
export type Decisions = Readonly<Record<string, Readonly<Record<string, string>>>>
export type ImportError = z.infer<typeof error>

export type Answer =
  | { is: 'preview'; preview: Preview }
  | { is: 'imported'; counts: Counts }
  | { is: 'refused'; errors: ImportError[] }
  /** The connection was lost while it was being imported, which does not stop for that. */
  | { is: 'unknown' }

const refusing = (...messages: string[]): Answer => ({
  is: 'refused',
  errors: messages.map((message) => ({ sheet: '', row: 0, column: null, message })),
})

const answerIn = (said: z.infer<typeof line> | undefined): Answer | undefined => {
  if (!said || 'done' in said) return undefined
  if ('refused' in said) return { is: 'refused', errors: said.refused.errors }
  return said.result.dryRun
    ? { is: 'preview', preview: said.result }
    : { is: 'imported', counts: said.result.counts }
}

/** The lines of an answer as they come. */
const linesOf = async function* (response: Response) {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    const texts = (rest + read.value).split('\n')
    rest = texts.pop() ?? ''
    for (const text of texts) if (text) yield line.parse(JSON.parse(text))
  }
}

type Sent = {
  /** Where it is imported. */
  address: string
  file: File
  sheets?: readonly SheetColumns[] | undefined
  decisions?: Decisions | undefined
  /** Of the differences that were shown: without it nothing is written. */
  fingerprint?: string | undefined
  language: Language
  onProgress: (done: number, all: number) => void
}

const formOf = ({ file, sheets, decisions, fingerprint }: Sent): FormData => {
  const form = new FormData()
  form.set('file', file)
  form.set('dryRun', String(fingerprint === undefined))
  if (fingerprint !== undefined) form.set('fingerprint', fingerprint)
  const mapping = sheets?.map(({ name, kind, columns }) => [name, { kind, columns }])
  if (mapping) form.set('mapping', JSON.stringify(Object.fromEntries(mapping)))
  if (decisions) form.set('decisions', JSON.stringify(decisions))
  return form
}

/** Asks what a file would change or, with the fingerprint of that answer, to import it. */
export const sendFile = async (sent: Sent): Promise<Answer> => {
  const say = sayIn(sent.language)
  const silence: Answer =
    sent.fingerprint === undefined
      ? refusing(
          say(
            'Le serveur ne répond pas, ou le fichier a changé sur votre ordinateur\u00A0: choisissez-le de nouveau, puis réessayez.',
            'The server does not answer, or the file has changed on your computer: choose it again, then try again.',
          ),
        )
      : { is: 'unknown' }
  try {
    const response = await fetch(sent.address, {
      method: 'POST',
      headers: { Accept: 'application/x-ndjson', 'Accept-Language': sent.language },
      body: formOf(sent),
    })
    if (!response.ok) {
      const errors = refused.safeParse(await response.json()).data?.errors ?? []
      const failure = say('Le serveur a refusé\u00A0: réessayez.', 'The server refused: try again.')
      return refusing(...(errors.length > 0 ? errors.map(({ message }) => message) : [failure]))
    }
    for await (const said of linesOf(response)) {
      if ('done' in said) sent.onProgress(said.done, said.all)
      const answer = answerIn(said)
      if (answer)
        return answer.is === 'refused' && answer.errors.length === 0
          ? refusing(
              say(
                'Le serveur a échoué\u00A0: rien n’a été importé, réessayez.',
                'The server failed: nothing was imported, try again.',
              ),
            )
          : answer
    }
    return silence
  } catch {
    return silence
  }
}
