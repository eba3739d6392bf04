/** Semantic version of the API; told in openapi.json and in the `API-Version` header of every answer. */
export const apiVersion = '1.0.0'
