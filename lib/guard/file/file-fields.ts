// The file fields that belong to a button: those of its form, in whatever tree they stand; without a form, the nearest ones.
import { wayOut } from '../../portals/page/tree.ts'

/** A file field, where an element is one. */
export function asFileField(node: unknown): HTMLInputElement | undefined {
  const element = node as Partial<HTMLInputElement> | null | undefined
  return element?.localName === 'input' && element.type === 'file' ? (element as HTMLInputElement) : undefined
}

/** Every file field in this part of the page, those in open shadow roots included. */
export function fileFieldsIn(root: ParentNode): HTMLInputElement[] {
  const fields: HTMLInputElement[] = []
  for (const element of root.querySelectorAll('*')) {
    const field = asFileField(element)
    if (field) fields.push(field)
    if (element.shadowRoot) fields.push(...fileFieldsIn(element.shadowRoot))
  }
  return fields
}

/** The fields whose files a press on this control would send. */
export function fileFieldsOf(control: Element): HTMLInputElement[] {
  const form = formOf(control)
  const own = form ? fieldsOfForm(form) : []
  if (own.length > 0) return own
  for (const around of wayOut(control).slice(1)) {
    const near = fileFieldsIn(around as Node & ParentNode)
    if (near.length > 0) return near
  }
  return []
}

/** Fields that name the form by its id stand outside of it; those in shadow roots inside it are sent by its script. */
function fieldsOfForm(form: HTMLFormElement): HTMLInputElement[] {
  const named = [...(form.elements ?? [])].map(asFileField)
  return [...new Set([...named, ...fileFieldsIn(form)])].filter((field) => field !== undefined)
}

function formOf(control: Element): HTMLFormElement | undefined {
  const isForm = (node: Node): node is HTMLFormElement => (node as Partial<Element>).localName === 'form'
  return (control as Partial<HTMLButtonElement>).form ?? wayOut(control).find(isForm)
}
