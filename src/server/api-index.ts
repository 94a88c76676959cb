import { createPayloadRequest, type SanitizedConfig } from 'payload'

import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { acceptedLanguage } from '@/src/i18n/accepted-language'

const what: Bilingual = {
  fr: 'Les données publiques de Résolument, en lecture pour tous. Une clé d’API ou une session ouvre le reste.',
  en: 'The public data of Résolument, which anyone may read. An API key or a session opens the rest.',
}

/** The address of the API itself: what it is, and what whoever asks may read of it. */
export const answerIndex =
  (config: Promise<SanitizedConfig>) =>
  async (request: Request): Promise<Response> => {
    if (request.method !== 'GET')
      return Response.json({}, { status: 405, headers: { Allow: 'GET, HEAD' } })
    const req = await createPayloadRequest({ config, request })
    const { collections } = await config
    const readable: string[] = []
    for (const { slug, access, endpoints } of collections)
      if (endpoints !== false && !slug.startsWith('payload-') && (await access.read({ req })))
        readable.push(slug)
    return Response.json({
      name: 'Résolument',
      description: what[acceptedLanguage(Object.fromEntries(request.headers))],
      graphql: '/api/graphql',
      playground: '/api/graphql-playground',
      search: '/api/search?q=',
      places: '/api/places',
      collections: Object.fromEntries(readable.map((slug) => [slug, `/api/${slug}`])),
    })
  }
