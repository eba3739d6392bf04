/** What may be asked of the figures besides the finder's filters. */
export const MOST_GROUPS = 2
export const MOST_MONTHS = 36
export const STANDARD_MONTHS = 12

export const bottleneckParameters = {
  groupBy: {
    title: 'Groeperen op',
    description: 'Een of twee; twee geven een raster. Zonder keuze: category. Per aanbieder alleen in de eigen regio, met region.',
  },
  day: { title: 'Stand van', description: 'Een dag (2026-11-18, Nederlandse tijd); zonder keuze vandaag, nu.' },
  months: { title: 'Maanden', description: 'Hoeveel maanden terug, de lopende maand meegeteld: 1 tot en met 36.' },
} as const
