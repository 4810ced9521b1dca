// A file that is dropped beside the field for it goes nowhere: the browser would open it, a token too, in place of what was dropped on.

/** A field of the form's own takes what is dropped on it by itself. */
const isField = (target: EventTarget | null): boolean => target instanceof HTMLInputElement && target.type === 'file'

/** Keeps files off this page, for as long as it is there, wherever nothing on it takes them. To be called once. */
export function keepFilesOff(): void {
  const keepOff = (event: DragEvent): void => {
    if (event.defaultPrevented || isField(event.target) || !event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'none'
  }
  addEventListener('dragover', keepOff)
  addEventListener('drop', keepOff)
}
