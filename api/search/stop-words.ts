/** Dutch words that say nothing by themselves; the interpreter has dropped most of them before an engine sees the query. */
export const stopWords: readonly string[] =
  'aan al als bij bent ben dan dat de deze die dit door een en er het hij hun ik in is je maar met mijn naar nog of om ons onze ook op over te tot uit van voor was we wij worden wordt ze zich zij zijn zo'.split(
    ' ',
  )
