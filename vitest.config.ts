import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // One load of the modules per worker instead of one per file: half of the time went there. So no test leaves anything
    // behind in a module; `npx vitest run --sequence.shuffle.files` shows whether that holds.
    isolate: false,
    projects: [
      { extends: true, test: { name: 'units', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/journeys/**'] } },
      {
        extends: true,
        test: { name: 'journeys', include: ['test/journeys/**/*.test.ts'], globalSetup: ['test/journeys/running-app.ts'] },
      },
    ],
  },
})
