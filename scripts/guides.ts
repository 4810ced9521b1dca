// `npm run guides`: writes the guides in docs/guides anew, from the procedures and the words of the app.
import { mkdir, writeFile } from 'node:fs/promises'
import { command } from './command/command.mjs'
import { inProject } from './command/paths.mjs'
import { allGuides } from './guides/draw.ts'

await command('guides', async () => {
  await mkdir(inProject('docs', 'guides'), { recursive: true })
  for (const [file, text] of allGuides()) await writeFile(inProject(file), text)
  return 0
})
