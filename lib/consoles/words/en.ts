// English, and the names that are the same in every language. Sources: labels of the consoles in this room; openssl's and RFC 5280's words.
import type { ConsoleWords } from './types.ts'

export const en: ConsoleWords = {
  // "Sept" is British.
  locales: ['en-US', 'en-GB'],
  expiry:
    /\bexp(?:\.|$| date\b)|\bexpir|\bvalid(?:ity)?[ -]?\(?(?:until|up to|to|till|thru|through|for|period|end)\b|\bvalidity$|\bnot ?(?:valid )?after\b|\b(?:active|usable|effective) \(?(?:until|till|through)\b|\brenewed (?:until|till|through)\b|\bruns? out\b|\blapses?\b|\bend(?:s| date| of validity)\b|\bgood (?:until|through)\b/,
  // "Renewal date": Fleet's word for an end; elsewhere as well the day on which it was renewed, or is to be.
  doubtful:
    /\b(?:be renewed|renew(?:al)?|renew (?:it|(?:(?:your|the|this) )?[\w ]{0,30}certificate)) (?:by|before|until|no later than|due(?: date)?|deadline|date)\b|\b(?:invalid|void) (?:after|from|as of)\b/,
  // Not the name of a thing that ends in "push": "du certificat push".
  otherDate:
    /\b(?:upload|issu|creat|install|(?<!certifica(?:t|to|do) )push|sync|regist|updat|modif|add|import|check|renewed|sent|send|notif|remind|generat|activat|connect|seen|contact|sign|remov|delet|replac|restor|revok|publish|post|announc|download|enrol|login|logged|assign|deliver|refresh|verif|configur|chang|obtain|attempt|report|warn|alert|scan)\w*(?:[- ](?:date|time|day|on|at|by|since|and|in|it)){0,3}$|\bexpir\w* (?:before|after|between|within|earlier|later)\b|\b(?:last|next|first|most recent)\b(?! valid| day)|\bnot ?(?:valid )?before\b|\bvalid(?:ity)? ?(?:from|since|start)|\bsince\b|\bstart(?:s|ed|ing)?\b|\bbeg(?:i|a)n|\bfrom$|\bas of$|(?<=\w )(?<!\bdate )expired$|\b(?:notice|notification|reminder|alert|warning|e-?mail)s?$|\b(?:days?|weeks?|hours?) before$|\b(?:upload|issu|creat|install)\w* (?:date|time)\b/,
  neutral:
    /^(?:(?:the |a )?(?:dates?|days?|time|value|values|details?|info|information|current|status|state|active|at|on|of|is|are|was|be|it|in|mon|tue|wed|thu|fri|sat|sun|utc|gmt|local time|deadline|and|your|apple|mdm|for|overview|general|summary|properties|settings?|configuration|validity)(?: |$)){1,4}$/,
  filler:
    /\b(?:th(?:e|is|at)|an?|its?|up|you|your|our|will|must|should|has|have|to|by|for|in|on|at|of|and|or|from|until|before|remaining|remains|left|new|current|latest|installed|uploaded|registered|configured|imported|active|valid|ok|good|healthy|enabled|connected|today|tomorrow|upcoming|overview|lists?|calendar|renew(?:ed|s|al)?|dates?|days?|weeks?|months?|years?|time|zone|notifications?|services?|(?:mobile )?device management|status|state|apple|mdm|ios|macos)\b/,
  until: /^(?:and )?(?:to|until|till|through|thru|[-–—~〜→⇒➔➙-➞⟶»>]|[-=]{1,2}>)$/,
  howLong:
    /(?:\bfor )?(?:\b(?:in|within|another|about) ){0,2}\b\d{1,4} (?:more )?(?:days?|weeks?|months?)\b(?! (?:ago|before|after|prior|earlier|later|old))(?: (?:left|remaining|from now|to go|more))?/,
  spanStart: /\bvalid|\bfrom$|\bperiod\b/,
  ended: /\bexpired$/,
  behind: /^(?:is )?(?:the )?(?:expir(?:y|es|ed|ation)(?: date| day)?|end of validity)$/,
  subject: /\bsubject|\btopic|\buid\b|\bu(?:ser ?)?id\b(?= ?\()|\bcommon ?name\b|\bpush magic\b/,
  push: /(?<!\b(?:apps?|application|web(?:site)?|browser|voip|android|windows|firebase|huawei|wallet|sandbox|dev(?:elop(?:er|ment))?)[ -])\b(?:push|apns?)\b(?! (?:sandbox|dev(?:elopment)?|web)\b)|(?<!\b(?:android|windows) )\bmdm (?:push )?cert|\bmdm_.{1,60}_cert/,
  serverToken:
    /\b(?:ADE|DEP)\b|\bserver ?token|automated device enrol|device enrol\w* (?:program|token)|(?:apple |\bios )enrol\w* token|enrol\w* program(?:me)? token|\ba[bs]m token|\bapple (?:business|school)(?: manager)? token/,
  contentToken:
    /\bVPP\b|\bcontent ?token|volume purchas|\bapps (?:and|&) books\b|\blocation token|\bservice token|\bstoken\b/,
  certificate: /\bcert/,
  token: /\btoken/,
  otherThing:
    /^(?:ssl|tls|https|scep|saml|ldaps?|wi-?fi|vpn|radius|802\.1x)(?:\/(?:ssl|tls))?$|\b(?:ssl|tls|https|scep|saml|idp|web ?server|root|intermediate|issuing|signing|identity|developer|distribution|wi-?fi|vpn|radius|code.?signing)\b.{0,30}\b(?:cert|ca\b|authorit|profile)|\bcertificate authorit|\blicen[cs]e|\bsubscription|\btrial|\bpassword|\bwarranty|\bcontract|\bcoverage|\bandroid|\b(?:apps?|application|web(?:site)?|voip|wallet)[ -](?:push|apns?)\b|\bca$|\bgoogle|\bfcm\b|\bgcm\b|\bwns\b|\bfirebase|\bhuawei|\bwindows push\b|\bapi (?:key|token)|\bsession|\baccess token|\bapplecare|\bsupport\b|\bprovisioning|\bproxy\b|\bcsr\b|signing request|\blinks?\b|\bthis device|\bdevice cert/,
  account: /\bapple[ -]?(?:id|account)s?\b|\bmanaged apple\b/,
  owner:
    /^(?:(?:your|the|customer|client|tenant|end) )?(?:organi[sz]ation|org|company|customer|client|tenant|school|school district)(?:['’]s)?(?: name)?$/,
  rehearsal:
    /\b(?:test(?:ing)?|staging|sandbox|demo|uat|qa|pre-?prod(?:uction)?|dev(?:elopment)?|training|lab)[ -](?:environment|tenant|system|server|instance|site|console)s?\b|[([](?:test|staging|sandbox|demo|uat|qa|pre-?prod|dev)[)\]]/,
  action:
    /^(?:edit|delete|remove|replace|change|upload|download|import|export|view|show|hide|see|open|close|learn|read|get|manage|configure|refresh|reload|sync|test(?= )|send|retry|renew|add|create|generate|back|next|cancel|save|apply|submit|help|more|actions?|options|details|copy|print|choose|browse|select|what is)(?: (?:an?|the|this|your|its?|in|for|to|of|on|as|how|why|new|all|more|now|again|files?|details?|info(?:rmation)?|settings|history|logs?|csr|signing|request|cert(?:ificate)?s?|tokens?|public|key|apns?|push|mdm|apple|vpp|dep|ade|server|connection|test|notifications?|guide|docs|documentation|instructions|pem|pdf|csv|list|portal|renew))*[?!….]{0,3}$/,
  state: /^(?:current )?(?:status|state)$/,
  notInUse:
    /\b(?:previous|prior|trash|recycle bin|backups?|expired (?:push |apns |mdm )*certificates|changed from|(?:certificate|file|cert) to (?:upload|import|install)|(?:upload|import|install) (?:a |the |your )?new (?:push |apns |mdm )*certificate|old|older|former|superseded|replaced|removed|deleted|history|historical|inactive|revoked|archived?|retired|deprecated|obsolete|pending(?! renewal)(?: (?:approval|activation|review|confirmation|upload|save))?|staged|queued|(?:a?waiting|waits?) (?:for )?(?!renewal)\w+|processing|(?:in|under) review|unapproved|not (?:yet )?(?:approved|applied)|unused|no longer|not (?:in use|active|yet saved|saved)|(?:uploaded|selected|chosen|new) file|preview|draft|unsaved|to be saved|(?:review|proposed|confirm)(?: your| the)? (?:changes?|upload|replacement)|formerly|until now)\b|\bwas$|\blast year/,
  planned:
    /\bif (?:you|it|this|renewed|the (?:push )?certificate is renewed)\b|\b(?:when|once) renewed\b|\bafter (?:the |a )?renewal\b.*\bwill\b|\bwould\b|\bwill (?:change|become|move)\b|\b(?:estimated|expected|projected)\b|^(?:planned|scheduled|tentative|provisional)$/,
  asks: /^(?!how|where|what|why|when|which|who|need|trouble|problem|can(?:no|['’])t)(?=.*\b(?:cert|file|one|it|changes?|tokens?|this)).*\b(?:replace|overwrite|upload|import|save|apply|register|activate|install)\b.*\?$|\babout to (?:be )?(?:replac|overwrit|upload|import|renew|sav|appl|install|activat)|^review(?: (?:and|&|\+) \w+)?$|\b(?:confirm|review|check|verify) (?:that )?(?:the |these |your |all )*(?:details|information|data|contents?|certificate|values)\b.*\b(?:below|before|(?:are|is) correct|(?:and|then) (?:click|press|select|save|confirm))|\b(?:click|press|select) \W?(?:save|confirm|upload|apply|finish)\W? to \w+|^step \d+ ?(?:of|\/) ?\d+(?!.*\b(?:complete|done|finish|success))|^\W*(?:the )?(?:certificate|file|token) (?:was |is |has been )?(?:validated|verified|parsed|read)\b|\.(?:pem|cer|crt|p7m|vpptoken)\b\W{0,3}[\d.,]+ ?(?:[km]i?)?b(?:ytes)?\b|\bthe following (?:certificate|token|details) will be\b|\bwill (?:be (?:applied|used|active|activated|saved|registered|in use)|replace|take effect|become active)\b.*\b(?:when|once|after|as soon as) (?:you|it is|they are|the changes?)\b|^(?:selected|chosen)(?: file)?\W? ?\S.*\.(?:pem|cer|crt|p7m|vpptoken)$|^(?:(?:the|your) )?(?:changes?|upload|renewal|certificate|file|token|import)s? (?:is|are|was|were|has|have) not (?:yet )?(?:been )?(?:saved|applied|complete|finished|activated)|^not (?:yet )?(?:saved|applied|complete)|^(?!if |when )(?:.*\b(?:upload|import|renewal|update|save|saving|installation|registration|verification)\b.{0,12} failed\b|.*\bfailed to (?:upload|import|renew|save|update|install|register|verify|read)\b|.*\b(?:could|was)(?: ?not|n['’]t) (?:be )?(?:sav|upload|import|verif|read|regist|install|process|accept|appl)|.*\berror (?:while |when |in |during )?(?:the )?(?:upload|import|sav|updat|verif|read|regist|install|process|renew)|(?:this is )?(?:an )?(?:invalid|wrong) (?:certificate|file|token)\b|error\b(?! log))/,
  inUse: /\b(?:current|existing|active|present|in use)\b/,
  toCome: /\b(?:new|upcoming|future|after)\b/,
  refused:
    /\bdo(?:es)?(?:n['’]?t| not) (?:match|belong|fit)|\bmismatch|\brejected\b|\brefused\b|\bnot (?:the same|accepted)\b|\bdiffers?\b|^expected\b|^(?:(?:upload|import|renewal) )?(?:failed|error|invalid|(?:not |un)(?:trusted|verified)|rolled back)$/,
  note: /\b(?:notes?|memo|comments?|remarks?|description|example|for instance|sample|dummy|mock|placeholder|demo data)\b|^(?:search|results?|find|query|filter)\b|\blogs?\b(?! ?(?:in|out|on|off)\b)|\bwebhooks?\b|\bapi (?:references?|docs?|documentation|examples?)\b|\baudit\b|\b(?:decoder|(?:certificate|cert) (?:checker|viewer|inspector|parser)|(?:validation|verification|check) (?:results?|reports?))\b|^(?:recent |latest )?(?:activit(?:y|ies)|events?)$|\blooks? like\b|\b(?:ticket|case|incident) ?(?:#|no\b|number|\d)|\b(?:e-?mail|mail|message|notification|letter) (?:template|preview|draft|text)|^dear\b|\bfig(?:ure|\.) \d|\bscreen ?shots?\b|\bchat\b|\bsuch as\b|\be\.g\b|\bin the form\b|^(?:system |recent |unread |all )?(?:alerts|notices|announcements|messages|inbox|notifications|notification (?:list|cent(?:er|re)|history))$/,
}
