export const subcontractsNl = {
  title: 'Onderaannemers',
  back: 'Mijn aanbod',
  intro:
    'Wie werkt de wachttijd bij van hulp die een ander onder jullie contract geeft? Jullie mogen dat altijd. Je kunt het ook aan de onderaannemer overlaten.',
  none: 'Onder jullie contracten staan geen onderaannemers. De regio voegt ze toe bij de contracten.',
  caption: 'Onderaannemers en wie bijwerkt',
  subcontractor: 'Onderaannemer',
  region: 'Regio',
  contract: 'Contract',
  offers: 'Aanbodregels',
  keeps: 'Wie werkt bij',
  period: (from: string, to: string | null) => (to ? `${from} t/m ${to}` : `vanaf ${from}`),
  bySubcontractor: 'Onderaannemer en jullie',
  byUs: 'Alleen jullie',
  letSubcontractor: 'Laat de onderaannemer bijwerken',
  keepOurselves: 'Werk alleen zelf bij',
  about: (name: string, region: string) => `: ${name}, ${region}`,
  changed: (name: string, region: string, isBySubcontractor: boolean) =>
    isBySubcontractor
      ? `${name} mag nu zelf bijwerken in ${region}. Laat het ze weten.`
      : `Alleen jullie werken nu bij wat ${name} doet in ${region}.`,
}

export type SubcontractsText = typeof subcontractsNl
