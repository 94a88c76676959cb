import { z } from 'zod'

import type { EntityRule } from '@/src/domain/platform/document/rule'
import type { Problem } from '@/src/domain/platform/text/bilingual'
import { isWebAddress } from '@/src/domain/platform/web/web-address'

const aVideo = z.object({ blockType: z.literal('video'), link: z.string().nullish() })

const aQuiz = z.object({
  blockType: z.literal('quiz'),
  question: z.string().nullish(),
  choices: z
    .array(z.object({ text: z.string().nullish(), isRight: z.boolean().nullish() }))
    .nullish(),
})

const aBlock = z.discriminatedUnion('blockType', [aVideo, aQuiz])

type Block = z.infer<typeof aBlock>

/** The blocks that a rich text holds, however deep, in one language or in all. */
const blocksIn = (value: unknown): Block[] => {
  if (typeof value !== 'object' || value === null) return []
  const block = aBlock.safeParse(value).data
  return block ? [block] : Object.values(value).flatMap(blocksIn)
}

const quizProblem = ({ question, choices }: z.infer<typeof aQuiz>): Problem | undefined => {
  const said = (choices ?? []).filter(({ text }) => text?.trim())
  if (said.length >= 2 && said.some(({ isRight }) => isRight)) return undefined
  const asked = question?.trim() ?? ''
  return {
    path: 'content',
    message: {
      fr: `La question «\u00A0${asked}\u00A0» veut au moins deux réponses possibles, dont une juste\u00A0: complétez-la.`,
      en: `The question “${asked}” needs at least two choices, one of them right: complete it.`,
    },
  }
}

const videoProblem = ({ link }: z.infer<typeof aVideo>): Problem | undefined =>
  link && isWebAddress(link)
    ? undefined
    : {
        path: 'content',
        message: {
          fr: `Le lien de la vidéo «\u00A0${link ?? ''}\u00A0» n’est pas une adresse complète, qui commence par https:// ou http://.`,
          en: `The link of the video “${link ?? ''}” is not a complete address, which starts with https:// or http://.`,
        },
      }

/**
 * What is wrong with a module, whose content cannot be followed: a quiz that nobody can answer, a video that nobody
 * can open. The first problem, in the order of the text.
 */
export const trainingModuleProblem: EntityRule<{ content?: unknown }> = ({ content }) =>
  blocksIn(content)
    .map((block) => (block.blockType === 'quiz' ? quizProblem(block) : videoProblem(block)))
    .find((problem) => problem !== undefined)
