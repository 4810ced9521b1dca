// Chinese, simplified and traditional. Source: how Windows and Keychain Access name a certificate's dates in Chinese; no console's labels are known in it.
import type { ConsoleWords } from './types.ts'

export const zh: ConsoleWords = {
  locales: ['zh-CN', 'zh-TW'],
  expiry: /[过過]期|到期|有效期|有效至|失效|截止|[届屆]满|[届屆]滿|终止|終止|[结結]束/,
  otherDate:
    /(?:上[传傳]|[颁頒]发|[颁頒]發|[签簽]发|[签簽]發|创建|建立|安[装裝]|同步|更新|[续續][订訂期]|推送|[导匯][入]|添加|新增|[发發]送|修改|注册|註冊|下[载載]|登[录錄])(?:日期|[时時][间間]|[于於])?$|已[过過到失]|即[将將]|(?:[删刪]除|移除|吊[销銷]|撤[销銷]|替[换換])|上次|最[后後近]|下[次一]|生效|[开開]始|起始|[从從起]$/,
  neutral: /^(?:日期|[时時][间間]|值|[状狀][态態]|[当當目]前|信息|概[览覽]|[设設]置|常[规規]|[详詳][细細]|资料|\s)+$/,
  filler: /日期|[时時][间間]|[当當目]前|[新日期至的于於限]/,
  until: /^[至到]$/,
  spanStart: /有效/,
  behind: /^(?:到期|[过過]期|前有效|[为為]止)$/,
  subject: /主[题題]|主体|主體|使用者|[标標][识識]/,
  push: /推送|推播/,
  serverToken: /服[务務]器令牌|伺服器[代权權][码碼杖]|自[动動][设設裝][备備置][注註登]/,
  contentToken: /[内內]容令牌|批量[购購][买買]|大量[购購][买買]|服[务務]令牌/,
  certificate: /[证證憑凭][书書证證]|憑證/,
  token: /令牌|[权權]杖|代[码碼]/,
  otherThing: /[许許]可|授[权權]|[订訂][阅閱]|[试試]用|密[码碼]|保修|保固|合同|合約|根[证證]|服[务務]器[证證]/,
  account: /apple ?[账帳][户戶号號]/,
  notInUse: /以前|之前|[旧舊]|[历歷]史|已[废廢撤吊]|[删刪]除|移除|替[换換]|停用/,
  note: /[备備][注註]|[说說]明|示例/,
}
