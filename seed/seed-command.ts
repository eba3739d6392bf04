/** `npm run seed -- --offers N`. A file of its own: the bench uses the same work, and what two bundles share knows not how it was started. */
import { seedOffers } from './seed-offers.ts'

process.exitCode = await seedOffers(process.argv.slice(2), console.log)
