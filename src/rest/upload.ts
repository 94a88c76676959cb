import { z } from 'zod'

import type { Problem } from '@/src/domain/platform/text/bilingual'

import { wrong } from './problem'

/** What the server finds out about a file by itself. */
const found = [
  ...['filename', 'mimeType', 'filesize', 'width', 'height', 'url', 'thumbnailURL'],
  ...['sizes', 'prefix'],
]

/**
 * Takes away what a client says of a file besides sending it: it could give the document the bytes of
 * another, or have the server fetch an address.
 */
export const leaveFileOut = (data: Record<string, unknown>): void => {
  for (const name of found) Reflect.deleteProperty(data, name)
}

const numberFrom = (least: number, most: number) =>
  z
    .union([z.number(), z.string().regex(/^\d{1,5}(\.\d{1,20})?(e-\d{1,2})?$/)])
    .transform(Number)
    .pipe(z.number().min(least).max(most))

const percent = numberFrom(0, 100)
const pixels = numberFrom(1, 20_000)

const edits = z
  .object({
    crop: z
      .object({ x: percent, y: percent, width: percent, height: percent, unit: z.string() })
      .partial({ width: true, height: true, unit: true })
      .optional(),
    focalPoint: z.object({ x: percent, y: percent }).optional(),
    heightInPixels: pixels.optional(),
    widthInPixels: pixels.optional(),
  })
  .refine(({ crop, heightInPixels, widthInPixels }) =>
    crop ? heightInPixels !== undefined && widthInPixels !== undefined : true,
  )

/** What is wrong with how a picture is to be cut. */
export const problemsOfEdits = (asked: unknown, path: string): Problem[] =>
  edits.safeParse(asked).success
    ? []
    : [
        wrong(
          path,
          'attendu : « crop » (x, y), « widthInPixels », « heightInPixels » et « focalPoint » (x, y), en nombres.',
          'expected: “crop” (x, y), “widthInPixels”, “heightInPixels” and “focalPoint” (x, y), as numbers.',
        ),
      ]

/** Where the eye goes in a picture, in percent of its sides. */
export const problemsOfFocus = (data: Record<string, unknown>): Problem[] =>
  ['focalX', 'focalY'].flatMap((name) =>
    data[name] == null || percent.safeParse(data[name]).success
      ? []
      : [wrong(name, 'attendu : un nombre de 0 à 100.', 'expected: a number from 0 to 100.')],
  )
