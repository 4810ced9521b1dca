// The files behind what was dropped: a browser gives a folder as one entry, whose files have to be asked for.

/** More files of folders are not taken up; a folder of renewals has some hundreds at most. */
const MOST_FILES = 5000
/** Folders within folders below this depth are not looked into. */
const DEEPEST = 8

/** Gives the dropped files, those in folders included. What the browser can't open is left out. */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  // Both lists are emptied once the event is over, so they are read before anything is awaited.
  const plain = [...transfer.files]
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null)
  if (!entries.some((entry) => entry?.isDirectory)) return plain
  const files: File[] = []
  for (const entry of entries) if (entry) await collect(entry, files, DEEPEST)
  return files
}

async function collect(entry: FileSystemEntry, into: File[], depth: number): Promise<void> {
  if (into.length >= MOST_FILES || depth === 0) return
  if (isFile(entry)) {
    const file = await new Promise<File | undefined>((resolve) => entry.file(resolve, () => resolve(undefined)))
    // Finder and Explorer leave files of their own in folders.
    if (file && !/^(?:\.|desktop\.ini$|thumbs\.db$)/i.test(file.name)) into.push(file)
  } else if (isFolder(entry)) {
    const reader = entry.createReader()
    // A reader hands out a part at a time, and nothing at the end.
    for (let part = await readPart(reader); part.length > 0; part = await readPart(reader)) {
      for (const one of part) await collect(one, into, depth - 1)
    }
  }
}

function readPart(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve) => reader.readEntries(resolve, () => resolve([])))
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
