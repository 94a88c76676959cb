import sanitize from 'sanitize-filename'

/** Bytes in UTF-8. Sizes of a picture add to it (« -1600x1200 »), and a system takes 255. */
const longest = 180

/** Marks that are not seen, and turn the order of what follows: « photo-gpj.exe ». */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

const bytes = new TextEncoder()

const shortened = (text: string, most: number): string => {
  let kept = ''
  for (const character of text) {
    if (bytes.encode(kept + character).length > most) break
    kept += character
  }
  return kept
}

/**
 * The name under which a file that was sent is kept: in any system, in no other folder, and as it
 * reads. « ../a:b.PNG » is « ab.PNG »; of a name that is nothing but its extension, « fichier ».
 */
export const fileNameFrom = (given: string): string => {
  const visible = given.normalize('NFC').replace(unseen, '')
  const last = (visible.split(/[/\\]/).at(-1) ?? '').replace(/[.\s]+$/, '')
  const [, base = '', extension = ''] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/su.exec(last) ?? []
  const trimmed = sanitize(base).replace(/^[.\s]+|[.\s]+$/g, '')
  // Sanitized once more: what is left of « . con » is what Windows keeps for itself.
  return `${sanitize(shortened(trimmed, longest)) || 'fichier'}${extension}`
}
