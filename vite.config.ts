import { cpSync, existsSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { defineConfig, type UserConfig } from 'vite'

/** `vite build --mode web` makes what browsers load, `--mode server` what Node runs. */
export default defineConfig(({ mode }) => (mode === 'server' ? serverBuild() : webBuild()))

const jsx = { runtime: 'automatic', importSource: 'preact' } as const

/** One file for what every screen uses, instead of a handful of tiny ones. */
const sharedByScreens = new RegExp(
  [
    'node_modules.preact',
    'vite.preload-helper',
    'web.api\\.ts',
    'web.referrer.(contract-words|map-towns)\\.ts',
    'web.shared.(address|as-served|dates|freshness|icon|page-context|status-badge|value-label|wait-figure|wait-line|text.counted)\\.tsx?',
  ].join('|'),
)

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
      rolldownOptions: {
        input: { client: 'web/client.tsx', 'before-paint': 'web/before-paint.ts' },
        output: { codeSplitting: { groups: [{ name: 'base', test: sharedByScreens }] } },
      },
    },
  }
}

/** Every file that Node is started with: the server, the commands, and what runs in a worker thread. */
function serverEntries(): Record<string, string> {
  const jobs = readdirSync('api/jobs').filter((file) => /-(command|worker)\.ts$/.test(file))
  const files = ['api/server.ts', ...jobs.map((file) => `api/jobs/${file}`), 'seed/seed-command.ts', 'test/bench/bench.ts']
  return Object.fromEntries(files.filter((file) => existsSync(file)).map((file) => [basename(file, '.ts'), file]))
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
        input: serverEntries(),
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
