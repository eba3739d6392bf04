/** The name behind an actor, as a subquery: of a person or a key; null for a command, and for whoever is not known any more. */
export function actorName(table: string): string {
  return `case when ${table}.actor glob 'user:*' then (select u.name from users u where u.id = substr(${table}.actor, 6))
    when ${table}.actor glob 'key:*' then (select k.name from api_keys k where k.id = substr(${table}.actor, 5)) end`
}
