// `node tests/practice/main.ts [port]`: starts the practice portals and says how to reach them.
import { startPractice } from './server.ts'

const practice = await startPractice({ port: Number(process.argv[2] ?? 0) })
console.log(`Practice portals for ${practice.hosts.join(', ')} on 127.0.0.1:${practice.port}`)
console.log('Start Chromium with')
console.log(`  --ignore-certificate-errors --host-resolver-rules="${practice.hostResolverRules}"`)
console.log('and open https://practice.koshin.test/')
