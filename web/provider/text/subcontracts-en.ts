import type { SubcontractsText } from './subcontracts-nl.ts'

export const subcontractsEn: SubcontractsText = {
  title: 'Subcontractors',
  back: 'My offers',
  intro:
    'Who keeps the waiting times of care that another gives under your contract? You always may. You can leave it to the subcontractor as well.',
  none: 'There are no subcontractors under your contracts. The region adds them with the contracts.',
  caption: 'Subcontractors and who keeps their availability',
  subcontractor: 'Subcontractor',
  region: 'Region',
  contract: 'Contract',
  offers: 'Rows',
  keeps: 'Who keeps it',
  period: (from, to) => (to ? `${from} to ${to}` : `from ${from}`),
  bySubcontractor: 'The subcontractor and you',
  byUs: 'Only you',
  letSubcontractor: 'Leave it to the subcontractor',
  keepOurselves: 'Keep it ourselves',
  about: (name, region) => `: ${name}, ${region}`,
  changed: (name, region, isBySubcontractor) =>
    isBySubcontractor ? `${name} may now keep its own in ${region}. Let them know.` : `Only you now keep what ${name} does in ${region}.`,
}
