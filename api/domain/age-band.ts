/** A signal names an age band, never an age: 0-3, 4-11, 12-17, 18+. Source: design, section 0 point 9. */
import type { AgeBand } from './codes.ts'

export function ageBandOf(age: number): AgeBand {
  return age < 4 ? '0-3' : age < 12 ? '4-11' : age < 18 ? '12-17' : '18+'
}
