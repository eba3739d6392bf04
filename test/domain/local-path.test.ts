import { expect, it } from 'vitest'
import { localPath } from '../../api/domain/local-path.ts'

it.each(['/', '/zoeken?q=autisme&age=9', '/mijn-aanbod#rij', '/zoeken?q=%C3%A9'])('%s is one of our own pages', (path) =>
  expect(localPath(path)).toBe(path),
)

it.each(['//elders.example', '/\\elders.example', 'https://elders.example', 'javascript:alert(1)', '/a\nb', '/a b', '/é', '', '\t/zoeken'])(
  '"%s" leads home instead',
  (path) => expect(localPath(path)).toBe('/'),
)
