/** `npm run retention -- --years N [--dry-run]` (docs/operations.md). */
import { runRetention } from './retention.ts'

process.exitCode = runRetention(process.argv.slice(2), process.env.DATA_DIR || './data', Date.now(), console.log)
