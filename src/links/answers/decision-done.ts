import { managers } from '@/access/rules'
import { finishDecision } from '@/src/commands/committee/finish-decision'
import { decisionProblem } from '@/src/domain/committee/decision.rules'
import { dayInWords } from '@/src/domain/platform/time/days'
import type { Answer, Asked } from '@/src/links/answer'
import { done, notAllowed, nothingToDo } from '@/src/links/notices'

const read = ({ link, req }: Asked) =>
  req.payload.findByID({
    collection: 'decisions',
    id: link.subject,
    depth: 0,
    disableErrors: true,
    draft: true,
    select: { number: true, text: true, dueDate: true, status: true, owner: true, _status: true },
    overrideAccess: false,
    req,
  })

/** The decision of the link is carried out. */
export const decisionDone: Answer = {
  isOnce: true,
  ask: async (asked) => {
    const decision = await read(asked)
    if (!decision) return undefined
    if (!managers(asked) && decision.owner !== asked.req.user.id) return notAllowed
    const number = decision.number ?? ''
    if (decision.status === 'done')
      return nothingToDo(
        {
          fr: `La décision ${number} est déjà notée faite`,
          en: `Decision ${number} is already noted as done`,
        },
        { fr: 'Rien n’a été enregistré de nouveau.', en: 'Nothing was recorded again.' },
      )
    const problem = decisionProblem({ ...decision, status: 'done' }, decision)
    if (problem)
      return nothingToDo(
        { fr: 'Rien n’a été enregistré', en: 'Nothing was recorded' },
        problem.message,
      )
    return {
      kind: 'question',
      title: { fr: `Décision ${number} faite`, en: `Decision ${number} done` },
      sentences: [
        {
          fr: 'En confirmant, vous notez à votre nom que cette décision est faite.',
          en: 'By confirming, you note in your name that this decision is done.',
        },
      ],
      facts: [
        {
          term: { fr: 'Décision', en: 'Decision' },
          text: { fr: decision.text, en: decision.text },
        },
        ...(decision.dueDate
          ? [{ term: { fr: 'Échéance', en: 'Due date' }, text: dayInWords(decision.dueDate) }]
          : []),
      ],
      fields: [],
      submit: { fr: 'Noter la décision comme faite', en: 'Note the decision as done' },
    }
  },
  act: async (asked) => {
    const decision = await read(asked)
    if (!decision) return notAllowed
    await finishDecision(decision, asked.req)
    const number = decision.number ?? ''
    return done({
      title: { fr: 'C’est enregistré', en: 'It is recorded' },
      sentences: [
        {
          fr: `La décision ${number} est notée faite. Une erreur\u00A0? Changez son état dans le back-office.`,
          en: `Decision ${number} is noted as done. A mistake? Change its status in the back office.`,
        },
      ],
    })
  },
}
