import type { ProgrammeRelease } from '@/src/domain/agenda/programme'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { licence } from '@/src/domain/platform/web/licence'
import { writeAtom } from '@/src/formats/atom'

import type { ToldProgramme } from './told'

const subtitle = {
  fr: 'Les versions du programme, la dernière d’abord.',
  en: 'The releases of the programme, the last first.',
}

const titlePrefix = { fr: 'Programme\u00A0: ', en: 'Programme: ' }

/** The releases of a programme, the last first, as a feed. */
export const writeReleasesAtom = (
  programme: ToldProgramme,
  releases: readonly ProgrammeRelease[],
  { author, language }: { author: string; language: Language },
): string =>
  writeAtom({
    title: titlePrefix[language] + programme.title,
    subtitle: subtitle[language],
    author,
    language,
    self: `${programme.url}/releases.atom`,
    page: programme.url,
    rights: licence.name,
    day: programme.release.releasedAt,
    entries: releases.map(({ number, name, comment, releasedAt }) => ({
      id: `urn:uuid:${programme.guid}#${String(number)}`,
      day: releasedAt,
      title: name,
      link: `${programme.url}?release=${String(number)}`,
      summary: comment,
    })),
  })
