import type { PayloadRequest } from 'payload'

import type { ProgrammeSession } from '@/src/domain/agenda/programme'

export type SessionLinks = {
  actions: { id: string; code: string; title: string; slug: string }[]
  files: { id: string; name: string; address: string }[]
}

/** The actions that a session is about and its files, those of them that anyone may read. Two queries. */
export const readSessionLinks = async (
  { actions, files }: Pick<ProgrammeSession, 'actions' | 'files'>,
  req: PayloadRequest,
): Promise<SessionLinks> => {
  const anyone = { depth: 0, pagination: false, overrideAccess: false, req } as const
  const [concerned, attached] = await Promise.all([
    req.payload.find({
      collection: 'actions',
      where: { id: { in: actions } },
      select: { code: true, title: true, slug: true },
      sort: 'rank',
      joins: false,
      ...anyone,
    }),
    req.payload.find({
      collection: 'media',
      where: { id: { in: files } },
      select: { alt: true, filename: true, url: true },
      ...anyone,
    }),
  ])
  return {
    actions: concerned.docs.map(({ id, code, title, slug }) => ({ id, code, title, slug })),
    files: attached.docs.flatMap(({ id, alt, filename, url }) =>
      url ? [{ id, name: alt || (filename ?? url), address: url }] : [],
    ),
  }
}
