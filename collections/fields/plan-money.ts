import type { UIField } from 'payload'

/** Shows at the top of a plan's page what to look at, and what is consumed of what was planned. */
export const planMoney: UIField = {
  name: 'planMoney',
  type: 'ui',
  label: { fr: 'Suivi', en: 'Follow-up' },
  admin: {
    disableListColumn: true,
    components: { Field: '@/src/components/strategy/PlanMoney#PlanMoney' },
  },
}
