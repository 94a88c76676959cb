import type { Shown } from './shape-1'

type Action = Shown['actions'][number]
type Orientation = Shown['orientations'][number]

export const anAction = (some: Partial<Action> = {}): Action => ({
  id: 'action-1',
  code: '7.1',
  title: 'Une action',
  orientation: 7,
  status: 'in-progress',
  weather: 'sun',
  value: 40,
  bounds: { lower: 40, upper: 40 },
  start: '2017-01-02',
  end: '2018-06-30',
  isLate: false,
  isSample: false,
  ...some,
})

export const anOrientation = (some: Partial<Orientation> = {}): Orientation => ({
  id: 'orientation-7',
  number: 7,
  title: 'Une orientation',
  value: null,
  bounds: { lower: 20, upper: 70 },
  coverage: { known: 1, all: 2 },
  weather: 'overcast',
  actions: 2,
  late: 0,
  ...some,
})

export const aShown = (some: Partial<Shown> = {}): Shown => ({
  meeting: { id: 'meeting-1', title: 'Une séance', day: '2017-11-16' },
  day: '2017-11-16',
  strategy: {
    value: null,
    bounds: { lower: 20, upper: 70 },
    all: 1,
    done: 0,
    inProgress: 1,
    late: 0,
  },
  orientations: [anOrientation()],
  actions: [anAction()],
  needs: [],
  decisions: [],
  money: [],
  ...some,
})
