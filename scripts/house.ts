// `npm run house`: draws docs/house.svg from the code's own imports.
import { writeFile } from 'node:fs/promises'
import { command } from './command/command.mjs'
import { inProject } from './command/paths.mjs'
import { drawHouse } from './house/draw.ts'
import { roomImports, sources } from './house/imports.ts'

await command('house', async () => {
  await writeFile(inProject('docs', 'house.svg'), drawHouse(roomImports(sources())))
  return 0
})
