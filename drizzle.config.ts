import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'sqlite',
  schema: ['./db/schema.ts', './db/search-schema.ts', './db/audit-schema.ts', './db/account-schema.ts', './db/mail-schema.ts', './db/portal-schema.ts', './db/version-schema.ts'],
  out: './db/migrations',
  casing: 'snake_case',
})
