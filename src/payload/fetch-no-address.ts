import { type AfterErrorHook, APIError, type CollectionConfig, type Plugin } from 'payload'

import { answerWith } from './errors/answer-with'

const refusal = 'The server fetches no file from an address.'

const refuse = () => {
  throw new APIError(refusal, 400)
}

const closed = (collection: CollectionConfig): CollectionConfig => {
  if (!collection.upload) return collection
  const upload = collection.upload === true ? {} : collection.upload
  return {
    ...collection,
    upload: {
      ...upload,
      pasteURL: false,
      externalFileHeaderFilter: refuse, // asked by Payload before each request that it would make
    },
  }
}

const sendTheFile = {
  status: 400,
  message: {
    fr: 'Envoyez le fichier lui-même\u00A0: le serveur ne va pas le chercher à une adresse.',
    en: 'Send the file itself: the server does not fetch it from an address.',
  },
}

/** Payload wraps the refusal as a failure of its own. */
const answerRefusal: AfterErrorHook = (failed) =>
  failed.error.message.includes(refusal) ? answerWith(sendTheFile, failed) : undefined

/**
 * Payload 3.90 fetches a file from an address that a user gives: by `/paste-url?src=`, and for a
 * document written with `url` and without a file. It then asks whatever the machine can reach. Here a
 * file comes from who sends it.
 */
export const fetchNoAddress: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map(closed),
  loggingLevels: { ...config.loggingLevels, FileRetrievalError: 'info' },
  hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), answerRefusal] },
})
