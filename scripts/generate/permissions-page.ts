import type { Payload } from 'payload'

import { type Persona, personas } from '@/access/personas'
import { roles } from '@/access/roles'
import type { Check } from '@/access/rules'
import { serverFunctionRules } from '@/src/payload/server-functions/rules'

import { fieldMatrix, type FieldRow } from './field-permissions'
import {
  type Answer,
  type Answers,
  askEveryone,
  globalMatrix,
  permissionMatrix,
} from './permissions'

const mark: Record<Answer, string> = { all: '●', some: '◐', none: '–' }

const header = (first = '') => [
  `| ${first} | ${['anyone', ...Object.values(roles).map(({ en }) => en)].join(' | ')} |`,
  `|---|${personas.map(() => ':-:|').join('')}`,
]

const row = (name: string, cellOf: (persona: Persona) => string) =>
  `| ${name} | ${personas.map(cellOf).join(' | ')} |`

const answerRow = (name: string, answers: Answers) =>
  row(name, (persona) => mark[answers[persona] ?? 'none'])

type Rows = readonly { operation: string; answers: Answers }[]

const letters = { create: 'c', read: 'r', update: 'u' } as const

/** What is left of a field where its collection allows anything at all. */
const cellOf = ({ answers }: FieldRow, entity: Rows, persona: Persona): string => {
  const allowed = (['create', 'read', 'update'] as const).map((operation) => {
    const rule = entity.find((one) => one.operation === operation)
    const answer = rule?.answers[persona] === 'none' ? 'none' : answers[operation][persona]
    if (!rule || !answer || answer === 'none') return ''
    return answer === 'some' ? `(${letters[operation]})` : letters[operation]
  })
  return allowed.join('') || '–'
}

const isPublic = ({ answers }: FieldRow) => answers.read.anonymous === 'all'

const publicFields = (fields: FieldRow[], entity: Rows) => {
  const read = entity.find(({ operation }) => operation === 'read')
  if (read?.answers.anonymous === 'none') return []
  const paths = fields
    .filter((field) => isPublic(field) && !field.path.endsWith('.id'))
    .map(({ path }) => `\`${path}\``)
  return [`\nAnyone reads ${paths.join(', ')}.`]
}

/** Said once for all: nobody writes them. */
const serverDates = ['createdAt', 'updatedAt']

const sectionOf = (title: string, entity: Rows, fields: FieldRow[]) => {
  const ruled = fields.filter(({ path, hasRule }) => hasRule && !serverDates.includes(path))
  return [
    `\n## ${title}\n`,
    ...header(),
    ...entity.map(({ operation, answers }) => answerRow(operation, answers)),
    ...publicFields(fields, entity),
    ...(ruled.length > 0 ? ['', ...header('field')] : []),
    ...ruled.map((field) => row(`\`${field.path}\``, (persona) => cellOf(field, entity, persona))),
  ]
}

const serverFunctions = async (payload: Payload) => {
  const rowOf = async ([name, rule]: [string, Check]) =>
    answerRow(`\`${name}\``, await askEveryone(payload, (req) => (rule({ req }) ? 'all' : 'none')))
  return [
    '\n## Functions of the back-office\n',
    'What its screens ask of the server. Each then checks the rules above for what it reads or writes;',
    '`form-state` locks a document only for who may update it.\n',
    ...header(),
    ...(await Promise.all(Object.entries(serverFunctionRules).map(rowOf))),
  ]
}

/** docs/permissions.md: a change of rights is a line in a review. */
export const permissionsPage = async (payload: Payload): Promise<string> => {
  const collections = await permissionMatrix(payload)
  const globals = await globalMatrix(payload)
  const sections = [
    ...Object.values(payload.collections).map(({ config }) => ({
      config,
      title: config.slug,
      entity: collections.filter(({ collection }) => collection === config.slug),
    })),
    ...payload.globals.config.map((config) => ({
      config,
      title: `${config.slug} (global)`,
      entity: globals.filter(({ global }) => global === config.slug),
    })),
  ]
  const written = await Promise.all(
    sections.map(async ({ config, title, entity }) =>
      sectionOf(title, entity, await fieldMatrix(payload, config)),
    ),
  )
  return [
    '# Who may do what\n',
    'Written by `npm run generate` from the running configuration, Payload’s own collections included:',
    '● everything, ◐ some documents (a rule narrows: published, one’s own…), – nothing.',
    '',
    'Where anyone reads a collection, the fields that they read are named: a new field is public unless',
    'it says otherwise. Fields with a rule of their own follow: c, r, u – who may create, read and update',
    'them, within what the collection allows; in brackets, in their own document alone. What they hold',
    'follows their rule. Nobody writes `createdAt` nor `updatedAt`.',
    ...written.flat(),
    ...(await serverFunctions(payload)),
    '',
  ].join('\n')
}
