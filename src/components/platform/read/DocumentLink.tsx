import type { CollectionSlug } from 'payload'
import Link from 'next/link'

import { readAddress } from '@/src/domain/platform/web/read-address'

type Props = { collection: CollectionSlug; id: string; children: string }

/** A document by its name, which leads to its page. */
export const DocumentLink = ({ collection, id, children }: Props) => (
  <Link href={readAddress(collection, id)} prefetch={false}>
    {children}
  </Link>
)
