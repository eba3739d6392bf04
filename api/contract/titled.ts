import * as v from 'valibot'

/** Gives a schema its Dutch title and description; openapi.json and the screens read them, a test demands them. */
export function titled<const Schema extends v.GenericSchema>(schema: Schema, title: string, description: string) {
  return v.pipe(schema, v.title(title), v.description(description))
}
