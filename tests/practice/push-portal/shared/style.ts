// How the practice portal looks: white and grey, as Apple's has looked since 2013. Class names mean nothing and are shared by the markups.

export const STYLE = `
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#333;font:13px/1.5 "Lucida Grande",-apple-system,"Helvetica Neue",Helvetica,Arial,"Noto Sans CJK JP",sans-serif}
.head{display:flex;align-items:center;gap:12px;max-width:1000px;margin:0 auto;padding:22px 16px 14px}
.title{flex:1;font-size:21px;font-weight:300;color:#222;margin:0}.title img{display:block}
.who{color:#888}
.main{max-width:1000px;margin:0 auto;padding:26px;border:1px solid #d6d6d6;border-radius:6px;box-shadow:0 1px 4px rgba(0,0,0,.08);min-height:340px;position:relative}
.foot{max-width:1000px;margin:14px auto 30px;padding:0 16px;color:#999;font-size:11px}.foot a{color:#999;margin-right:16px;text-decoration:none}
.bar{display:flex;align-items:center;justify-content:space-between;gap:16px;margin-bottom:16px}
h1,h2,h3,.h{font-size:19px;font-weight:400;color:#222;margin:0}h3,.h.small{font-size:15px;margin:30px 0 10px}
.btn{display:inline-block;font:inherit;font-size:12px;color:#333;background:linear-gradient(#fff,#ececec);border:1px solid #bdbdbd;border-radius:4px;padding:3px 11px;text-decoration:none;cursor:pointer;line-height:18px}
.btn:hover{background:linear-gradient(#fff,#e0e0e0)}.btn[disabled]{opacity:.45;cursor:default}
.btn.green{color:#fff;background:linear-gradient(#7cc05a,#4f9a2c);border-color:#478a27;padding:6px 16px;font-size:13px}
.btn.blue{color:#fff;background:linear-gradient(#62a8ea,#2f7ccb);border-color:#2a6fb6}
.i{display:inline-block;width:19px;height:19px;line-height:18px;border-radius:50%;border:0;padding:0;background:#3d87d3;color:#fff;font:italic bold 13px/19px Georgia,serif;text-align:center;text-decoration:none;cursor:pointer}
table{width:100%;border-collapse:collapse}th,.th{text-align:left;font-weight:400;color:#888;font-size:11px}
th,td{padding:9px 10px;border-bottom:1px solid #e4e4e4;vertical-align:middle}
.cells{display:grid;grid-template-columns:1.7fr 1.5fr 1.1fr .7fr 40px 240px;gap:10px;align-items:center;padding:9px 10px;border-bottom:1px solid #e4e4e4;position:relative}
.cells form{display:inline}.cells.th{padding-bottom:5px;margin:0}
.acts{white-space:nowrap}.acts>*{margin-right:4px;vertical-align:middle}.btn img{display:block}input[type=image].btn{box-sizing:content-box;vertical-align:middle}
.expired{color:#999}.revoked{color:#c0392b}
.pop{position:absolute;z-index:5;background:#fff;border:1px solid #b9b9b9;border-radius:6px;box-shadow:0 4px 16px rgba(0,0,0,.2);padding:12px 16px;width:470px;max-width:90vw;right:calc(50% - 130px);margin-top:6px;overflow-wrap:anywhere}
td .pop{right:350px;text-align:left}
.pop dt{color:#888;font-size:11px}.pop dd{margin:0 0 7px}
.drawer{grid-column:1/-1;background:#f6f8fb;border:1px solid #dde4ee;border-radius:4px;padding:10px 14px;overflow-wrap:anywhere}
.note{color:#888;font-size:11px;margin:18px 0 0}
.field{margin:16px 0}.field label,.field .lb{display:block;color:#666;margin-bottom:5px}
textarea{width:420px;max-width:100%;height:80px;font:inherit;border:1px solid #bbb;border-radius:4px;padding:6px}
.terms{height:170px;overflow:auto;border:1px solid #ccc;padding:12px;background:#fafafa;margin:14px 0;white-space:pre-line}
.end{display:flex;justify-content:flex-end;gap:10px;margin-top:26px;border-top:1px solid #e4e4e4;padding-top:16px}
.error{color:#a4281c;background:#fdf0ee;border:1px solid #ecc5bf;border-radius:4px;padding:9px 12px;margin:14px 0}
.facts{margin:18px 0}.facts dt,.facts .k{color:#888;float:left;clear:left;width:130px}.facts dd,.facts .v{margin:0 0 8px 140px}
.start{text-align:center;padding:60px 0}.start p{margin:14px 0 26px;color:#666}
.veil{position:fixed;inset:0;background:rgba(0,0,0,.28);display:flex;align-items:center;justify-content:center;z-index:9}
.box{background:#fff;border-radius:8px;padding:22px 26px;width:430px;max-width:92vw;border:0}
[hidden]{display:none!important}
.away{position:absolute;width:1px;height:1px;opacity:0;overflow:hidden}
dialog::backdrop{background:rgba(0,0,0,.28)}
`
