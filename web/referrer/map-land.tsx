import { useMemo } from 'preact/hooks'
import type { MunicipalityPoint } from '../api.ts'
import { cellsOf } from './map-cells.ts'
import { type MapFrame, scaleOf, worldOf } from './map-projection.ts'

/** Shapes are made once in these units; zooming only changes the transform. */
const unit = 1e6

export function MapLand({ places, frame, regions }: { places: MunicipalityPoint[]; frame: MapFrame; regions: Set<string> }) {
  const paths = useMemo(() => {
    const cells = cellsOf(places.map(worldOf))
    return cells.map((cell) => `M${cell.map((point) => `${Math.round(point.x * unit)} ${Math.round(point.y * unit)}`).join('L')}Z`)
  }, [places])
  const scale = scaleOf(frame.zoom) / unit
  const shift = `translate(${frame.width / 2 - frame.centre.x * unit * scale} ${frame.height / 2 - frame.centre.y * unit * scale})`
  return (
    <g transform={`${shift} scale(${scale})`}>
      {places.map((place, index) => (
        <path key={place.code} class={regions.has(place.region) ? 'plek-map__land is-region' : 'plek-map__land'} d={paths[index]} />
      ))}
    </g>
  )
}
