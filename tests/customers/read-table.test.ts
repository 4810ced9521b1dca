// A table of customers is read: headers in two languages, each bad row with its line and reason, and nothing changed by it.

import { describe, expect, it } from 'vitest'
import { writeTable } from '../../lib/customers/write-table.ts'
import { MAX_TABLE_BYTES, MOST_CUSTOMERS } from '../../lib/facts/limits.ts'
import { DAY } from '../../lib/facts/time.ts'
import { HEAD, NOW, organisation, read, rowsOf, uid } from './tables.ts'

const SECRET = `"${'MIICXAIBAAKBgQC7VJTUt9Us8cKjMzEfYyjiWA4R4/M2bS1GB4t7NXp98C3SC6dVMvDuictGeurT8jNbvJZHtCSuYEvu'.repeat(3)}"`

/** One row below the usual header: its kind, and its problems as `reason column`. */
async function judged(row: string, known = [organisation(1), organisation(2)]) {
  const [first] = await rowsOf(`${HEAD}\n${row}\n`, known)
  return { ...first, said: first?.problems.map(({ reason, column = '' }) => `${reason} ${column}`.trim()) ?? [] }
}

describe('headers', () => {
  it.each([
    ['in English', HEAD, ','],
    ['in Japanese', '組織名,顧客番号,グループ,管理画面,UID,Apple Account,MDM プッシュ通知証明書の有効期限', ','],
    ['with semicolons, in quotes', `"Name";"Customer no.";"Group";"MDM";"Topic";"Apple ID";"Expires"`, ';'],
    ['with tabs', 'COMPANY\tcustomer_number\tTeam\tconsole\tuid\tapple-id\tEXPIRY', '\t'],
    ['full width, with blanks', ' 組織名 ,顧客番号,グループ,管理画面,ＵＩＤ,Ａｐｐｌｅ　Ａｃｃｏｕｎｔ,有効期限', ','],
    ['with upright strokes', 'Client|Customer ID|Branch|MDM|Topic|Apple ID|Valid until', '|'],
    [
      'as people name them',
      'Tenant name,Customer code,Team,MDM,Push Cert UID,Apple ID,APNs certificate expiration date',
      ',',
    ],
    [
      'as people name them in Japanese',
      '取引先名,顧客コード,部署,管理画面,トピック,Apple ID,プッシュ証明書の満了日',
      ',',
    ],
    ['as they are called in Koshin', 'name,customerNumber,group,console,uid,account,expiry', ','],
  ])('%s', async (_, head, delimiter) => {
    const cells = ['Acme', '007', 'East', 'Jamf Pro', uid(7), 'mdm@acme.example', '2027-03-01']
    const table = await read(`${head}\r\n${cells.map((one) => `"${one}"`).join(delimiter)}\r\n`)
    expect(table).toMatchObject({ delimiter, ignored: [] })
    const [row] = 'rows' in table ? table.rows : []
    expect(row).toMatchObject({ kind: 'new', line: 2 })
    expect(row?.told).toEqual({
      ...{ name: 'Acme', customerNumber: '007', group: 'East', consoleId: 'jamf-pro', topic: uid(7) },
      ...{ account: 'mdm@acme.example', expiries: { 'push-certificate': Date.UTC(2027, 2, 1, 23, 59, 59, 999) } },
    })
  })

  it.each([
    ['CLOMO PANEL', 'clomo'],
    ['CLOMO MDM', 'clomo'],
    ['ＣＬＯＭＯ（本番）', 'clomo'],
    ['Microsoft Intune', 'intune'],
    ['JamfPro', 'jamf-pro'],
    ['Jamf School', 'other'],
    ['Clomodo', 'other'],
    ['CLOMO and Intune', 'other'],
  ])('a console that is called %s is %s', async (name, id) => {
    const [row] = await rowsOf(`${HEAD}\nAcme,,,${name},${uid(7)},,\n`)
    expect(row?.told.consoleId).toBe(id)
    expect(row?.told.consoleName).toBe(id === 'other' ? name : undefined)
  })

  it.each([
    ['of each asset', 'UID,Push certificate expires on,ADE token expiration date,VPP token valid until'],
    ['of each asset in Japanese', 'UID,証明書の期限,DEP トークンの有効期限,VPP サービストークン満了日'],
  ])('%s are told apart', async (_, head) => {
    const [row] = await rowsOf(`${head}\n${uid(1)},2027-01-01,2027-02-02,2027-03-03\n`, [organisation(1)])
    const end = (month: number) => Date.UTC(2027, month, month + 1, 23, 59, 59, 999)
    const expiries = { 'push-certificate': end(0), 'server-token': end(1), 'content-token': end(2) }
    expect(row?.told.expiries).toEqual(expiries)
  })

  it.each([
    ['what a spreadsheet says of the separator', 'sep=;\n', ';', 3],
    ['a title and an empty line', '顧客一覧,,2026 年 11 月\n\n', ',', 4],
    ['a title with a word of ours', 'Customer list of the Osaka branch\nCustomer\n', ',', 4],
  ])('stand below %s', async (_, above, mark, line) => {
    const table = await read(
      `${above}${['Name', 'UID', 'Apple ID'].join(mark)}\n${['Acme', uid(9), 'a@b.jp'].join(mark)}\n`,
    )
    expect(table).toMatchObject({
      delimiter: mark,
      rows: [{ line, kind: 'new', told: { name: 'Acme', topic: uid(9) } }],
    })
  })

  it('that stand further down than a title reaches are not looked for', async () => {
    expect(await read(`${'x,y,z\n'.repeat(20)}Name,UID\nAcme,${uid(9)}\n`)).toEqual({
      refused: 'no-header',
      encoding: 'utf-8',
    })
  })

  it('that are none of ours, or stand there twice, are said, and their columns are not read', async () => {
    const table = await read(`Name,UID,Phone,uid,\nAcme,${uid(1)},03-1234,${uid(2)},\n`)
    expect(table).toMatchObject({ ignored: ['Phone', 'uid'], rows: [{ kind: 'new', told: { topic: uid(1) } }] })
  })

  it.each([
    ['no-header', `Acme,${uid(1)}\n`],
    ['no-key', 'Organisation,Group\nAcme,East\n'],
    ['no-rows', `${HEAD}\n\n\n`],
  ])('%s: the table is refused', async (refused, text) => {
    expect(await read(text)).toEqual({ refused, encoding: 'utf-8' })
  })
})

describe('another list', () => {
  const REPORT = ['Section,Item,Value,Time,Proof,Who', 'Renewal,Console,CLOMO PANEL,,,', `Renewal,UID,${uid(1)},,,`]
  const STEPS = ['Steps,1,Check the UID,2026-11-24,Seen on the page,Hanako', 'Steps,2,Sign in,,Not done,']
  const FAMILY = ['名前,続柄,生年月日', '花子,長女,2001-01-01', '組織,父,1970-01-01', '次郎,次男,2003-03-03']

  it.each([
    ['with a row that bears a word of ours', [...REPORT, ...STEPS]],
    ['in which that row comes first', [REPORT[0], REPORT[2], REPORT[1], ...STEPS]],
    ['with more than one such row', [REPORT[0], 'Renewal,Apple Account,a@b.jp,,,', REPORT[2], ...STEPS]],
    ['without any', [REPORT[0], ...STEPS]],
    ['of something else altogether', FAMILY],
  ])('%s is no list of customers', async (_, lines) => {
    expect(await read(`${lines.join('\n')}\n`)).toEqual({ refused: 'no-header', encoding: 'utf-8' })
  })

  it.each([
    ['its first row', 'UID,Phone,Fax'],
    ['a title of one cell', 'Customers of 2026\nUID,Phone,Fax'],
    ['a title and a day', 'Customers,2026-11-24\nUID,Phone,Fax'],
  ])('is not what a list of ours is below %s, however bad its rows are', async (_, head) => {
    const rows = await rowsOf(`${head}\nacme,03-1,03-2\n,03-3,03-4\n`)
    expect(rows.map(({ kind }) => kind)).toEqual(['bad', 'bad'])
  })

  it('above a list of ours does not hide the customers that can be read', async () => {
    const rows = await rowsOf(`From,To,Day,Kind,By\nName,UID\nAcme,${uid(9)}\nBad,\n`)
    expect(rows.map(({ kind }) => kind)).toEqual(['new', 'bad'])
  })
})

describe('a row', () => {
  it.each([
    ['not on record', `Acme,C-9,East,CLOMO MDM,${uid(9)},a@acme.example,2027-03-01`, 'new'],
    ['with another name', `Customer One,C-1,,,${uid(1)},,`, 'changed'],
    ['known by its UID in capitals', `Customer 1,,East,,UID=${uid(1).toUpperCase()},,`, 'changed'],
    ['known by its customer number alone', ',C-2,East,,,,', 'changed'],
    ['that says what is known', `Customer 1,C-1,,,${uid(1)},,`, 'same'],
    ['whose empty cells take nothing away', `,,,,${uid(1)},,`, 'same'],
    ['of HTML, emoji and marks that turn the direction', `<b>Acme</b> 🍏 \u202excod,9,,,${uid(9)},,`, 'new'],
    ['with a formula that was made harmless', `'=Acme,'-5,,,${uid(9)},,`, 'new'],
    ['whose cells say that there is nothing', `Acme,–,N/A,-,${uid(9)},なし,未登録`, 'new'],
    ['with a link in place of the account', `Acme,9,,,${uid(9)},mailto:it@acme.example,`, 'new'],
    ['with a comma in quotes', `"Acme, Inc. ""East""",9,,,${uid(9)},,`, 'new'],
  ])('%s', async (_, row, kind) => expect(await judged(row)).toMatchObject({ kind, said: [] }))

  it.each([
    ['without a UID, and known by nothing else', 'Acme,C-9,,,,,', ['uidMissing uid']],
    ['without a name', `,C-9,,,${uid(9)},,`, ['nameMissing name']],
    ['with no UID in its cell', 'Acme,9,,,00000000-0000-4000-8000-000000000009,,', ['uidWrong uid']],
    ['with a UID that a spreadsheet cut', `Acme,9,,,${uid(9).slice(0, -2)},,`, ['uidWrong uid']],
    ['with two UIDs in one cell', `Acme,9,,,${uid(8)} ${uid(9)},,`, ['uidSeveral uid']],
    ['with a number that a spreadsheet shortened', `Acme,1.23457E+11,,,${uid(9)},,`, ['numberShort customerNumber']],
    ['with something that is no account', `Acme,9,,,${uid(9)},Tanaka,`, ['accountWrong account']],
    ['with a day that is none', `Acme,9,,,${uid(9)},,2027-02-30`, ['dateWrong expiry']],
    ['with a day that may be two', `Acme,9,,,${uid(9)},,01/02/2027`, ['dateUnclear expiry']],
    ['with words beside the day', `Acme,9,,,${uid(9)},,renewed 2027-01-01`, ['dateWrong expiry']],
    ['with two days', `Acme,9,,,${uid(9)},,2026-01-01 – 2027-01-01`, ['dateWrong expiry']],
    ['with a name that says nothing', `-,9,,,${uid(9)},,`, ['nameMissing name']],
    ['with a number that counts no day of ours', `Acme,9,,,${uid(9)},,10001`, ['dateFar expiry']],
    ['with a day in another century', `Acme,9,,,${uid(9)},,2127-01-01`, ['dateFar expiry']],
    ['with more cells than columns', `Acme, Inc.,9,,,${uid(9)},,,x`, ['shifted']],
    ['with a private key in it', `${SECRET},9,,,${uid(9)},,`, ['secret name']],
    ['with letters that were lost', `Acm\ufffd,9,,,${uid(9)},,`, ['garbled name']],
    ['with a name longer than any', `${'あ'.repeat(201)},9,,,${uid(9)},,`, ['tooLong name']],
    ['whose quotation mark drew in the next line', `"Acme,9,,,${uid(9)},,\nBeta",9,,,${uid(9)},,`, ['shifted name']],
  ])('%s can’t be taken, and is said to be so', async (_, row, said) => {
    const bad = await judged(row)
    expect(bad.kind).toBe('bad')
    expect([...bad.said].sort()).toEqual([...said].sort())
  })

  it('never shows a secret that it found', async () => {
    expect(JSON.stringify((await judged(`${SECRET},9,,,${uid(9)},,`)).problems)).not.toContain('MIIC')
  })

  it.each([
    ['2027-11-28', '2027-11-28'],
    ['2027/1/5', '2027-01-05'],
    ['２０２７年１月５日', '2027-01-05'],
    ['28.11.2027', '2027-11-28'],
    ['11/28/2027', '2027-11-28'],
    ['28/11/2027', '2027-11-28'],
    ['05/05/2027', '2027-05-05'],
    ['2027-11-28 00:00:00', '2027-11-28'],
    ['05.01.2027', '2027-01-05'],
    ['"Jan 5, 2027"', '2027-01-05'],
    ['5. Januar 2027', '2027-01-05'],
    ['05-Jan-27', '2027-01-05'],
    ['令和9年1月5日', '2027-01-05'],
    ['2027-01-05T23:30:00', '2027-01-05'],
    // As a spreadsheet counts it: =DATE(2027,1,5).
    ['46392', '2027-01-05'],
  ])('the day %s is %s', async (written, day) => {
    const { changes } = await judged(`Acme,9,,,${uid(9)},,${written}`)
    expect(changes?.find(({ column }) => column === 'expiry')?.after).toBe(day)
  })

  it('about an organisation that an earlier row is about is named with that row', async () => {
    const rows = await rowsOf(
      `${HEAD}\nA,1,,,${uid(8)},,\n\n"B\nC",2,,,${uid(9)},,\nA,1,,,${uid(8)},,\n,C-1,East,,,,\nX,,,,${uid(1)},,\n`,
      [organisation(1)],
    )
    expect(
      rows.map(({ line, kind, problems }) => [
        line,
        kind,
        ...problems.map(({ reason, line: of }) => `${reason} ${of}`),
      ]),
    ).toEqual([
      [2, 'new'],
      [4, 'bad', 'shifted undefined'],
      [6, 'bad', 'uidTwice 2'],
      [7, 'changed'],
      [8, 'bad', 'uidTwice 7'],
    ])
  })

  it('that gives a UID on record another name and another number is doubted', async () => {
    expect(await judged(`Quite Another,C-77,,,${uid(1)},,`)).toMatchObject({ kind: 'changed', isDoubtful: true })
    expect(await judged(`Quite Another,C-1,,,${uid(1)},,`)).toMatchObject({ kind: 'changed', isDoubtful: false })
    expect(await judged(`Quite Another,C-77,,,${uid(1)},,`, [organisation(1, { customerNumber: '' })])).toMatchObject({
      isDoubtful: false,
    })
  })

  it('with a customer number that two have is not guessed at', async () => {
    const twins = [organisation(1), organisation(2, { customerNumber: 'Ｃ-1' })]
    expect((await judged(',C-1,East,,,,', twins)).said).toEqual(['numberTwice customerNumber'])
  })

  it('with the UID of a certificate that was set aside as lost is not put on record anew', async () => {
    const { topic: _topic, ...bare } = organisation(1)
    const lost = { ...bare, lost: { topic: uid(1), at: 1 } }
    expect((await judged(`New,9,,,${uid(1)},,`, [lost])).said).toEqual(['uidLost uid'])
  })

  it('does not take the place of an expiry that was read', async () => {
    const certain = organisation(1, { notAfter: NOW + 20 * DAY })
    const row = await judged(`Customer 1,C-1,,,${uid(1)},,2027-06-01`, [certain])
    expect(row).toMatchObject({ kind: 'same', kept: [{ column: 'expiry', before: '2026-12-14', after: '2027-06-01' }] })
    const typed = organisation(1, { typedExpiries: { 'push-certificate': { notAfter: NOW + 20 * DAY, at: 1 } } })
    expect(await judged(`Customer 1,C-1,,,${uid(1)},,2027-06-01`, [typed])).toMatchObject({ kind: 'changed', kept: [] })
  })
})

describe('more than anybody has', () => {
  it('a file of 50 MB is not even read', async () => {
    const file = new Blob(['x'.repeat(1024)])
    Object.defineProperty(file, 'size', { value: 50 * 1024 * 1024 })
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('read')) })
    const { readTable } = await import('../../lib/customers/read-table.ts')
    expect(await readTable(file, [], { now: NOW, rest: () => Promise.resolve() })).toEqual({ refused: 'too-large' })
  })

  it('a million rows are left where the limit is passed', async () => {
    let pieces = 0
    const rest = () => {
      pieces += 1
      return Promise.resolve()
    }
    const text = `UID\n${'x\n'.repeat(1_000_000)}`
    expect(text.length).toBeLessThan(MAX_TABLE_BYTES)
    const table = await read(text, [], { rest })
    expect(table).toMatchObject({ refused: 'too-many' })
    expect('line' in table && table.line).toBeGreaterThan(MOST_CUSTOMERS)
    expect(pieces).toBeLessThan(10)
  })

  it('a quotation mark without an end is named by its line', async () => {
    const text = `${HEAD}\nA,1,,,${uid(1)},,\n"B,2,,,${uid(2)},,\n${`C,3,,,${uid(3)},,\n`.repeat(2000)}`
    expect(await read(text)).toMatchObject({ refused: 'open-quote', line: 3 })
  })
})

describe('a thousand rows', () => {
  const all = Array.from({ length: 1000 }, (_, number) =>
    organisation(number, {
      ...{
        name: `=Customer ${number} "株式会社" 🍏`,
        group: `-${number % 7}`,
        servers: ['A', 'B|C'],
        locations: ['Tōkyō'],
      },
      ...{ account: `+mdm@c${number}.example`, portal: 'business', consoleOrigins: ['https://panel.example'] },
      typedExpiries: { 'server-token': { notAfter: NOW + number * 1e6, at: 1 } },
    }),
  )

  it.each(['en', 'ja'])(
    'are written in %s and read back: nothing is lost, and nothing would change',
    async (language) => {
      const rows = await rowsOf(writeTable(all, language), all)
      expect(rows.filter(({ kind }) => kind !== 'same')).toEqual([])
      expect(rows).toHaveLength(1000)
      const anew = await rowsOf(writeTable(all, language))
      expect(anew.every(({ kind }) => kind === 'new')).toBe(true)
      expect(anew[3]?.told).toMatchObject({ name: all[3]?.name, servers: ['A', 'B|C'], account: '+mdm@c3.example' })
    },
  )

  it('give way to the page, say how far they are, and can be stopped', async () => {
    const text = writeTable(all, 'en')
    let rests = 0
    const progress: number[] = []
    const rest = () => {
      rests += 1
      return Promise.resolve()
    }
    await read(text, [], { rest, onProgress: (done, total) => progress.push(done / total) })
    expect(rests).toBeGreaterThan(20)
    expect(progress).toContain(1)
    const stop = new AbortController()
    const stopping = read(text, [], { signal: stop.signal, onProgress: () => stop.abort(new Error('stopped')) })
    await expect(stopping).rejects.toThrow('stopped')
  })

  it('a template has the headers and nothing else', () => {
    expect(writeTable([], 'ja').split('\r\n')).toHaveLength(2)
  })
})
