import XMLBuilder from 'fast-xml-builder'

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressEmptyNode: true,
})

/** What an element holds: its attributes by « @name », its text by « #text », its elements by their names. */
export type XmlElement = {
  [name: string]: string | number | boolean | undefined | XmlElement | readonly XmlElement[]
}

/** A document of XML. What it says is escaped; what XML has no way to say was taken out before. */
export const writeXml = (root: XmlElement): string =>
  builder.build({ '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, ...root })
