/** The least that is a PDF: one empty page. */
export const pdf = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 10 10]>>endobj',
  'xref\n0 4\n0000000000 65535 f ',
  'trailer<</Root 1 0 R/Size 4>>\nstartxref\n170\n%%EOF\n',
].join('\n')
