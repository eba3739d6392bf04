import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { importGuide } from '../../api/spreadsheet/guide.ts'

it('the guide for region managers lists the columns as they are read', () => {
  expect(readFileSync('docs/import.md', 'utf8')).toContain(importGuide())
})
