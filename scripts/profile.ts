// A fresh browser profile as a visitor should find it: Koshin's button stands in the toolbar, and nobody offers to keep passwords.
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Writes the preferences of a profile that has none yet, and answers true; one that has been used stays as its user left it.
 * Source of the names: chrome/common/pref_names.h and extensions/browser/pref_names.h in Chromium.
 */
export async function prepareProfile(profile: string, extensionId: string): Promise<boolean> {
  const file = join(profile, 'Default', 'Preferences')
  if (existsSync(file)) return false
  await mkdir(join(profile, 'Default'), { recursive: true })
  const preferences = {
    extensions: { pinned_extensions: [extensionId] },
    credentials_enable_service: false,
    profile: { password_manager_enabled: false, password_manager_leak_detection: false },
  }
  await writeFile(file, JSON.stringify(preferences))
  return true
}
