import type { Answer, DigestItem, DigestKind } from '@/src/domain/strategy/digest'

/** One of the things that wait, as its line is drawn. */
export type WaitingLine = {
  kind: DigestKind
  collection: DigestItem['about']['collection']
  id: string
  title: string
  detail: string
  isLate: boolean
  answers: Answer[]
}
