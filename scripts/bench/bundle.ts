// Bundles what is measured in a page of its own.
import { build } from 'vite'
import { inProject } from '../command/paths.mjs'

/** One script of `scripts/bench/page` with all it needs, minified as in the extension. */
export async function bundle(name: string): Promise<string> {
  const output = await build({
    root: inProject(),
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '#i18n': inProject('scripts', 'bench', 'page', 'words.ts') } },
    build: {
      write: false,
      lib: { entry: inProject('scripts', 'bench', 'page', name), formats: ['iife'], name: 'koshinBench' },
    },
  })
  const outputs = 'on' in output ? [] : [output].flat()
  const chunk = outputs.flatMap((one) => one.output).find((one) => one.type === 'chunk')
  if (!chunk) throw new Error('Vite gave no script')
  return chunk.code
}
