import type { Field, Question } from './page'

export type Form = {
  /** What was typed in a field. */
  text: (name: string) => string
  /** The same to the last space: a password is what it is. */
  secret: (name: string) => string
  /** All that was ticked under a name. */
  all: (name: string) => string[]
  /** The file that was chosen, if any was. */
  file: (name: string) => File | undefined
}

/** A form as a browser sends it, by either of its ways; nothing if it cannot be read. */
export const readForm = async (bytes: ArrayBuffer, type: string): Promise<Form | undefined> => {
  const read = new Response(bytes, { headers: { 'content-type': type } })
  const form = await read.formData().catch(() => undefined)
  if (!form) return undefined
  const secret = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  return {
    secret,
    text: (name) => secret(name).trim(),
    all: (name) => form.getAll(name).filter((one) => typeof one === 'string'),
    file: (name) => {
      const file = form.get(name)
      return file instanceof File && file.size > 0 ? file : undefined
    },
  }
}

/** The same field with what was typed already. */
export const filledIn = (field: Field, form: Form): Field => {
  if (field.kind === 'password' || field.kind === 'file') return field
  if (field.kind === 'choices') return { ...field, value: form.all(field.name) }
  if (field.kind === 'tick') return { ...field, value: form.text(field.name) !== '' }
  return { ...field, value: form.text(field.name) }
}

/** The same question with what was typed already: nothing is typed twice. */
export const withAnswers = (question: Question, form: Form): Question => ({
  ...question,
  fields: question.fields.map((field) => filledIn(field, form)),
})
