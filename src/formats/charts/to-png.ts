import { Resvg } from '@resvg/resvg-js'

/** A server may have no font at all: those of the pages come with the program. */
const fonts = 'node_modules/@expo-google-fonts/source-sans-3'
const weights = ['400Regular', '600SemiBold', '700Bold']

/** An SVG as a picture, at twice its size, for slides and papers that take no SVG. */
export const toPng = (svg: string): Uint8Array =>
  new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    font: {
      loadSystemFonts: false,
      fontFiles: weights.map((weight) => `${fonts}/${weight}/SourceSans3_${weight}.ttf`),
      defaultFontFamily: 'Source Sans 3',
    },
  })
    .render()
    .asPng()
