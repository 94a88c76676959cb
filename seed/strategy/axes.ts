export type Axis = { number: number; title: string; slug: string }

/** The three axes of the strategy adopted on 24 June 2016 (délibération 16 C 0462). */
export const axes: readonly Axis[] = [
  {
    number: 1,
    title:
      'Une Métropole résolument performante et résiliente pour le développement durable du territoire',
    slug: 'performante-et-resiliente',
  },
  {
    number: 2,
    title:
      'Une Métropole résolument citoyenne et créative pour impulser des changements de société',
    slug: 'citoyenne-et-creative',
  },
  {
    number: 3,
    title:
      'Une Métropole résolument européenne et internationale pour renforcer sa position géostratégique',
    slug: 'europeenne-et-internationale',
  },
]
