// English on Apple Business and School Manager.
import { SPEAKS_ENGLISH } from '../../page/question-words.ts'
import type { LanguageWords } from './types.ts'
import { usualIn } from './usual.ts'

export const english = {
  id: 'en',
  groups: [
    {
      generations: ['G2'],
      known: 'seen',
      source: 'preferences of Apple Business Manager, screenshots 2023 to 2025',
      words: {
        preferences: ['Preferences'],
        navigation: ['My Profile', 'Enrolment Information', 'Accounts', 'Directory sync', 'MDM server assignment'],
        payments: ['Payments and Billing'],
        'apps-and-books': ['Apps and Books'],
        'server-list': ['Your MDM Servers', 'Device Management Services'],
        'content-tokens': ['Content Tokens', 'Server Tokens'],
        'show-devices': ['Show Devices'],
        'download-token': ['Download Token', 'Download Server Token', 'Download MDM Server Token'],
        delete: ['Delete'],
        section: ['MDM Server Information', 'Default Device Assignment', 'MDM Server Settings', 'Service Settings'],
        fact: ['Created By', 'Created On'],
        edit: ['Edit', 'Change'],
        continue: ['Replace Certificate'],
        add: ['Add'],
        cancel: ['Cancel'],
        download: ['Download'],
      },
    },
    {
      generations: ['G3'],
      known: 'said',
      source: 'manuals for Apple Business, spring 2026 on',
      words: {
        navigation: ['Devices', 'Settings'],
        'server-list': ['Management Services'],
        payments: ['Payments & Billing'],
        'apps-and-books': ['Apps & Books'],
        'download-token': ['Download Token'],
        download: ['Download'],
        actions: ['Actions'],
        add: ['Connect external device management'],
        continue: ['Continue'],
      },
    },
    {
      generations: ['G1', 'G2', 'G3'],
      known: 'guess',
      source: 'not seen',
      words: {
        'sign-in': ['Sign in', 'Sign In'],
        terms: ['Terms and Conditions', 'Updated Terms and Conditions'],
        agree: ['Agree', 'Accept', 'I agree'],
      },
    },
    {
      generations: ['G2', 'G3'],
      known: 'said',
      source: 'Apple Business and School Manager User Guides in English; read November 2026',
      words: {
        preferences: ['Preferences'],
        payments: ['Payments & Billing'],
        navigation: [
          'Settings',
          'Devices',
          'Locations',
          'Activity',
          'Users',
          'Organization Settings',
          'Organisation Settings',
        ],
        'content-tokens': ['Content Tokens'],
      },
    },
    usualIn('en'),
  ],
  patterns: {
    // Held like the word itself, e.g. `Download token now`; in other words: guesses.
    'download-token':
      /\bdownload\b.*\btoken\b|^(?:download|get|new|renew|replace|(?:re)?generate|create|request|(?:re)?issue|rotate|refresh)(?: (?:all|an?|the|new|mdm|server|service))* tokens?$/i,
    // Guesses: deleting in other words, on a page of servers.
    delete:
      /^(?:delete|remove|disconnect|erase|forget|unlink|deactivate|disable|turn off|move to trash)(?:$|\b.*\b(?:server|service)$)|^(?:revoke|reset)\b.*\btoken$/i,
    // A guess: `11 Devices` says how many, and is no name.
    'device-count': /^[\d,.]+\s?devices?$/i,
    // `Last connected at 12/01/2023, 10:27` (seen, G2, 2023).
    fact: /^last connected\b/i,
    // The dialog's English is known only in paraphrase: a new token resets the existing one.
    'reset-warning': /\btokens?\b.*\b(?:resets?|replace[ds]?)\b|\bresets?\b.*\btokens?\b/i,
  },
  harm: 'delet|remov|disconnect|unassign|undone|(?:download|reset|revok|replac).*\\btoken',
  token: 'token',
  about: '\\b(?:server|token|management service)s?\\b',
  spoken: SPEAKS_ENGLISH,
  shared: ['Download', 'Actions', 'Edit', 'Apps and Books', 'Apps & Books'],
} as const satisfies LanguageWords
