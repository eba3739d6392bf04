import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { FinderNames } from '../../api/contract/page.ts'
import type { MunicipalityPoint } from '../api.ts'
import { fitted, type MapFrame, moved, type Point, worldOf, zoomed } from './map-projection.ts'
import type { Town } from './map-towns.ts'

/** Roughly Gelderland, for a map without any point. */
const middle = { lat: 52.1, lon: 5.9 }
const step = 60
const arrows: Record<string, [number, number]> = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }

/** What part of the country is in view; fitted anew when other places are found, or the box changes size. */
export function useMapFrame(
  box: RefObject<HTMLDivElement | null>,
  towns: Town[],
  places: MunicipalityPoint[],
  names: FinderNames,
  zoomStep: number,
) {
  const [frame, setFrame] = useState<MapFrame | null>(null)
  const grabbed = useRef<Point | null>(null)
  const nearCode = names.near?.code ?? names.municipality?.code
  const fit = [...towns.map((town) => town.key), nearCode, places.length].join()
  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element
      if (width > 0) setFrame(fitted(pointsToShow(), width, height))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [fit])
  return {
    frame,
    zoom: (direction: number) => change((old) => zoomed(old, direction * zoomStep)),
    handlers: { onKeyDown, onPointerDown, onPointerMove, onPointerUp, onPointerLeave: onPointerUp },
  }

  function pointsToShow(): Point[] {
    const near = names.nearPoint ?? places.find((place) => place.code === nearCode)
    const points = [...towns, ...(near ? [near] : [])]
    return (points.length > 0 ? points : [middle]).map(worldOf)
  }

  function change(how: (old: MapFrame) => MapFrame) {
    setFrame((old) => old && how(old))
  }

  function onKeyDown(event: KeyboardEvent) {
    const arrow = arrows[event.key]
    if (arrow) change((old) => moved(old, ...arrow))
    else if (event.key === '+' || event.key === '=') change((old) => zoomed(old, zoomStep))
    else if (event.key === '-') change((old) => zoomed(old, -zoomStep))
    else return
    event.preventDefault()
  }

  function onPointerDown(event: PointerEvent) {
    if (!(event.target as Element).closest('a, button')) grabbed.current = { x: event.clientX, y: event.clientY }
  }

  function onPointerMove(event: PointerEvent) {
    const from = grabbed.current
    if (!from) return
    change((old) => moved(old, from.x - event.clientX, from.y - event.clientY))
    grabbed.current = { x: event.clientX, y: event.clientY }
  }

  function onPointerUp() {
    grabbed.current = null
  }
}
