// The frame of every page of the practice console: tabs, style, the day as this console writes it.
import { type Html, html, raw } from '../web/html.ts'

export type Tab = 'HOME' | 'Users/Org' | 'Applications' | 'Reports' | 'Settings'

const TABS: [Tab, string][] = [
  ['HOME', '/'],
  ['Users/Org', '/users'],
  ['Applications', '/applications'],
  ['Reports', '/reports'],
  ['Settings', '/settings'],
]

/** A page below the tabs. */
export function frame(current: Tab, body: Html, ...scripts: string[]): Html {
  return page(
    html`<header><strong>CLOMO PANEL</strong><nav>${TABS.map(([name, address]) => html`<a href="${address}" ${raw(name === current ? 'aria-current="page"' : '')}>${name}</a>`)}</nav>
      <span class="who">株式会社サンプル（練習）</span><a href="/logout">ログアウト</a></header><main>${body}</main>`,
    ...scripts,
  )
}

/** A whole document. */
export function page(body: Html, ...scripts: string[]): Html {
  return html`<html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>CLOMO PANEL（練習）</title><style>${raw(STYLE)}</style>
    ${scripts.map((script) => html`<script type="module" src="/js/${script}"></script>`)}</head><body>${body}</body></html>`
}

/** `yyyy/MM/dd`, the day in Japan. Takes milliseconds. */
export function consoleDate(at: number): string {
  const [year, month, day] = new Date(at).toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' }).split('-')
  return `${year}/${month}/${day}`
}

/** Day and time in Japan: `yyyy/MM/dd HH:mm`. Takes milliseconds. */
export function consoleTime(at: number): string {
  const time = new Date(at).toLocaleTimeString('ja-JP', { timeZone: 'Asia/Tokyo', hour: '2-digit', minute: '2-digit' })
  return `${consoleDate(at)} ${time}`
}

const STYLE = `
*{box-sizing:border-box}
body{margin:0;background:#eef1f4;color:#2b333b;font:14px/1.7 "Hiragino Sans","Noto Sans CJK JP","Noto Sans JP",Meiryo,sans-serif;line-break:strict;word-break:auto-phrase}
header{display:flex;align-items:center;gap:18px;background:#23384d;color:#fff;padding:0 20px;height:52px}
header strong{font-size:17px;letter-spacing:.03em}header nav{display:flex;flex:1}
header :is(a,strong){white-space:nowrap}header a{color:#d6e2ee;text-decoration:none;padding:14px 14px}header nav a[aria-current]{background:#eef1f4;color:#23384d}
.who{color:#a8bccf;font-size:12px;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
main{max-width:1080px;margin:24px auto;padding:0 20px;display:flex;gap:20px;align-items:flex-start}
.side{width:230px;background:#fff;border-radius:6px;padding:14px 18px;flex:none}.side h2{font-size:12px;color:#7a8692;margin:10px 0 2px}.side ul{list-style:none;margin:0 0 8px;padding:0 0 0 10px}
.side a{color:#1f6fb2;text-decoration:none}.side a[aria-current]{font-weight:bold;color:#23384d}
.body{flex:1;min-width:0}
.card{background:#fff;border-radius:6px;padding:18px 24px;margin-bottom:18px}.card h2{font-size:16px;margin:0 0 10px;border-bottom:1px solid #e1e6eb;padding-bottom:8px}
table{width:100%;border-collapse:collapse}th,td{text-align:left;padding:10px 8px;border-bottom:1px solid #edf0f3;font-weight:400;vertical-align:top;overflow-wrap:anywhere}th{color:#67737f;width:38%}
.soon{color:#b4510b;font-weight:bold}
button,.button{font:inherit;white-space:nowrap;border:1px solid #b6c2cd;border-radius:4px;background:#fff;color:#2b333b;padding:5px 16px;cursor:pointer}button.main{background:#1f6fb2;border-color:#1f6fb2;color:#fff}button[disabled]{opacity:.4;cursor:default}
.veil{position:fixed;inset:0;background:rgba(20,30,40,.45);display:flex;align-items:center;justify-content:center;padding:16px}
.wizard{background:#fff;border-radius:8px;width:620px;max-width:100%;max-height:92vh;overflow:auto;padding:22px 28px}.wizard h2{margin:0 0 12px;font-size:17px}
.wizard .end{display:flex;justify-content:flex-end;gap:10px;margin-top:22px}.wizard label{display:block;margin:12px 0 3px}.wizard input[type=text],.wizard input[type=email]{width:100%;font:inherit;padding:6px 8px;border:1px solid #b6c2cd;border-radius:4px}
.wizard small{color:#67737f;display:block}.error{background:#fdeeee;color:#9c2020;border-radius:4px;padding:8px 12px;margin:10px 0}.warn{background:#fff5e5;border-radius:4px;padding:8px 12px}
.login{max-width:380px;margin:12vh auto;background:#fff;border-radius:8px;padding:28px 34px}.login h1{font-size:20px;margin:0 0 14px}.login label{display:block;margin:12px 0 2px}.login input{width:100%;font:inherit;padding:7px 9px;border:1px solid #b6c2cd;border-radius:4px}.login button{margin-top:20px;width:100%}
a{color:#1f6fb2}select{font:inherit;padding:4px 8px;border:1px solid #b6c2cd;border-radius:4px}
#notices{position:fixed;top:64px;right:20px;width:340px}.notice{background:#e6f4ea;border-left:4px solid #2b7a3d;border-radius:4px;padding:10px 14px;margin-bottom:10px;box-shadow:0 2px 8px rgba(20,30,40,.2)}.notice.wrong{background:#fdeeee;border-color:#9c2020}
`
