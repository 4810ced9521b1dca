// The key under which something's words stand in the locales: its own name, but message names allow no hyphen.

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name

/** `push-certificate` -> `pushCertificate`. */
export function wordKey<Name extends string>(name: Name): Camel<Name> {
  // The type says the same as the expression; TypeScript can't follow it.
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) as Camel<Name>
}
