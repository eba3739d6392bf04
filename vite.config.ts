import { cpSync, existsSync } from 'node:fs'
import { defineConfig, type UserConfig } from 'vite'

/** `vite build --mode web` makes what browsers load, `--mode server` what Node runs. */
export default defineConfig(({ mode }) => (mode === 'server' ? serverBuild() : webBuild()))

const jsx = { runtime: 'automatic', importSource: 'preact' } as const

function webBuild(): UserConfig {
  return {
    oxc: { jsx },
    publicDir: false,
    build: {
      outDir: 'dist/web',
      emptyOutDir: true,
      manifest: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: 'es2022',
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      rolldownOptions: { input: { client: 'web/client.tsx', 'before-paint': 'web/before-paint.ts' } },
    },
  }
}

const serverEntries = {
  server: 'api/server.ts',
  'import-command': 'api/jobs/import-command.ts',
  'import-worker': 'api/jobs/import-worker.ts',
  'rebuild-worker': 'api/jobs/rebuild-worker.ts',
  'reindex-command': 'api/jobs/reindex-command.ts',
  'docs-command': 'api/jobs/docs-command.ts',
  'seed-command': 'seed/seed-command.ts',
  bench: 'test/bench/bench.ts',
}

function serverBuild(): UserConfig {
  return {
    oxc: { jsx },
    publicDir: false,
    build: {
      ssr: true,
      outDir: 'dist/server',
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(serverEntries).filter(([, file]) => existsSync(file))),
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
    plugins: [
      {
        name: 'copy-migrations',
        closeBundle() {
          cpSync('db/migrations', 'dist/server/migrations', { recursive: true })
        },
      },
    ],
  }
}
