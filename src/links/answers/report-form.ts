import { managers } from '@/access/rules'
import { publishReport } from '@/src/commands/strategy/publish-report'
import { wordsOf } from '@/src/domain/platform/text/vocabulary'
import { today } from '@/src/domain/platform/time/paris-day'
import { isOverride, isWeather, weatherMeanings, weathers } from '@/src/domain/strategy/weather'
import type { Answer } from '@/src/links/answer'
import { done, notAllowed } from '@/src/links/notices'
import { askAgain } from '@/src/links/ask-again'

import { readAction } from './action'

const choices = wordsOf(weathers).map((value) => {
  const [name, meaning] = [weathers[value], weatherMeanings[value]]
  return {
    value,
    label: { fr: `${name.fr}\u00A0: ${meaning.fr}`, en: `${name.en}: ${meaning.en}` },
  }
})

/** A short report on the action of the link. */
export const reportForm: Answer = {
  isOnce: true,
  ask: async (asked) => {
    const action = await readAction(asked)
    if (!action) return undefined
    if (!managers(asked)) return notAllowed
    if (action.refusal) return action.refusal
    const suggested = weathers[action.suggested]
    return {
      kind: 'question',
      title: {
        fr: `Point d’avancement de l’action ${action.code}`,
        en: `Progress report of action ${action.code}`,
      },
      sentences: [
        { fr: action.title, en: action.title },
        {
          fr: 'En envoyant ce formulaire, vous publiez à votre nom un point daté d’aujourd’hui.',
          en: 'By sending this form, you publish in your name a report dated today.',
        },
      ],
      facts: [],
      fields: [
        {
          kind: 'choice',
          name: 'weather',
          label: { fr: 'Météo', en: 'Weather' },
          help: {
            fr: `D’après les faits\u00A0: «\u00A0${suggested.fr}\u00A0».`,
            en: `From the facts: “${suggested.en}”.`,
          },
          choices,
          value: action.suggested,
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
        {
          kind: 'line',
          name: 'done',
          label: { fr: 'Ce qui a été fait, en une ligne', en: 'What was done, in one line' },
          value: '',
          isRequired: true,
        },
        {
          kind: 'line',
          name: 'next',
          label: { fr: 'Ce qui vient (facultatif)', en: 'What is next (optional)' },
          value: '',
          isRequired: false,
        },
      ],
      submit: { fr: 'Publier le point', en: 'Publish the report' },
    }
  },
  act: async (asked, form) => {
    const action = await readAction(asked)
    const weather = form.text('weather')
    const said = form.text('done')
    if (!action) return notAllowed
    if (!isWeather(weather))
      return askAgain(asked, 'weather', { fr: 'Choisissez une météo.', en: 'Choose a weather.' })
    if (said === '')
      return askAgain(asked, 'done', {
        fr: 'Dites en une ligne ce qui a été fait.',
        en: 'Say in one line what was done.',
      })
    const needsReason = isOverride({ weather, suggestedWeather: action.suggested })
    const report = {
      action: action.id,
      date: today(),
      weather,
      weatherReason: needsReason ? form.text('weatherReason') : '',
      done: said,
      next: form.text('next'),
    }
    await publishReport(report, asked.req, 'fr')
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
