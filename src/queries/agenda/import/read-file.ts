import type { Table } from '@/src/domain/platform/table/tables'
import { isRecord } from '@/src/domain/platform/data/record'
import { decode } from '@/src/formats/csv/decode'
import { frabXmlAsJson } from '@/src/formats/schedule/read-frab-xml'
import { readSchedule } from '@/src/formats/schedule/read-schedule'
import { readSpreadsheet } from '@/src/formats/spreadsheet'
import { tableBounds, UnreadableFile } from '@/src/formats/table'

import { eventTables } from './sheets'
import { type IntoEvent, scheduleTables } from './tables'

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new UnreadableFile({
      fr: 'Ce JSON est mal formé\u00A0: il est peut-être incomplet, exportez-le de nouveau.',
      en: 'This JSON is not well formed: it may be incomplete, export it again.',
    })
  }
}

/**
 * A schedule.xml, a schedule.json or a spreadsheet, as the sheets that an import into an event reads: what it holds
 * tells which, not its name.
 * @throws UnreadableFile
 */
export const readProgrammeFile = async (
  name: string,
  bytes: Uint8Array,
  event: IntoEvent,
): Promise<Table[]> => {
  const isBounded = bytes.byteLength <= tableBounds.bytes
  const beginning = isBounded
    ? decode(bytes.subarray(0, 1_000))
        .replace(/^\uFEFF/, '')
        .trimStart()
    : ''
  if (beginning.startsWith('<'))
    return scheduleTables(readSchedule(frabXmlAsJson(decode(bytes))), event)
  if (beginning.startsWith('{')) {
    const json = readJson(decode(bytes).replace(/^\uFEFF/, ''))
    if (isRecord(json) && 'schedule' in json) return scheduleTables(readSchedule(json), event)
  }
  return eventTables(await readSpreadsheet(name, bytes), event)
}
