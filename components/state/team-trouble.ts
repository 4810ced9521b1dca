// What is wrong with the team's folder, as far as this desk knows: a page without a team, or in which nobody looks for it, knows of nothing.
import { signal } from '@preact/signals'
import type { FolderTrouble } from '../../lib/team/folder.ts'

export const teamTrouble = signal<FolderTrouble | undefined>(undefined)
