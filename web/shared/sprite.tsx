import type { ComponentChildren } from 'preact'
import type { IconName } from './icon.tsx'

const drawings: Record<IconName, ComponentChildren> = {
  arrow: <path d="M4 10h12m-4.5-4.5L16 10l-4.5 4.5" />,
  assessment: (
    <>
      <rect x="3" y="3" width="14" height="14" rx="2.5" />
      <path d="M6.8 7.6h6.4M6.8 11h6.4M6.8 14h3" />
    </>
  ),
  back: <path d="M16 10H4m4.5-4.5L4 10l4.5 4.5" />,
  check: <path d="m4 10.5 4 4 8-9" />,
  chevron: <path d="m5.5 8 4.5 4.5L14.5 8" />,
  copy: (
    <>
      <rect x="7" y="7" width="10" height="10" rx="1.5" />
      <path d="M4.5 13H4a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1h8a1 1 0 0 1 1 1v.5" />
    </>
  ),
  download: <path d="M10 3v10m-4-4 4 4 4-4M3.5 16.5h13" />,
  filter: <path d="M3 5.5h14M5.5 10h9M8 14.5h4" />,
  key: (
    <>
      <circle cx="6.5" cy="10" r="3.5" />
      <path d="M10 10h7.5v3m-3-3v2.5" />
    </>
  ),
  list: <path d="M7 5.5h10M7 10h10M7 14.5h10M3.2 5.5h.1M3.2 10h.1M3.2 14.5h.1" />,
  mail: (
    <>
      <rect x="2.5" y="4.5" width="15" height="11" rx="1.5" />
      <path d="m3 6 7 5 7-5" />
    </>
  ),
  map: <path d="m2.8 5 4.8-2 4.8 2 4.8-2v12l-4.8 2-4.8-2-4.8 2zM7.6 3v12m4.8-10v12" />,
  matching: (
    <>
      <circle cx="7.3" cy="10" r="4.8" />
      <circle cx="12.7" cy="10" r="4.8" />
    </>
  ),
  menu: <path d="M3 5.5h14M3 10h14M3 14.5h14" />,
  minus: <path d="M4 10h12" />,
  moon: <path d="M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.5 8.5z" />,
  open: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="m6.8 10.2 2.2 2.2 4.2-4.6" />
    </>
  ),
  phone: <path d="M4 3.5h3l1.4 3.6-1.9 1.4a9.5 9.5 0 0 0 5 5l1.4-1.9 3.6 1.4v3c0 .6-.5 1-1 1C9.3 16.7 3.3 10.7 3 4.5c0-.6.4-1 1-1z" />,
  plus: <path d="M10 4v12M4 10h12" />,
  print: <path d="M6 7V3h8v4M6 14H3.5V8.5A1.5 1.5 0 0 1 5 7h10a1.5 1.5 0 0 1 1.5 1.5V14H14M6 11.5h8V17H6z" />,
  search: (
    <>
      <circle cx="9" cy="9" r="5.5" />
      <path d="m13.2 13.2 4 4" />
    </>
  ),
  stopped: (
    <>
      <path d="M7 2.5h6L17.5 7v6L13 17.5H7L2.5 13V7z" />
      <path d="M6.5 10h7" />
    </>
  ),
  sun: (
    <>
      <circle cx="10" cy="10" r="3.4" />
      <path d="M10 2.5v1.8m0 11.4v1.8M2.5 10h1.8m11.4 0h1.8M4.7 4.7 6 6m8 8 1.3 1.3m0-10.6L14 6m-8 8-1.3 1.3" />
    </>
  ),
  unknown: (
    <>
      <circle cx="10" cy="10" r="7.5" stroke-dasharray="2.6 2.6" />
      <path d="M8 8.1a2 2 0 1 1 2.6 2c-.5.2-.6.6-.6 1.1" />
      <path d="M10 13.9v.1" />
    </>
  ),
  waiting: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M10 5.8V10l2.8 1.8" />
    </>
  ),
  warn: (
    <>
      <path d="M10 3 2.5 16.5h15z" />
      <path d="M10 8.2v3.8m0 2.3v.1" />
    </>
  ),
  x: <path d="m5.5 5.5 9 9m0-9-9 9" />,
}

/** Stands outside the part that the browser takes over, so it costs no script. */
export function Sprite() {
  return (
    <svg class="plek-sprite" aria-hidden="true">
      {Object.entries(drawings).map(([name, drawing]) => (
        <symbol key={name} id={`i-${name}`} viewBox="0 0 20 20">
          {drawing}
        </symbol>
      ))}
    </svg>
  )
}
