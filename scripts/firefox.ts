// The name under which Firefox knows Koshin.

/** Stays the same for ever: Firefox keeps an extension's storage, and its updates, by it. */
export const GECKO_ID = 'koshin@koshin.example'
