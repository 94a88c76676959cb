import type { Bilingual, Problem } from '@/src/domain/platform/text/bilingual'

/** The share of the members in office that has to be there. The committee's own is not public. */
export const quorumRules = {
  none: { fr: 'Sans condition', en: 'None' },
  third: { fr: 'Le tiers des membres', en: 'A third of the members' },
  half: { fr: 'La moitié des membres', en: 'Half of the members' },
  majority: { fr: 'Plus de la moitié des membres', en: 'More than half of the members' },
} satisfies Record<string, Bilingual>

export type QuorumRule = keyof typeof quorumRules

export const attendanceStatuses = {
  present: { fr: 'Présent ou présente', en: 'Present' },
  excused: { fr: 'Excusé ou excusée', en: 'Excused' },
  absent: { fr: 'Absent ou absente', en: 'Absent' },
  represented: { fr: 'Représenté ou représentée', en: 'Represented' },
} satisfies Record<string, Bilingual>

export type AttendanceStatus = keyof typeof attendanceStatuses

export const duplicateLine: Problem = {
  path: 'member',
  message: {
    fr: 'Ce membre est déjà sur la feuille de cette séance, peut-être dans la corbeille\u00A0: modifiez sa ligne.',
    en: 'This member is on the sheet of this meeting already, perhaps in the trash: change that line.',
  },
}

/** One member's line on the attendance sheet; members are named by their ids. */
export type SheetLine = {
  member: string
  status: AttendanceStatus
  representedBy?: string | null
}

export type Quorum = {
  /** Those who are there. */
  present: number
  /** Those whose proxy counts: their holder is there, and holds no more than allowed. */
  represented: number
  /** How many votes can be cast. */
  counted: number
  needed: number
  reached: boolean
}

const neededFor: Record<QuorumRule, (members: number) => number> = {
  none: () => 0,
  third: (members) => Math.ceil(members / 3),
  half: (members) => Math.ceil(members / 2),
  majority: (members) => Math.floor(members / 2) + 1,
}

/** The members who are there, and for each the proxies that count. */
const holdersOf = (sheet: readonly SheetLine[], proxiesPerHolder: number) =>
  sheet
    .filter(({ status }) => status === 'present')
    .map(({ member }) => {
      const held = sheet.filter(
        ({ status, representedBy }) => status === 'represented' && representedBy === member,
      )
      return { member, proxies: Math.min(held.length, proxiesPerHolder) }
    })

/**
 * Whether enough members are there to decide. Someone present counts once for themself and once for
 * each proxy they hold, up to the number allowed; the proxy of someone who is not there is void.
 * Whoever is not in office counts for nobody, on the sheet or not.
 *
 * @param members who is in office on the day of the meeting
 */
export const quorumOf = (
  sheet: readonly SheetLine[],
  {
    rule,
    members,
    proxiesPerHolder,
  }: { rule: QuorumRule; members: readonly string[]; proxiesPerHolder: number },
): Quorum => {
  const inOffice = new Set(members)
  const holders = holdersOf(
    sheet.filter(({ member }) => inOffice.has(member)),
    proxiesPerHolder,
  )
  const present = holders.length
  const represented = holders.reduce((sum, { proxies }) => sum + proxies, 0)
  const counted = present + represented
  const needed = neededFor[rule](inOffice.size)
  return { present, represented, counted, needed, reached: counted >= needed }
}
