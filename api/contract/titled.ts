import * as v from 'valibot'

/** Gives a schema its Dutch title and description; openapi.json and the screens read them, a test demands them. */
export function titled<const Schema extends v.GenericSchema>(schema: Schema, title: string, description: string) {
  return v.pipe(schema, v.title(title), v.description(description))
}

/** What `titled` gave it: for what explains itself outside openapi.json. */
export function textsOf(schema: v.GenericSchema): { title: string; description: string } {
  return { title: v.getTitle(schema) ?? '', description: v.getDescription(schema) ?? '' }
}
