// How the start page looks, in light and in dark.

export const STYLE = `
:root{--ground:#f6f5f1;--paper:#fff;--ink:#22282e;--soft:#5d666e;--line:#e2dfd7;--leaf:#24704b;--leaf-soft:#e7f1ea;--link:#1a5fa3}
@media (prefers-color-scheme:dark){:root{--ground:#15191c;--paper:#1e2428;--ink:#e8e9e6;--soft:#a3adb3;--line:#323a40;--leaf:#7cc79c;--leaf-soft:#1e3329;--link:#8cbcf0}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.75 -apple-system,"Hiragino Sans","Noto Sans CJK JP","Noto Sans JP",Meiryo,"Segoe UI",sans-serif}
:lang(ja) body{line-break:strict;word-break:auto-phrase}
.page{max-width:820px;margin:0 auto;padding:28px 22px 72px}
header{display:flex;justify-content:space-between;align-items:baseline}.name{margin:0;font-weight:600;letter-spacing:.02em}.name span{color:var(--leaf);margin-left:.3em}
a{color:var(--link)}.language{text-decoration:none}
.lead{padding:44px 0 26px}h1{font-size:clamp(28px,5vw,40px);line-height:1.3;margin:0 0 14px;font-weight:600;text-wrap:balance}.lead p{font-size:18px;margin:0 0 8px}.lead .promise{color:var(--soft);font-size:15px}
.afresh{background:var(--leaf-soft);color:var(--leaf);border-radius:8px;padding:10px 16px;margin:0 0 20px}
h2{font-size:20px;font-weight:600;margin:44px 0 14px}h3{font-size:16px;font-weight:600;margin:0 0 2px}p{margin:0}
.steps{list-style:none;margin:0;padding:0;counter-reset:step;background:var(--paper);border:1px solid var(--line);border-radius:12px}
.steps li{counter-increment:step;position:relative;padding:18px 22px 18px 66px;border-top:1px solid var(--line)}.steps li:first-child{border-top:0}
.steps li::before{content:counter(step);position:absolute;left:20px;top:18px;width:30px;height:30px;line-height:30px;border-radius:50%;background:var(--leaf-soft);color:var(--leaf);text-align:center;font-weight:600;font-size:15px}
.steps p,.traps p{color:var(--soft)}
code{font:inherit;font-weight:500;color:var(--ink);background:var(--ground);border:1px solid var(--line);border-radius:5px;padding:0 .35em;white-space:nowrap}
.traps{list-style:none;padding:0;margin:0;display:grid;gap:14px;grid-template-columns:repeat(auto-fit,minmax(300px,1fr))}.traps li{background:var(--paper);border:1px solid var(--line);border-radius:12px;padding:16px 20px}
.markups{list-style:none;padding:0;margin:14px 0 0;display:flex;flex-wrap:wrap;gap:10px}.markups a{display:block;padding:8px 16px;border:1px solid var(--line);background:var(--paper);border-radius:999px;text-decoration:none}
.markups+.traps{margin-top:16px}
.marks p{max-width:62ch}
.again{display:flex;align-items:center;justify-content:space-between;gap:24px;margin-top:44px;padding-top:8px;border-top:1px solid var(--line);flex-wrap:wrap}.again h2{margin-top:20px}.again p{color:var(--soft);max-width:52ch}
button{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:8px;padding:9px 20px;cursor:pointer}
a:focus-visible,button:focus-visible{outline:3px solid var(--leaf);outline-offset:2px}
@media (max-width:520px){code{white-space:normal}}
`
