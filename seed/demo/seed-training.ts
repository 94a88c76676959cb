import { randomBytes } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { seedMissing } from '@/seed/missing'
import { richTextFor } from '@/seed/rich-text'

import { linkedActions } from './linked-actions'
import {
  type SampleModule,
  sampleModules,
  samplePaths,
  sampleSessions,
  sampleSheet,
} from './training'

const common = { sample: true, _status: 'published' } as const

type Taught = Pick<SampleModule, 'title' | 'slug' | 'objectives' | 'quiz'>

/** A block as the editor of a rich text keeps it. */
const block = (fields: object) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: randomBytes(12).toString('hex'), blockName: '', ...fields },
})

const blocksOf = ({ title, slug, quiz }: Taught) => [
  block({ blockType: 'video', title, link: `https://example.org/videos/${slug}` }),
  ...(quiz
    ? [
        block({
          blockType: 'quiz',
          question: quiz.question,
          choices: quiz.choices.map((text, index) => ({ text, isRight: index === 0 })),
          explanation: quiz.explanation,
        }),
      ]
    : []),
]

/** Sample modules, paths and sessions, those that are missing. Returns how many were created. */
export const seedTraining = async (
  req: PayloadRequest,
  actions: ReadonlyMap<unknown, string>,
  day: string,
): Promise<number> => {
  const richText = await richTextFor(req)
  const contentOf = (taught: Taught) => {
    const { root } = richText(`Texte d’exemple. ${taught.objectives}`)
    return { root: { ...root, children: [...root.children, ...blocksOf(taught)] } }
  }

  const sheet = sampleSheet(day)
  const modules = await seedMissing(
    req,
    'training-modules',
    'slug',
    sampleModules.map(({ quiz, hasSheet, isDraft, actions: slugs, ...facts }) => ({
      ...facts,
      ...(hasSheet && sheet),
      ...common,
      _status: isDraft ? ('draft' as const) : common._status,
      content: contentOf({ ...facts, quiz }),
      licence: 'cc-by-sa',
      language: 'fr',
      actions: linkedActions(slugs, actions),
    })),
  )
  const paths = await seedMissing(
    req,
    'training-paths',
    'slug',
    samplePaths.map(({ modules: slugs, ...path }) => ({
      ...path,
      ...common,
      modules: slugs.flatMap((slug) => modules.ids.get(slug) ?? []),
    })),
  )
  const subjectOf = (slug: string) => {
    const path = paths.ids.get(slug)
    return path
      ? { relationTo: 'training-paths' as const, value: path }
      : { relationTo: 'training-modules' as const, value: modules.ids.get(slug) ?? '' }
  }
  const sessions = await seedMissing(
    req,
    'training-sessions',
    'title',
    sampleSessions(day).map(({ subject, ...session }) => ({
      ...session,
      ...common,
      subject: subjectOf(subject),
      place: session.mode === 'on-site' ? 'Lieu d’exemple' : undefined,
      trainer: 'Structure d’exemple',
    })),
  )
  return modules.created + paths.created + sessions.created
}
