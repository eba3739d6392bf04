export function printTable(heads: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(`| ${heads.join(' | ')} |\n|${heads.map(() => ' --- ').join('|')}|`)
  for (const row of rows) console.log(`| ${row.join(' | ')} |`)
}
