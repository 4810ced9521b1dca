// `npm run house`: draws docs/house.svg from the code's own imports.
import { writeFile } from 'node:fs/promises'
import { drawHouse } from './house/draw.ts'
import { roomImports, sources } from './house/imports.ts'
import { inProject } from './setup/paths.mjs'

await writeFile(inProject('docs', 'house.svg'), drawHouse(roomImports(sources())))
