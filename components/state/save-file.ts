// Saves a file as a download of the page itself: no permission is needed for that.

/** How long the browser may take to begin with the download before its address is given back, in milliseconds. */
const ADDRESS_LASTS = 60_000

export function saveFile(file: File): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), ADDRESS_LASTS)
}
