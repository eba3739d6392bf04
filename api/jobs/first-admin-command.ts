/** `npm run first-admin -- --email ADRES [--language nl|en]` (docs/operations.md). */
import { letFirstAdminIn } from './first-admin.ts'

process.exitCode = letFirstAdminIn(process.argv.slice(2), process.env, Date.now(), console.log)
