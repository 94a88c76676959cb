import type { Asked } from '@/src/links/answer'

/** A link about an account acts on its own alone. */
export const isOwn = ({ link }: Asked): boolean => link.subject === link.user
