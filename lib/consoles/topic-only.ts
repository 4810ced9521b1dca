// MicroMDM and NanoMDM: of both is known what they show of the certificate, the topic alone, and what they make of another one (2026).
import type { Console, ConsoleRemark } from './types.ts'

/** `remark`: what it makes of a certificate with another topic. */
function topicOnly(id: string, name: string, remark: ConsoleRemark['id']): Console {
  return {
    id,
    name,
    labelsIn: 'en',
    guides: {
      consoleUid: { path: [], fields: ['topic'] },
      consoleUidAfter: { path: [], fields: ['topic'] },
    },
    traps: {},
    remarks: [{ id: remark, step: 'uploadCertificate' }],
  }
}

export const micromdm = topicOnly('micromdm', 'MicroMDM', 'overwritesSilently')
export const nanomdm = topicOnly('nanomdm', 'NanoMDM', 'filesByTopic')
