import type { Site } from '@/src/domain/platform/identity/site'

import { Mark } from './Mark'

type Props = { site: Pick<Site, 'name' | 'logo'>; size?: number }

/** The logo of the house, or the product's mark, then its name. */
export const Brand = ({ site: { name, logo }, size = 28 }: Props) => (
  <>
    {logo ? (
      // Its name stands beside it.
      <img src={logo.url} alt="" height={size} width={(size * logo.width) / logo.height} />
    ) : (
      <Mark size={size} />
    )}
    {name}
  </>
)
