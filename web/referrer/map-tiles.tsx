import { type MapFrame, onScreen, scaleOf } from './map-projection.ts'

/** Only when the owner of an installation names a source of tiles, as `https://…/{z}/{x}/{y}.png`. */
export function MapTiles({ url, frame }: { url: string; frame: MapFrame }) {
  const level = Math.floor(frame.zoom)
  const count = 2 ** level
  const size = scaleOf(frame.zoom) / count
  const first = {
    x: Math.floor((frame.centre.x - frame.width / 2 / scaleOf(frame.zoom)) * count),
    y: Math.floor((frame.centre.y - frame.height / 2 / scaleOf(frame.zoom)) * count),
  }
  const tiles = []
  for (let x = first.x; onScreen(frame, { x: x / count, y: 0 }).x < frame.width; x++) {
    for (let y = first.y; onScreen(frame, { x: 0, y: y / count }).y < frame.height; y++) {
      const at = onScreen(frame, { x: x / count, y: y / count })
      const href = url.replace('{z}', String(level)).replace('{x}', String(x)).replace('{y}', String(y))
      tiles.push(<image key={href} href={href} x={at.x} y={at.y} width={size + 0.5} height={size + 0.5} />)
    }
  }
  return <g>{tiles}</g>
}
