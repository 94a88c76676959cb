import { RichText } from '@payloadcms/richtext-lexical/react'

import { isRichText } from '@/src/domain/platform/text/sound-rich-text'
import type { Action } from '@/src/payload-types'

import styles from './read.module.css'

type Formatted = NonNullable<Action['description']>

export const isFormatted = (value: unknown): value is Formatted => isRichText(value, [])

/** A formatted text, set to be read. */
export const FormattedText = ({ text }: { text: Formatted }) => (
  <div className={styles.prose}>
    <RichText data={text} />
  </div>
)
