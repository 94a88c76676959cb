import { managers } from '@/access/rules'
import { finishMilestone } from '@/src/commands/strategy/finish-milestone'
import { dayInWords } from '@/src/domain/platform/time/days'
import { today } from '@/src/domain/platform/time/paris-day'
import type { Answer, Asked } from '@/src/links/answer'
import { done, notAllowed, nothingToDo } from '@/src/links/notices'

const read = async ({ link, req }: Asked) => {
  const milestone = await req.payload.findByID({
    collection: 'milestones',
    id: link.subject,
    depth: 1,
    disableErrors: true,
    draft: true,
    populate: { actions: { code: true, title: true } },
    select: { label: true, dueDate: true, doneDate: true, action: true, _status: true },
    overrideAccess: false,
    req,
  })
  const action = milestone?.action
  return milestone && typeof action === 'object' ? { ...milestone, action } : undefined
}

/** The milestone of the link is done today. */
export const milestoneDone: Answer = {
  isOnce: true,
  ask: async (asked) => {
    const milestone = await read(asked)
    if (!milestone) return undefined
    if (!managers(asked)) return notAllowed
    const { label, dueDate, doneDate, action } = milestone
    const [due, now] = [dayInWords(dueDate), dayInWords(today())]
    if (doneDate) {
      const day = dayInWords(doneDate)
      return nothingToDo(
        { fr: 'Ce jalon est déjà noté fait', en: 'This milestone is already noted as done' },
        {
          fr: `«\u00A0${label}\u00A0», action ${action.code}\u00A0: fait le ${day.fr}. Rien n’a été enregistré de nouveau.`,
          en: `“${label}”, action ${action.code}: done on ${day.en}. Nothing was recorded again.`,
        },
      )
    }
    return {
      kind: 'question',
      title: {
        fr: `Jalon fait pour l’action ${action.code}`,
        en: `Milestone done for action ${action.code}`,
      },
      sentences: [
        {
          fr: `En confirmant, vous notez le jalon comme fait aujourd’hui, le ${now.fr}.`,
          en: `By confirming, you note the milestone as done today, ${now.en}.`,
        },
      ],
      facts: [
        { term: { fr: 'Jalon', en: 'Milestone' }, text: { fr: label, en: label } },
        {
          term: { fr: 'Action', en: 'Action' },
          text: { fr: action.title, en: action.title },
        },
        { term: { fr: 'Échéance', en: 'Due date' }, text: due },
      ],
      fields: [],
      submit: { fr: 'Noter le jalon comme fait', en: 'Note the milestone as done' },
    }
  },
  act: async (asked) => {
    const milestone = await read(asked)
    if (!milestone) return notAllowed
    await finishMilestone(milestone, today(), asked.req)
    return done({
      title: { fr: 'C’est enregistré', en: 'It is recorded' },
      sentences: [
        {
          fr: `Le jalon «\u00A0${milestone.label}\u00A0» est noté fait aujourd’hui. Une erreur\u00A0? Changez sa date dans le back-office.`,
          en: `The milestone “${milestone.label}” is noted as done today. A mistake? Change its date in the back office.`,
        },
      ],
    })
  },
}
