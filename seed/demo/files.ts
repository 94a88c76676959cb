import type { PayloadRequest } from 'payload'
import sharp from 'sharp'

/** One page of PDF that says a word. */
const page = (word: string): Buffer => {
  const text = `BT /F1 36 Tf 72 720 Td (${word}) Tj ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${String(text.length)}>>stream\n${text}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${String(index + 1)} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const size = String(objects.length + 1)
  return Buffer.from(
    `${body}xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}` +
      `trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${String(body.length)}\n%%EOF\n`,
  )
}

const plainColour = () =>
  sharp({ create: { width: 1200, height: 800, channels: 3, background: '#e9effc' } })
    .png()
    .toBuffer()

/** A paper of the committee, a proof of expenses, and an image that nobody has described in English. */
const sampleFiles = {
  paper: { name: 'document-d-exemple.pdf', alt: 'Document d’exemple', mimetype: 'application/pdf' },
  proof: {
    name: 'justificatif-d-exemple.pdf',
    alt: 'Justificatif d’exemple',
    mimetype: 'application/pdf',
  },
  image: { name: 'image-d-exemple.png', alt: 'Image d’exemple, unie', mimetype: 'image/png' },
} as const

const findFile = async (alt: string, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { and: [{ sample: { equals: true } }, { alt: { equals: alt } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    trash: true,
    overrideAccess: true, // a seed acts for nobody
    req,
  })
  return docs[0]?.id
}

/** The sample files, those that are missing created: their ids, and how many were created just now. */
export const seedFiles = async (req: PayloadRequest) => {
  let created = 0
  const idOf = async (file: keyof typeof sampleFiles): Promise<string> => {
    const { name, alt, mimetype } = sampleFiles[file]
    const known = await findFile(alt, req)
    if (known) return known
    const data = mimetype === 'image/png' ? await plainColour() : page('Exemple')
    const { id } = await req.payload.create({
      collection: 'media',
      data: { alt, restricted: file === 'proof', sample: true },
      file: { name, data, mimetype, size: data.byteLength },
      depth: 0,
      overrideAccess: true, // a seed acts for nobody
      req,
    })
    created += 1
    return id
  }
  const [paper, proof] = [await idOf('paper'), await idOf('proof')]
  await idOf('image')
  return { paper, proof, created }
}
