/**
 * What of better-auth's own addresses may be reached from outside, below `/api/v1/auth`. Everything else of it (signing up,
 * changing people, listing sessions, …) does not exist there: our own functions do those, with our limits and audit.
 */
interface LibraryPath {
  method: 'GET' | 'POST'
  path: RegExp
}

const libraryPaths: readonly LibraryPath[] = []

export function isLibraryPath(method: string, path: string): boolean {
  return libraryPaths.some((one) => one.method === method && one.path.test(path))
}
