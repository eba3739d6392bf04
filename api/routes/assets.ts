import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'

/** Names under /assets carry a hash of their content, so a browser may keep them for good. */
export function assetRoutes(webFolder: string) {
  return new Hono().get(
    '/assets/*',
    serveStatic({
      root: webFolder,
      precompressed: true,
      onFound: (_path, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable'),
    }),
  )
}
