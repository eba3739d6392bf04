import { useEffect, useState } from 'preact/hooks'
import type { FinderNames } from '../../api/contract/page.ts'
import type { SearchAnswer } from '../../api/contract/search.ts'
import type { Query } from '../shared/address.ts'
import { usePage } from '../shared/page-context.ts'
import { MapList } from './map-list.tsx'
import { townOf, townsOf } from './map-towns.ts'
import { regionNames } from './results.tsx'

interface Props {
  answer: SearchAnswer
  names: FinderNames
  query: Query
  municipality: string
}

/** The list is always there, so the map is never the only way. The map itself comes in its own chunk. */
export function MapView({ answer, names, query, municipality }: Props) {
  const { text } = usePage()
  const [panel, setPanel] = useState<typeof import('./map-panel.tsx') | 'failed' | null>(null)
  const [active, setActive] = useState<string | null>(null)
  useEffect(() => {
    import('./map-panel.tsx').then(setPanel, () => setPanel('failed'))
  }, [])
  const towns = townsOf(answer.items)
  const placeless = answer.items.filter((offer) => !townOf(offer)).length
  return (
    <div class="plek-mapsplit">
      <div>
        <h2 class="plek-visually-hidden">{text.map.title}</h2>
        <MapList offers={answer.items} active={active} onActive={setActive} municipality={municipality} regionName={regionNames(answer)} />
      </div>
      <div class="plek-map">
        {panel && panel !== 'failed' ? (
          <panel.MapPanel towns={towns} active={active} onActive={setActive} names={names} regions={query.region ?? []} />
        ) : (
          <p class="plek-map__waiting">
            <span class="plek-needs-script">{panel === 'failed' ? text.map.failed : text.map.loading}</span>
            <span class="plek-without-script">{text.map.needsScript}</span>
          </p>
        )}
        <p class="plek-map__note">
          <strong>{text.map.shown(answer.items.length - placeless, answer.total)}</strong> {text.map.schematic}{' '}
          {placeless > 0 && text.map.onlyInList(placeless)}
        </p>
      </div>
    </div>
  )
}
