import { managers } from '@/access/rules'
import { repeatReport, unchanged } from '@/src/commands/strategy/repeat-report'
import { dayInWords } from '@/src/domain/platform/time/days'
import { isOverride, isWeather, type Weather, weathers } from '@/src/domain/strategy/weather'
import type { Answer, Asked } from '@/src/links/answer'
import { done, notAllowed, nothingToDo } from '@/src/links/notices'
import type { Field } from '@/src/links/page'

import { readAction, readLastReport } from './action'

type Known = { last: { weather: Weather; weatherReason?: string | null }; suggested: Weather }

/** The same weather may have become another than that of the facts: then it needs a reason. */
const fieldsFor = ({ last: { weather, weatherReason }, suggested }: Known): Field[] => {
  if (!isOverride({ weather, suggestedWeather: suggested }) || weatherReason?.trim()) return []
  return [
    {
      kind: 'choice',
      name: 'weather',
      label: { fr: 'Météo', en: 'Weather' },
      help: {
        fr: `Les faits ont changé\u00A0: ils suggèrent maintenant «\u00A0${weathers[suggested].fr}\u00A0».`,
        en: `The facts have changed: they now suggest “${weathers[suggested].en}”.`,
      },
      choices: [weather, suggested].map((value) => ({ value, label: weathers[value] })),
      value: weather,
    },
    {
      kind: 'text',
      name: 'weatherReason',
      label: {
        fr: 'Pourquoi cette météo, si ce n’est pas celle des faits',
        en: 'Why this weather, if it is not that of the facts',
      },
      value: '',
      isRequired: false,
    },
  ]
}

const read = async (asked: Asked) => {
  const action = await readAction(asked)
  return action && { action, last: await readLastReport(action.id, asked.req) }
}

/** The action of the link stands as its last report says. */
export const reportUnchanged: Answer = {
  isOnce: true,
  ask: async (asked) => {
    const found = await read(asked)
    if (!found) return undefined
    if (!managers(asked)) return notAllowed
    const { action, last } = found
    if (action.refusal) return action.refusal
    if (!last)
      return nothingToDo(
        {
          fr: `L’action ${action.code} n’a pas encore de point d’avancement`,
          en: `Action ${action.code} has no progress report yet`,
        },
        {
          fr: 'Rien ne peut être dit inchangé\u00A0: écrivez le premier dans le back-office.',
          en: 'Nothing can be said to be unchanged: write the first one in the back office.',
        },
      )
    const date = dayInWords(last.date)
    return {
      kind: 'question',
      title: {
        fr: `Point d’avancement inchangé pour l’action ${action.code}`,
        en: `Unchanged progress report for action ${action.code}`,
      },
      sentences: [
        { fr: action.title, en: action.title },
        {
          fr: `En confirmant, vous publiez à votre nom un point daté d’aujourd’hui, avec la même météo\u00A0: «\u00A0${unchanged}\u00A0».`,
          en: 'By confirming, you publish in your name a report dated today, with the same weather, which says that nothing has changed since the last one.',
        },
      ],
      facts: [
        { term: { fr: 'Dernier point', en: 'Last report' }, text: date },
        { term: { fr: 'Météo', en: 'Weather' }, text: weathers[last.weather] },
        {
          term: { fr: 'Ce qui a été fait', en: 'What was done' },
          text: { fr: last.done, en: last.done },
        },
      ],
      fields: fieldsFor({ last, suggested: action.suggested }),
      submit: { fr: 'Publier le point inchangé', en: 'Publish the unchanged report' },
    }
  },
  act: async (asked, form) => {
    const found = await read(asked)
    if (!found?.last) return notAllowed
    const { action, last } = found
    const chosen = form.text('weather')
    const report = {
      action: action.id,
      weather: isWeather(chosen) ? chosen : last.weather,
      weatherReason: form.text('weatherReason') || last.weatherReason,
    }
    await repeatReport(report, asked.req)
    return done({
      title: { fr: 'C’est enregistré', en: 'It is recorded' },
      sentences: [
        {
          fr: `Le point d’avancement de l’action ${action.code} est publié à votre nom, daté d’aujourd’hui. Vous pouvez le corriger pendant 24\u00A0heures dans le back-office.`,
          en: `The progress report of action ${action.code} is published in your name, dated today. You may correct it for 24 hours in the back office.`,
        },
      ],
    })
  },
}
