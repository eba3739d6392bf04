import type { SearchAnswer } from '../../api/contract/search.ts'
import type { Text } from '../shared/text/nl.ts'

type UrgentPhone = NonNullable<SearchAnswer['urgentHelp']>['phones'][number]

const crisis = 'Crisisdienst jeugd '

/** The server names its few numbers in Dutch; the regions and Veilig Thuis keep their own name. */
export function urgentWords({ name, note }: UrgentPhone, text: Text): { name: string; note: string } {
  const { urgentHelp, dayAndNight } = text.results
  if (name === 'Alarmnummer') return urgentHelp.emergency
  if (name === 'Veilig Thuis') return urgentHelp.safeHome
  if (name.startsWith(crisis)) return { name: urgentHelp.crisis(name.slice(crisis.length)), note: dayAndNight }
  return { name, note: note ?? dayAndNight }
}
