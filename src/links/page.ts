import type { Bilingual, Language } from '@/src/domain/platform/text/bilingual'

export type Choice = { value: string; label: Bilingual }

/** Something that the form of a link asks. */
export type Field = { name: string; label: Bilingual; help?: Bilingual } & (
  | { kind: 'choice' | 'select'; choices: readonly Choice[]; value: string }
  | { kind: 'choices'; choices: readonly Choice[]; value: readonly string[] }
  | { kind: 'line' | 'text'; value: string; isRequired: boolean; type?: 'email' | 'tel' | 'url' }
  /** A picture: a browser never gives back the one that was chosen. */
  | { kind: 'file'; accept: string }
  /** Given back as it was sent: what the form showed at first. */
  | { kind: 'hidden'; value: string }
  /** Never given back to who typed it. */
  | { kind: 'password' }
  | { kind: 'tick'; value: boolean }
)

/** One thing worth knowing before one answers. */
export type Fact = { term: Bilingual; text: Bilingual }

/** What a link would do, and what it needs to know to do it. */
export type Question = {
  kind: 'question'
  title: Bilingual
  sentences: readonly Bilingual[]
  facts: readonly Fact[]
  fields: readonly Field[]
  submit: Bilingual
}

/** What there is to say when there is nothing to press. */
export type Notice = {
  kind: 'notice'
  status: number
  title: Bilingual
  sentences: readonly Bilingual[]
  /** Where to go from there. */
  onward: { path: string; label: Bilingual }
  /** The account for which the browser that asked is known from then on. */
  knownFor?: string
}

/** What is wrong with what was typed, by the field; elsewhere it stands above the form. */
export type FieldError = { path: string; message: string }

/** The page of a link, whoever draws it. */
export type LinkPage = {
  language: Language
  status: number
  content: (Question & { errors: readonly FieldError[] }) | Notice
}
