// What every markup's script asks of the server. Runs in the browser.
import type { InfoView, ListView } from '../views.ts'
import type { PageSettings } from './shell.ts'

/** What the server's page says to its script. */
export function settings(): PageSettings {
  return JSON.parse(document.getElementById('page-settings')?.textContent ?? '{}')
}

export function loadList(): Promise<ListView> {
  return ask('GET', '/pushcert/api/list')
}

export function loadInfo(id: string): Promise<InfoView> {
  return ask('GET', `/pushcert/api/info?id=${id}`)
}

/** The facts of a confirmation: service, vendor, expiration date. */
export function loadCertificate(id: string): Promise<{ service: string; vendor: string; expires: string }> {
  return ask('GET', `/pushcert/api/certificate?id=${id}`)
}

export function revoke(id: string): Promise<unknown> {
  return ask('POST', `/pushcert/api/revoke?id=${id}`)
}

/** The portal's answer to an upload; `ErrorDescription` carries HTML. */
export interface UploadAnswer {
  ErrorCode: number
  ErrorMessage?: string
  ErrorDescription?: string
  id?: string
}

export function upload(mode: 'create' | 'renew', id: string, file: File, notes: string): Promise<UploadAnswer> {
  const query = new URLSearchParams({ mode, id, name: file.name, notes })
  return ask('POST', `/pushcert/api/upload?${query}`, file)
}

/** Tells the practice log of a press that opened something without a request of its own. */
export function report(what: string, id = ''): void {
  const query = new URLSearchParams({ what, id })
  fetch(`/pushcert/practice-log?${query}`, { method: 'POST', keepalive: true })
}

export function downloadAddress(id: string): string {
  return `/pushcert/download?id=${id}`
}

/** One XHR; where the session has ended the browser goes to the sign-in and the promise never settles. */
function ask<T>(method: string, address: string, body: File | null = null): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(method, address)
    request.responseType = 'json'
    request.onload = () => {
      if (request.status === 401) location.assign('/pushcert/')
      else if (request.status === 200) resolve(request.response)
      else reject(new Error(`${address}: ${request.status}`))
    }
    request.onerror = () => reject(new Error(address))
    request.send(body)
  })
}
