// `node tests/practice/make-authority.ts`: makes the test authority where there is none, before a practice build pins it.
import { AUTHORITY_FILE, authorityFacts } from './authority.ts'

const file = process.argv[2] ?? AUTHORITY_FILE
const { root, issuing } = await authorityFacts(file)
console.log(`Practice authority in ${file}: ${root.name}, ${issuing.name}`)
