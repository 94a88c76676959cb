import { createElement, type ReactNode } from 'react'
import type { PayloadRequest } from 'payload'
import { renderToStaticMarkup } from 'react-dom/server'

import { CommitteePage } from '@/src/components/public/CommitteePage'
import { ExperimentsPage } from '@/src/components/public/ExperimentsPage'
import { FinancingPage } from '@/src/components/public/FinancingPage'
import { HomePage } from '@/src/components/public/HomePage'
import { JsonLd } from '@/src/components/public/JsonLd'
import { StrategyPage } from '@/src/components/public/StrategyPage'
import { dataSetOf, eventsOf } from '@/src/components/public/structured-data'
import { Widget } from '@/src/components/public/Widget'
import { defaultSite } from '@/src/domain/platform/identity/site'
import { readPublicCommittee } from '@/src/queries/committee/public-committee'
import { readPublicExperiments } from '@/src/queries/strategy/public-experiments'
import { figuresOf } from '@/src/queries/strategy/public-figures'
import { readPublicFinancing } from '@/src/queries/strategy/public-financing'
import { readComing, readMoved } from '@/src/queries/strategy/public-news'
import { readPublicStrategy } from '@/src/queries/strategy/public-strategy'

/** After all that anyone writes in a test, then before: nothing is left out for being too late or too soon. */
export const farDays = ['2049-12-31', '1990-01-01'] as const
const all = 100_000

const seen = { language: 'fr', langOf: () => undefined } as const
const site = { ...defaultSite, line: defaultSite.line.fr }

/** All that the pages, the widgets, the feed, the JSON and the CSV are made of, and what is drawn of it. */
export const published = async (day: string, req: PayloadRequest): Promise<string> => {
  const [strategy, moved, coming, committee, experiments, financing] = await Promise.all([
    readPublicStrategy(day, req),
    readMoved(day, all, req),
    readComing(day, all, req),
    readPublicCommittee(day, req),
    readPublicExperiments(req),
    readPublicFinancing(req),
  ])
  const figures = figuresOf(strategy, 'https://numerique.example/')
  const told = { site, language: seen.language }
  const things = [dataSetOf(figures, told), ...eventsOf(committee.coming, told)]
  const pages: ReactNode[] = [
    createElement(HomePage, { site, home: { ...strategy, moved, coming }, ...seen }),
    createElement(StrategyPage, { strategy, ...seen }),
    createElement(CommitteePage, { committee, today: day, ...seen }),
    createElement(ExperimentsPage, { experiments, ...seen }),
    createElement(FinancingPage, { financing, ...seen }),
    createElement(Widget, { site, strategy, orientation: undefined, theme: undefined, ...seen }),
    createElement(JsonLd, { things }),
  ]
  return [
    JSON.stringify([strategy, moved, coming, committee, experiments, financing, figures]),
    ...pages.map((page) => renderToStaticMarkup(page)),
  ].join('\n')
}
