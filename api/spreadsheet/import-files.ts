import { availabilityFile } from './availability-file.ts'
import { contractsFile } from './contracts-file.ts'
import type { FileName, ImportFile } from './fields.ts'
import { locationsFile } from './locations-file.ts'
import { offersFile } from './offers-file.ts'
import { postcodesFile } from './postcodes-file.ts'
import { productsFile } from './products-file.ts'
import { providersFile } from './providers-file.ts'

/** Every kind of file, in the order in which they need each other. */
export const importFiles = {
  postcodes: postcodesFile,
  providers: providersFile,
  locations: locationsFile,
  products: productsFile,
  contracts: contractsFile,
  offers: offersFile,
  availability: availabilityFile,
} satisfies Record<FileName, ImportFile>
