// How the practice business portal looks: three columns, panes, a dialog. Runs in the browser.

export const STYLE = `
*{box-sizing:border-box}
body{margin:0;font:14px/1.5 -apple-system,"Helvetica Neue",Arial,"Noto Sans CJK JP",sans-serif;color:#1d1d1f;background:#fff}
iframe[name=MainPortal]{border:0;display:block;width:100%;height:100vh}
ui-app{display:flex;min-height:100vh}ui-side,ui-middle{display:block;width:210px;padding:16px;background:#f5f5f7;border-right:1px solid #d2d2d7}
ui-middle{width:280px;background:#fbfbfd}ui-main-pane{display:block;flex:1;padding:24px 32px;min-width:0}
ui-side button,ui-middle button,.item{display:block;width:100%;text-align:left;border:0;background:none;font:inherit;padding:7px 8px;border-radius:6px;cursor:pointer;color:inherit}
.group{color:#6e6e73;font-size:12px;margin:14px 0 2px;padding:0 8px}.item[aria-selected=true]{background:#0071e3;color:#fff}.item small{display:block;opacity:.75}
.title{font-size:24px;font-weight:600;margin:0 0 14px;display:flex;gap:10px;align-items:center;flex-wrap:wrap}
.act,.acts a,.acts button{border:0;background:none;color:#0066cc;font:inherit;cursor:pointer;padding:6px 10px;text-decoration:none}.acts{border-bottom:1px solid #d2d2d7;margin-bottom:18px;padding-bottom:8px;display:flex;gap:12px}
.row{display:flex;justify-content:space-between;align-items:center;border-bottom:1px solid #d2d2d7;padding:10px 4px}
.head{color:#6e6e73;font-size:12px}
.veil{position:fixed;inset:0;background:rgba(0,0,0,.3);display:flex;align-items:center;justify-content:center;z-index:10}.box{background:#fff;border-radius:12px;padding:24px;width:460px;max-width:92vw}.box .acts{border:0;margin:18px 0 0;justify-content:flex-end}
.menu{border:1px solid #d2d2d7;border-radius:8px;background:#fff;padding:6px;width:220px}.menu button{display:block;width:100%;text-align:left}
`
