// A fresh browser profile as a visitor should find it: Koshin's button stands in the toolbar, and nobody offers to keep passwords or to translate.
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

/**
 * Writes the preferences of a profile that has none yet, and answers true; one that has been used stays as its user left it.
 * Source of the names: chrome/common/pref_names.h and extensions/browser/pref_names.h in Chromium. `folder` is one that the
 * extension may read and change on every visit, as an absolute path.
 */
export async function prepareProfile(profile: string, extensionId: string, folder?: string): Promise<boolean> {
  const file = join(profile, 'Default', 'Preferences')
  if (existsSync(file)) return false
  await mkdir(join(profile, 'Default'), { recursive: true })
  const preferences = {
    extensions: { pinned_extensions: [extensionId] },
    credentials_enable_service: false,
    // It would lie over the practice portals, and nobody is reached who could translate.
    translate: { enabled: false },
    profile: {
      password_manager_enabled: false,
      password_manager_leak_detection: false,
      ...(folder !== undefined && {
        content_settings: { exceptions: allowed(`chrome-extension://${extensionId}/`, folder) },
      }),
    },
  }
  await writeFile(file, JSON.stringify(preferences))
  return true
}

/**
 * What the browser keeps once a user has answered its question about a folder with “Allow on every visit”. Source:
 * chrome/browser/file_system_access/chrome_file_system_access_permission_context.cc in Chromium.
 */
function allowed(origin: string, folder: string) {
  const chosen = {
    'display-name': basename(folder),
    'is-directory': true,
    path: folder,
    readable: true,
    writable: true,
  }
  const place = `${origin},*`
  return {
    file_system_access_extended_permission: { [place]: { setting: 1 } },
    file_system_access_chooser_data: { [place]: { setting: { 'chosen-objects': [chosen] } } },
  }
}
