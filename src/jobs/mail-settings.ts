import type { PayloadRequest } from 'payload'

/** When mails leave, as an administrator set it. */
export const readMailHours = async (req: PayloadRequest) => {
  const { digestDay, digestHour } = await req.payload.findGlobal({
    slug: 'mail-settings',
    overrideAccess: true, // the product reads its own settings
    req,
    select: { digestDay: true, digestHour: true },
  })
  return { weekday: digestDay, hour: digestHour }
}
