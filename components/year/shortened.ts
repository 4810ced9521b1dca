// The beginning of a text that is too long for its place.

const segmenter = new Intl.Segmenter()
/** Letters of East Asia and pictures are twice as wide as Latin ones. */
const WIDE =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Extended_Pictographic}/u

/** Cut between what a reader sees as letters, with a mark where something is left out. `room` in narrow letters. */
export function shortened(text: string, room: number): string {
  let left = room
  let kept = ''
  for (const { segment } of segmenter.segment(text)) {
    left -= WIDE.test(segment) ? 2 : 1
    if (left < 0) return `${kept}…`
    kept += segment
  }
  return kept
}
