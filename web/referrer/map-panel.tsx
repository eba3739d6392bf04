import { useEffect, useRef, useState } from 'preact/hooks'
import type { FinderNames } from '../../api/contract/page.ts'
import { type MunicipalityPoint, municipalities } from '../api.ts'
import { Icon } from '../shared/icon.tsx'
import { usePage } from '../shared/page-context.ts'
import { placeLabels } from './map-labels.ts'
import { MapLand } from './map-land.tsx'
import { MapPin } from './map-pin.tsx'
import { placePins } from './map-pins.ts'
import { MapTiles } from './map-tiles.tsx'
import type { Town } from './map-towns.ts'
import { useMapFrame } from './use-map-frame.ts'

interface Props {
  towns: Town[]
  active: string | null
  onActive: (town: string) => void
  names: FinderNames
  regions: string[]
}

export function MapPanel({ towns, active, onActive, names, regions }: Props) {
  const { text, mapTilesUrl } = usePage()
  const [places, setPlaces] = useState<MunicipalityPoint[]>([])
  const box = useRef<HTMLDivElement>(null)
  const view = useMapFrame(box, towns, places, names, mapTilesUrl ? 1 : 0.5)
  useEffect(() => {
    const controller = new AbortController()
    municipalities(controller.signal).then((outcome) => outcome.kind === 'answer' && setPlaces(outcome.value.items))
    return () => controller.abort()
  }, [])
  const { frame } = view
  const own = ownRegions(places, names, regions)
  const pins = frame ? placePins(towns, frame, text) : []
  return (
    <div class="plek-map__frame" ref={box} {...view.handlers}>
      {frame && (
        // biome-ignore lint/a11y/useSemanticElements: an SVG holds no fieldset
        <svg
          viewBox={`0 0 ${frame.width} ${frame.height}`}
          width={frame.width}
          height={frame.height}
          role="group"
          aria-label={text.map.label(towns.length)}
        >
          <svg aria-hidden="true">
            {mapTilesUrl ? <MapTiles url={mapTilesUrl} frame={frame} /> : <MapLand places={places} frame={frame} regions={own} />}
            {placeLabels(mapTilesUrl ? [] : places, pins, frame, own).map((label) => (
              <text key={label.text} class="plek-map__label" x={label.x} y={label.y}>
                {label.text}
              </text>
            ))}
          </svg>
          {pins.map((pin) => (
            <MapPin key={pin.town.key} pin={pin} isActive={pin.town.key === active} onActive={() => onActive(pin.town.key)} />
          ))}
        </svg>
      )}
      <div class="plek-map__tools">
        <button class="plek-button" type="button" aria-label={text.map.zoomIn} onClick={() => view.zoom(1)}>
          <Icon name="plus" />
        </button>
        <button class="plek-button" type="button" aria-label={text.map.zoomOut} onClick={() => view.zoom(-1)}>
          <Icon name="minus" />
        </button>
      </div>
    </div>
  )
}

/** The regions that are searched for, else the one that pays, else the one that is near. */
function ownRegions(places: MunicipalityPoint[], names: FinderNames, chosen: string[]): Set<string> {
  if (chosen.length > 0) return new Set(chosen)
  const code = names.municipality?.code ?? names.near?.code
  const region = places.find((place) => place.code === code)?.region
  return new Set(region ? [region] : [])
}
