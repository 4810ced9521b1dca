// How large a file of a renewal may be; kept apart so that a page can ask before it loads the reader.

/** Real files are below 20 kB; anything over 1 MiB is refused by its size, before a byte of it is read. */
export const MAX_DOCUMENT_BYTES = 1024 * 1024
