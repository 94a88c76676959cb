import { Fragment } from 'react'

import { named } from '@/src/domain/platform/document/named'
import type { Language } from '@/src/domain/platform/text/bilingual'
import type { LanguageOf } from '@/src/domain/platform/text/untranslated'

import { addressOf } from './site'

type Action = { id: string; code: string; title: string; slug: string }
type Props = { actions: readonly Action[]; language: Language; langOf: LanguageOf }

/** The actions that something is about, each with its page. */
export const ActionLinks = ({ actions, language, langOf }: Props) =>
  actions.map(({ id, code, title, slug }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <a href={addressOf(`/strategie/actions/${slug}`, language)} lang={langOf(title)}>
        {named(code, title)}
      </a>
    </Fragment>
  ))
