import { Unzip, UnzipInflate, zipSync } from 'fflate'

import { tableBounds, UnreadableFile } from './table'

const mostFiles = 500
/** Compressed bytes taken at once: they unfold into 1 032 times as many at most. */
const portion = 16_384

const bomb = () =>
  new UnreadableFile({
    fr: 'Ce fichier se déplie en bien plus que ce qu’il pèse\u00A0: il n’a pas été ouvert.',
    en: 'This file unfolds into far more than it weighs: it was not opened.',
  })

const broken = () =>
  new UnreadableFile({
    fr: 'Ce fichier est abîmé\u00A0: enregistrez-le de nouveau, puis réessayez.',
    en: 'This file is damaged: save it again, then try again.',
  })

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

const joined = (chunks: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(chunks.reduce((sum, { byteLength }) => sum + byteLength, 0))
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return bytes
}

/**
 * The files in a zip, by their name. What it says it unfolds into is refused before, what it does
 * unfold into as soon as it is too much: neither tells by itself.
 * @throws UnreadableFile
 */
export const readZip = (bytes: Uint8Array): Map<string, Uint8Array> => {
  const files = new Map<string, Uint8Array[]>()
  let [announced, unfolded] = [0, 0]
  const unzip = new Unzip((file) => {
    announced += file.originalSize ?? 0
    if (files.size >= mostFiles || announced > tableBounds.inflatedBytes) throw bomb()
    const chunks: Uint8Array[] = []
    files.set(file.name, chunks)
    file.ondata = (error, chunk) => {
      if (error) throw error
      unfolded += chunk.byteLength
      if (unfolded > tableBounds.inflatedBytes) throw bomb()
      chunks.push(chunk)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let start = 0; start < bytes.byteLength; start += portion)
      unzip.push(bytes.subarray(start, start + portion), start + portion >= bytes.byteLength)
  } catch (error) {
    throw error instanceof UnreadableFile ? error : broken()
  }
  return new Map([...files].map(([name, chunks]) => [name, joined(chunks)]))
}

/** A zip of these files, dated so that the same files make the same bytes. */
export const writeZip = (
  files: Iterable<readonly [string, Uint8Array]>,
  { compressed = true } = {},
): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(files), { level: compressed ? 6 : 0, mtime: '1980-01-01T12:00:00' })
