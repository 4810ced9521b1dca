// How large, how long and how many: the limits at which Koshin stops to read. They stand alone, so that a page can ask before it loads the reader.

/** Of a file, in bytes. Real files are below 20 kB; anything over 1 MiB is refused by its size, before a byte of it is read. */
export const MAX_DOCUMENT_BYTES = 1024 * 1024

/** Of a whole handover file, in bytes. Ten thousand renewals with all their files stay below half of it. */
export const MAX_HANDOVER_BYTES = 64 * 1024 * 1024

/** Of what is in a handover file once it is large again, in bytes. */
export const MAX_HANDOVER_TEXT_BYTES = 512 * 1024 * 1024

/** Of a table of customers, in bytes. A thousand of them with all their columns stay below half a megabyte. */
export const MAX_TABLE_BYTES = 8 * 1024 * 1024

/** Of a table of customers, in rows. */
export const MOST_CUSTOMERS = 10_000

/** Bits of an RSA key: Apple asks for 2048 in the signing request, and encrypts tokens for no shorter one. */
export const SHORTEST_KEY = 2048

/**
 * Characters of a name (of a server, a location, a vendor, an organisation). What is longer on a page is running text and no name;
 * in a file it is cut, so that the name which was read is one that the door between page and records lets through.
 */
export const LONGEST_NAME = 200

/** Of the servers, or locations, of one organisation: so many are read of a table or a policy. */
export const MOST_OWN_NAMES = 100

/** Of the servers, or locations, on one page: so many are told by one frame to another, and let through. */
export const MOST_NAMES_ON_PAGE = 2_000

/** A reminder is due so many days before an expiry, or after it, at most; and on so many days. */
export const FURTHEST_REMINDER = 366
export const MOST_REMINDERS = 30

/** Characters of what somebody has written that are shown beside what is wrong with it. */
export const LONGEST_SHOWN = 80

/**
 * Values of one sort (UIDs, dates, accounts) that are read off a console's page, and that the door lets through. A page of devices
 * may show thousands; what is asked for stands among the first.
 */
export const MOST_VALUES = 200
