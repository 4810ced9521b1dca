// How long a key must be.

/** Bits of an RSA key: Apple asks for 2048 in the signing request, and encrypts tokens for no shorter one. */
export const SHORTEST_KEY = 2048
