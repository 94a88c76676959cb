import { type ComponentProps } from 'react'

import { RichText } from '@payloadcms/richtext-lexical/react'

import type { ProgrammeSession } from '@/src/domain/agenda/programme'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { isRichText } from '@/src/domain/platform/text/sound-rich-text'

import place from '../places/place.module.css'

type Data = ComponentProps<typeof RichText>['data']

const isData = (value: unknown): value is Data => isRichText(value)

type Props = { of: ProgrammeSession['description']; language: Language }

/** A formatted text in the language of the page, else in the first of the others that has it. */
export const RichTexts = ({ of: written, language }: Props) => {
  const lang = ([language, 'fr', 'en', 'nl'] as const).find((one) => isData(written[one]))
  const data: unknown = lang && written[lang]
  return isData(data) ? (
    <div className={place.prose} lang={lang === language ? undefined : lang}>
      <RichText data={data} />
    </div>
  ) : null
}
