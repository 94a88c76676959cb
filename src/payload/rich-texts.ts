import { isDeepStrictEqual } from 'node:util'

import { getTranslation } from '@payloadcms/translations'
import {
  type FieldHook,
  type PayloadRequest,
  type RichTextField,
  type SanitizedConfig,
  traverseFields,
  ValidationError,
} from 'payload'
import { z } from 'zod'

import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { unsafeLinkIn } from '@/src/domain/platform/text/rich-text'
import { isRichText, soundRichText } from '@/src/domain/platform/text/sound-rich-text'

import { tellLanguage } from './errors/tell-language'

const notFormatted: Bilingual = {
  fr: 'Ce n’est pas un texte mis en forme\u00A0: écrivez-le dans l’éditeur, ou envoyez le JSON que Lexical écrit.',
  en: 'This is not a formatted text: write it in the editor, or send the JSON that Lexical writes.',
}

const unsafe = (url: string): Bilingual => ({
  fr: `Le lien «\u00A0${url}\u00A0» ne peut pas être suivi\u00A0: donnez une adresse en https://, http://, mailto: ou tel:.`,
  en: `The link “${url}” cannot be followed: give an address in https://, http://, mailto: or tel:.`,
})

const incomplete: Bilingual = {
  fr: 'Un lien ou une image de ce texte est incomplet : ouvrez-le dans l’éditeur et corrigez-le, ou retirez-le.',
  en: 'A link or an image in this text is incomplete: open it in the editor and correct it, or take it away.',
}

/** How the editor says, in English alone, what is wrong within one of its nodes. */
const isOfNode = (told: unknown) => typeof told === 'string' && told.includes('failed to validate:')

const offered = z.object({ blocks: z.array(z.object({ slug: z.string() })) })
const features = z.looseObject({
  editorConfig: z.looseObject({
    resolvedFeatureMap: z.map(
      z.string(),
      z.looseObject({ sanitizedServerFeatureProps: z.unknown().optional() }),
    ),
  }),
})

/** The slugs of the blocks that the editor of a field offers. */
const blocksOf = ({ editor }: RichTextField): string[] => {
  const props = features
    .parse(editor)
    .editorConfig.resolvedFeatureMap.get('blocks')?.sanitizedServerFeatureProps
  return offered.safeParse(props).data?.blocks.map(({ slug }) => slug) ?? []
}

const problemOf = (value: unknown, blocks: readonly string[]): Bilingual | undefined => {
  if (!isRichText(value, blocks)) return notFormatted
  const url = unsafeLinkIn(value)
  return url === undefined ? undefined : unsafe(url)
}

type Tell = (problem: Bilingual, req: PayloadRequest) => string

/** Before the editor's own hooks, which fail on what it did not write; of a draft too. */
const refuseUnsound =
  (blocks: readonly string[], tell: Tell): FieldHook =>
  ({ value, previousValue, collection, path, req }): unknown => {
    if (value == null || isDeepStrictEqual(value, previousValue)) return value
    const problem = problemOf(value, blocks)
    if (problem)
      throw new ValidationError(
        {
          collection: collection?.slug,
          errors: [{ path: path.join('.'), message: tell(problem, req) }],
          req,
        },
        req.t,
      )
    return soundRichText(value, blocks) // nothing, when nothing is written in it: the editor cannot open that
  }

/** What was stored before it was checked, or by another program, is read as far as it can be drawn. */
const readSound =
  (blocks: readonly string[]): FieldHook =>
  ({ value }): unknown =>
    value == null ? value : soundRichText(value, blocks)

const checkText = (field: RichTextField) => {
  const { hooks, localized, validate } = field
  const blocks = blocksOf(field)
  const tell: Tell = (problem, req) =>
    getTranslation(localized ? tellLanguage(problem, req) : problem, req.i18n)
  field.hooks = {
    ...hooks,
    beforeValidate: [refuseUnsound(blocks, tell), ...(hooks?.beforeValidate ?? [])],
    afterRead: [readSound(blocks), ...(hooks?.afterRead ?? [])],
  }
  field.validate = async (value, options) => {
    const say = (problem: Bilingual) => tell(problem, options.req)
    const problem = problemOf(value ?? null, blocks)
    if (problem) return say(problem)
    const told = (await validate?.(value, options)) ?? true
    return isOfNode(told) ? say(incomplete) : told
  }
}

/**
 * A formatted text is one that its editor could have written. Payload 3.90 takes any JSON for one, and
 * then nobody reads the document any more; it also takes links that would run in the page of a reader.
 */
export const checkingRichTexts = (config: SanitizedConfig): SanitizedConfig => {
  for (const { fields } of config.collections)
    traverseFields({
      fields,
      callback: ({ field }) => {
        if ('type' in field && field.type === 'richText') checkText(field)
      },
    })
  return config
}
