import { randomUUID } from 'node:crypto'

import { type PayloadRequest } from 'payload'
import sharp from 'sharp'

/** In pixels: what a screen shows, at most. */
const widest = 2_400
/** A small file may unfold into a picture that fills the memory. */
const mostPixels = 60_000_000

/** Thrown where what was sent is no picture that can be read. */
export class UnreadablePhoto extends Error {}

/**
 * A picture drawn anew from its dots: what else its file held, where it was taken or what is no picture,
 * is left behind. Its format is found in its content, whatever its name says.
 */
const redrawn = async (bytes: ArrayBuffer): Promise<Buffer> => {
  try {
    const picture = sharp(Buffer.from(bytes), { limitInputPixels: mostPixels, failOn: 'error' })
    const { format } = await picture.metadata()
    if (!['jpeg', 'png', 'webp', 'avif', 'heif'].includes(format)) throw new UnreadablePhoto()
    return await picture
      .rotate() // as its camera was held
      .resize({ width: widest, height: widest, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 82 })
      .toBuffer()
  } catch (cause) {
    throw new UnreadablePhoto('No picture.', { cause })
  }
}

export type SuggestedPhoto = { bytes: ArrayBuffer; place: string; credit: string }

/**
 * Keeps a photo that somebody suggests, for managers alone until it is accepted. Not in a transaction,
 * which would not take its file back: whoever fails afterwards forgets it.
 */
export const keepPhoto = async (
  { bytes, place, credit }: SuggestedPhoto,
  req: PayloadRequest,
): Promise<string> => {
  const data = await redrawn(bytes)
  const { id } = await req.payload.create({
    collection: 'media',
    data: {
      alt: `Photo proposée pour «\u00A0${place}\u00A0»`,
      ...(credit !== '' && { credit }),
      isPublic: false,
      restricted: true,
    },
    file: {
      data,
      mimetype: 'image/jpeg',
      name: `proposition-${randomUUID()}.jpg`,
      size: data.byteLength,
    },
    depth: 0,
    locale: 'fr',
    overrideAccess: true, // nobody is signed in
    req,
  })
  return id
}

/** Takes away a photo whose suggestion could not be written. */
export const forgetPhoto = async (id: string, req: PayloadRequest): Promise<void> => {
  await req.payload.delete({
    collection: 'media',
    id,
    depth: 0,
    overrideAccess: true, // nobody is signed in
    req,
  })
}

/** Puts into the trash a photo that was not taken over. */
export const leavePhoto = async (id: string, req: PayloadRequest): Promise<void> => {
  await req.payload.update({
    collection: 'media',
    id,
    data: { deletedAt: new Date().toISOString() },
    depth: 0,
    locale: 'fr',
    overrideAccess: true, // whoever decides of a suggestion decides of its photo
    req,
  })
}
