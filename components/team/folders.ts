// How a folder is chosen: with the browser's own chooser, or dropped. Not every browser has either.
import type { Folder } from '../../lib/team/folder.ts'

interface Chooser {
  showDirectoryPicker?: (options: { id: string; mode: 'readwrite' }) => Promise<Folder>
}
type Dropped = DataTransferItem & { getAsFileSystemHandle?: () => Promise<(Folder & { kind: string }) | null> }

const chooser: Chooser = globalThis as Chooser

/** Source: https://wicg.github.io/file-system-access. Firefox and Safari do not have it. */
export function hasFolders(): boolean {
  return chooser.showDirectoryPicker !== undefined
}

/** The folder that the user chooses; undefined where they choose none. To be called straight from a click. */
export async function chooseFolder(): Promise<Folder | undefined> {
  try {
    return await chooser.showDirectoryPicker?.({ id: 'koshin-team', mode: 'readwrite' })
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') return undefined
    throw cause
  }
}

/** The first folder among what was dropped; undefined where there is none. To be called straight from the event. */
export async function droppedFolder(transfer: DataTransfer): Promise<Folder | undefined> {
  const handles = await Promise.all([...transfer.items].map((item: Dropped) => item.getAsFileSystemHandle?.()))
  const folder = handles.find((handle) => handle?.kind === 'directory') ?? undefined
  if (folder) await folder.requestPermission({ mode: 'readwrite' })
  return folder
}
