/** Distance as the crow flies between two points (WGS84), by the haversine formula; good to about 0.5 %. */
export interface Point {
  lat: number
  lon: number
}

const EARTH_RADIUS_KM = 6371.0088

export function distanceKm(from: Point, to: Point): number {
  const lat = radians(to.lat - from.lat)
  const lon = radians(to.lon - from.lon)
  const chord = Math.sin(lat / 2) ** 2 + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(lon / 2) ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)))
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
