import type { NamedChoice } from '../../api/contract/account-page.ts'
import { useOrganisationText } from './account-text.ts'

interface Props {
  address: string
  regions: NamedChoice[]
  chosen: string | null
}

/** Of a manager of several regions: which one this page is of. */
export function RegionSwitch({ address, regions, chosen }: Props) {
  const text = useOrganisationText().organisations
  if (regions.length < 2) return null
  return (
    <nav aria-label={text.newRegion}>
      <ul class="plek-toggle">
        {regions.map(({ code, name }) => (
          <li key={code}>
            <a class="plek-toggle__item" href={`${address}?regio=${code}`} aria-current={code === chosen ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
