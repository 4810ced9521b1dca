// Apple's authorities, pinned as facts. Source: https://www.apple.com/certificateauthority/, read off the published certificates.
import type { Authority } from '../kinds/types.ts'

/**
 * Apple's roots and the authorities below them that sign MDM push certificates (Application Integration 2 until 2028), vendors'
 * certificates (Worldwide Developer Relations G3), or may take over from them. What a practice build adds stands elsewhere.
 */
export const APPLE_AUTHORITIES: readonly Authority[] = [
  {
    name: 'Apple Root CA',
    subject: 'C=US, O=Apple Inc., OU=Apple Certification Authority, CN=Apple Root CA',
    keyId: '2bd06947947609fef46b8d2e40a6f7474d7f085e',
    publicKey:
      'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA5JGpCR+R2x5HUOsF7V55hC3rNqJXTFXsixmJ3vlLbPUHqyIwAugYPvhQCdN/QaiY+dHKZpwkaxHQo7vkGyrDH5WeegykR4tb1BY3M8vED03OFGnRyRly9V0O1X9fm/IlA7pVj01dDfFkNSMVSxVZHbOU9/acns9QusFYUGePCLQg98usLCBvcLY/ATCMt0PPD5098ytJKBrI/s61uQ7ZXhzWyz21Oq30Dw4AkguxIRYudNU8DdtiFqujcZJHU1XBry9Bs/j743DN5qNMRX4fTGtQlkGJxHRiCxCDQYczioGxMFjsWgQyjGizjx3eZXP/Z15lvEnYdp8zFGWhd5TJLQIDAQAB',
    notBefore: Date.parse('2006-04-25T21:40:36Z'),
    notAfter: Date.parse('2035-02-09T21:40:36Z'),
  },
  {
    name: 'Apple Root CA - G2',
    subject: 'CN=Apple Root CA - G2, OU=Apple Certification Authority, O=Apple Inc., C=US',
    keyId: 'c499136c1803c27bc0a3a00d7f72807a1c77268d',
    publicKey:
      'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA2BESSEjaKYpJxRzH7G4zbf5N++Ac3qxe4janJPl/UGtMzrkwVCfls9btJeYwtgU3XhQiEcXoqhvS+7LSCZU4pO8qSYxdPnFmAzj7FvWFiORakgwEMvLIQPtSX5/2wPHjukWgUNUSi/Ld3pGGI/D1tnIuAdoL9i45CF8ZoWNBCxynlMGGxFMvdvYK1wzRgz8aUxnzV9Unf/wTuPiSjfzTKEM8tWgAJV0nYtPdVd1EIJCDNZPFv7gZ+2vj3AhC5q9t+p5Ayk6FhXhJsdfDwTA5Mqt+X6rTi2+fLRohaHBns6PxmEFtkXz419uo518hGowzvzF0t7jR9OAi9L9yNN/3gU1xfVGh4rPw0ygWc2/NzK03fU7rrUDhP4H99z0KPqLxvTGWKVncwhmAjFt0xizTEFMmHRRPxNSBZjyHZzMnFAjptHeENFKPifhomBe/w7uqE5MfXVQvqMd8+w0UvhU9JDTymtx1QWYitAHWC6+QngzqYvibWTwI4pY05GPevDfU6wyIA0MLUK+gNN1QTRX7WiTYDPoMY54fA7Hh7uGqQ/RmZSg3AjHvAcce0cyfbcpUOkDbzs9PRotKZZpqxmhs18yZG0ewcsN3j8T3YZx0H879a6HCnJSCq5Si570burlwOZUXxSnzOVg09cSkxntguWZDUD9uYfwO+YaqYAxDS5UCAwEAAQ==',
    notBefore: Date.parse('2014-04-30T18:10:09Z'),
    notAfter: Date.parse('2039-04-30T18:10:09Z'),
  },
  {
    name: 'Apple Root CA - G3',
    subject: 'CN=Apple Root CA - G3, OU=Apple Certification Authority, O=Apple Inc., C=US',
    keyId: 'bbb0dea15833889aa48a99debebdebafdacb24ab',
    publicKey:
      'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEmOkvPUBypO2TInKBExzdEJXxxaNOcdwUFtkO5aYFKndke19OONO7HES1f/UftjJiXcnphFtPME8RWgD9WFgMpfUPLE0HRxN12peXl28xXO0rnXsgO9i5VNlemaQ6UQox',
    notBefore: Date.parse('2014-04-30T18:19:06Z'),
    notAfter: Date.parse('2039-04-30T18:19:06Z'),
  },
  {
    name: 'Apple Application Integration Certification Authority',
    subject:
      'C=US, O=Apple Inc., OU=Apple Certification Authority, CN=Apple Application Integration Certification Authority',
    keyId: '31ea76a92374a5dfd4fdeea0c1a69ec6110e11ec',
    publicKey:
      'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA41uzJ2oMv26qTOfFP29tTOaildXr1QKvcHRGudGPrDu33gyE0JBf/+dZQ8661cbF7U/8v8OXWTn5ZOgOSp+f9ux6iOrftudiAX+aD8VKFuus5phfQj6Cyx2zau8bwou2CZnJ8CwS1yuIviqo9mE7ieq/f2lGAsxkPiTpX470++KK/gP6KSzayZRI0N7uL4hM9yC1bCLK6YbFS13Pg69PxrAMs+vQmW2t9yZvCS+HuOK0MlGN9swviJfc1wxrksqnHtL6Iz6B9gmmiYo9SAmNCA2wXboFWfF5BaQJW2am7YuTvMddeTfhRDWRjtjXD5WSZ0OsdSsSSSM2EV3T8oK4EwIDAQAB',
    notBefore: Date.parse('2016-12-14T21:08:25Z'),
    notAfter: Date.parse('2026-10-21T00:00:00Z'),
  },
  {
    name: 'Apple Worldwide Developer Relations Certification Authority',
    subject:
      'C=US, O=Apple Inc., OU=Apple Worldwide Developer Relations, CN=Apple Worldwide Developer Relations Certification Authority',
    keyId: '88271709a9b618608becebbaf64759c55254a3b7',
    publicKey:
      'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAyjhUpstWqsgkOUjpjO7sX7h/JpG8NFN6znxjgGF3ZF6lByO2Of5QLRVWWHAtfsRuwUqFPi/w3oQaoVfJr3sY/2r6FRJJFQgZrKrbKjLtlmNoUhU9jIrsv2sYleADrAF9lwVnzg6FlTdq7Qm2rmfNUWSfxlzRvFduZzWAdjakh4FuOI/YKxVOeyXYWr9Og8GN0pPVGnG1YJydM05V+RJYDIa4Fg3B5XdFjVBIuist5JSF4ejEncZopbCj/Gd+cLoCWUt3QpE5ufXN4UzvwDtIjKblIV39amq7pxY1YNLmrfNGKcnow4vpecBqYWcVsvD95Wi8Yl9uz5nd7xtj/pJlqwIDAQAB',
    notBefore: Date.parse('2013-02-07T21:48:47Z'),
    notAfter: Date.parse('2023-02-07T21:48:47Z'),
  },
  {
    name: 'Apple Worldwide Developer Relations Certification Authority - G7',
    subject: 'C=US, O=Apple Inc., OU=G7, CN=Apple Worldwide Developer Relations Certification Authority',
    keyId: '5d42106c1bbbc752974e44bd1327b93a1277832b',
    publicKey:
      'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArK7R07aKsRsola3eUVFMPzPhTlyvs/wC0mVPKtR0aIx1F2XPKORICZhxUjIsFk54jpJWZKndi83i1Mc7ohJFNwIZYmQvf2HG01kiv6v5FKPttp6Zui/xsdwwQk+2trLGdKpiVrvtRDYP0eUgdJNXOl2e3AH8eG9pFjXDbgHCnnLUcTaxdgl6vg0ql/GwXgsbEq0rqwffYy31iOkyEqJVWEN2PD0XgB8p27Gpn6uWBZ0V3N3bTg/nE3xaKy4CQfbuemq2c2D3lxkUi5UzOJPaACU2rlVafJ/59GIEB3TpHaeVVyOsKyTaZE8ocumWsAg8iBsUY0PXia6YwfItjuNRJQIDAQAB',
    notBefore: Date.parse('2022-11-17T20:40:53Z'),
    notAfter: Date.parse('2023-11-17T20:40:52Z'),
  },
  {
    name: 'Apple Worldwide Developer Relations Certification Authority - G8',
    subject: 'C=US, O=Apple Inc., OU=G8, CN=Apple Worldwide Developer Relations Certification Authority',
    keyId: 'b5bdbc80c40ce338a4f4b7ad23b3ef44ceb95a85',
    publicKey:
      'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA0EAQ1Aj5UiFjTzxo99ScggKMg2i8t41/iOdCTSzvIqXCid69DNdNYVAtOeQwc6XS1WiaM/Lv2SqtLh8Duvil8UILVy5GxtBY03Bf97I372ofPr+JOcKt/vUF+1iWMciHLNUjunWwLPWroLryIAxM6yRjaekiQPCOWFveZHuJG1ESBOAXslnN3/Hnzq8sMuhpwdAIfh2iR3PRSzv9uYXcR6cognkpSIkCKOLB7CwfW4b82LbLccBzAUv8BRERbAEDNFr2gcJeH3wUDt4/ayHLT/XXYeaEA5K85yUpns1bDMHb48Q62XZXrC84FBnIt7GiVU9fTo4ZWana/XLasAQhBQIDAQAB',
    notBefore: Date.parse('2023-06-20T23:37:15Z'),
    notAfter: Date.parse('2025-01-24T00:00:00Z'),
  },
  {
    name: 'Apple Application Integration 2 Certification Authority',
    subject:
      'CN=Apple Application Integration 2 Certification Authority, OU=Apple Certification Authority, O=Apple Inc., C=US',
    keyId: 'f7be7c216091db3d1b7bd83a328169df9e6c7f9b',
    publicKey:
      'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAuEihZ2xWCJ3lcMVG9K+F47063qHn2ag2PBlipXwVoEeza4EbEKz+2HTmDjWwWE902KP+7S3upHMlWdSW3CbPnSeLVJzckrHgMxIYYpnIua82GKRqgZGnFW3d3Q8tzAWBHX0QzCmJo8kMmaqi7NkBZ2kHAjwXv0QoJLHELDXWsQIACCXvUKcH2yXGw09vW4e+KvGTp9RsXrI5LgSp4W0cO645cT8E87n0V50jAE+Zg16f8AwBWL610ezXsn7CZeLx7Dym/G7bVrPuCgayC0vJovDxMfau3jVsw4BeUGOQtrptXMDjnyaDSh3em6mwWm/7m2uB7N3fMt78LkKiynha1wIDAQAB',
    notBefore: Date.parse('2013-05-24T17:43:37Z'),
    notAfter: Date.parse('2028-05-24T17:43:37Z'),
  },
  {
    name: 'Apple Application Integration CA - G3',
    subject: 'CN=Apple Application Integration CA - G3, OU=Apple Certification Authority, O=Apple Inc., C=US',
    keyId: '23f249c44f93e4ef27e6c4f6286c3fa2bbfd2e4b',
    publicKey:
      'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE8BcRhBnXZIXVGl4lgQd26ICi7957rk3gjfxLk+EzVtVmWzWuItCXdg0iTnu6CP12F86Iy3a7ZnC+yOgphP9URQ==',
    notBefore: Date.parse('2014-05-06T23:46:30Z'),
    notAfter: Date.parse('2029-05-06T23:46:30Z'),
  },
  {
    name: 'Apple Application Integration CA 5 - G1',
    subject: 'CN=Apple Application Integration CA 5 - G1, OU=Apple Certification Authority, O=Apple Inc., C=US',
    keyId: 'd917fe4b6790384b92f4dbced55780140b8f3dc9',
    publicKey:
      'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEks5jvX2GsasoCjsc4a/7BJSAkaz2Md+myyg1b0RL4SHlV90SjY26gnyVvkn6vjPKrs0EGfEvQyX69L6zy4N+ug==',
    notBefore: Date.parse('2019-03-22T17:53:33Z'),
    notAfter: Date.parse('2034-03-22T00:00:00Z'),
  },
  {
    name: 'Apple Application Integration CA 7 - G1',
    subject: 'CN=Apple Application Integration CA 7 - G1, OU=Apple Certification Authority, O=Apple Inc., C=US',
    keyId: '1a38fe7f80e56dc83716591e1b10f2fa302dafd8',
    publicKey:
      'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEdAaSxdt5vTPqiyYIDKeDzk++mv6ZPU3rQoYnC4d2swvwU15D4AZ1x4+fnqHbBQThJC/y/b5UiwYJtXoDnC6JWPQEjM2vWQKBUJCkwnCb8SD5I0/zeoNYQqVjMme11Uwh',
    notBefore: Date.parse('2023-03-01T22:12:07Z'),
    notAfter: Date.parse('2038-03-03T00:00:00Z'),
  },
  {
    name: 'Apple Worldwide Developer Relations CA - G2',
    subject: 'CN=Apple Worldwide Developer Relations CA - G2, OU=Apple Certification Authority, O=Apple Inc., C=US',
    keyId: '84b684cc3a866272165994e81aa3bd48df3adf0b',
    publicKey:
      'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE3fC3BkvP3XMEE8RDiQOTgPte9nStQmFSWAImUxnIYyIHCVJhysTZV+9tJmiLdJGMxPmAaCj8CWjwENrp0C7JGg==',
    notBefore: Date.parse('2014-05-06T23:43:24Z'),
    notAfter: Date.parse('2029-05-06T23:43:24Z'),
  },
  {
    name: 'Apple Worldwide Developer Relations Certification Authority - G3',
    subject: 'CN=Apple Worldwide Developer Relations Certification Authority, OU=G3, O=Apple Inc., C=US',
    keyId: '09fec01590f9af640a9212b92628630c97eca7b2',
    publicKey:
      'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2PWJ/KhZC4fHTJEuLVaQ03gdpDDppUjvC0O/LYT7JF1FG+XrWTYSXFRknmxiLbTGl8rMPPbWBpH85QKmHGq0edVny6zpPwcR4YS8Rx1mjjmi6LRJ7TrS4RBgeo6TjMrA2gzAg9Dj+ZHWp4zIwXPirkbRYp2SqJBgN31ols2N4Pyb+ni743uvLRfdW/6AWSN1F7gSwe0b5TTO/iK1nkmw5VW/j4SiPKi6xYaVFuQAyZ8D0MyzOhZ71gVcnetHrg21LYwOaU1A0EtMOwSejSGxrC5DVDDOwYqGlJhL32oNP/77HK6XF8J4CjDgXx9UO0m3JQAaN4LSVpelUkl8YDib7wIDAQAB',
    notBefore: Date.parse('2020-02-19T18:13:47Z'),
    notAfter: Date.parse('2030-02-20T00:00:00Z'),
  },
  {
    name: 'Apple Worldwide Developer Relations Certification Authority - G4',
    subject: 'CN=Apple Worldwide Developer Relations Certification Authority, OU=G4, O=Apple Inc., C=US',
    keyId: '5bd9fa1de79a1a0ba399762250863e91c85b77a8',
    publicKey:
      'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA0B94qnonMrBGX+cXdtignQ4pjq09MqXEazfJ5EGRard5cV0MNARgdfeuQ49HxIYeCOi/1jlSLx5n/HHxgm08fgZSdp0svNVD6bG0vEA6eFFdUaEl4b5skZ1rIVkYQdUPjW1BKjlKIeCQn04TT9CMmjK412qSHiVqpDLOIhmFBWDcAkryWut3eQJ9wJdUbJKOdgHmRo/l5ir7orCtGK1tM4U4I4vqipbtn65mT6MMQCdtldBiiNlDKSf97aS/Uy6QFWU82S5iZDMdbGrdjiGqpF8VxjDtX+aMNpKUt9w5AgD7ZIzUDIHyP9U0l4d1JsJvrgNjIQx71BuxYsUCnL39rwIDAQAB',
    notBefore: Date.parse('2020-12-16T19:36:04Z'),
    notAfter: Date.parse('2030-12-10T00:00:00Z'),
  },
  {
    name: 'Apple Worldwide Developer Relations Certification Authority - G5',
    subject: 'CN=Apple Worldwide Developer Relations Certification Authority, OU=G5, O=Apple Inc., C=US',
    keyId: '198b978d4a5b617857f4a55c35128a3908e3b075',
    publicKey:
      'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAn13aH/v6vNBLIjzH1ib6F/f0nx4+ZBFmmu9evqs0vaosIW7WHpQhhSx0wQ4QYao8Y0p+SuPIddbPwpwISHtquSmxyWb9yIoW0bIEPIK6gGzi/wpy66z+O29Ivp6LEU2VfbJ7kC8CHE78Sb7Xb7VPvnjG2t6yzcnZZhE7WukJRXOJUNRO4mgFftp1nEsBrtrjz210Td5T0NUaOII60J3jXSl7sYHqKScL+2B8hhL78GJPBudM0R/ZbZ7tc9p4IQ2dcNlGV5BfZ4TBc3cKqGJitq5whrt1I4mtefbmpNT9gyYyCjskklsgoZzRL4AYm908C+e1/eyAVw8Xnj8rhye79wIDAQAB',
    notBefore: Date.parse('2020-12-16T19:38:56Z'),
    notAfter: Date.parse('2030-12-10T00:00:00Z'),
  },
  {
    name: 'Apple Worldwide Developer Relations Certification Authority - G6',
    subject: 'CN=Apple Worldwide Developer Relations Certification Authority, OU=G6, O=Apple Inc., C=US',
    keyId: '3f2f942351d350c99a283dedb07ce5cfa5906299',
    publicKey:
      'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEbsQKC94PrlWmZXnXgtxzdVJL8T0SGYngDRGpngn3N6PT8JMEb7FDi4bBmPhCnZ3/sq6PF/cGcKXWsL5vOteRhyJ45x3ASP7cOB+aao90fcpxSv/EZFbniAbNgZGhIhpI',
    notBefore: Date.parse('2021-03-17T20:37:10Z'),
    notAfter: Date.parse('2036-03-19T00:00:00Z'),
  },
]
