// Korean. Source: how Windows and Keychain Access name a certificate's dates in Korean; no console's labels are known in it.
import type { ConsoleWords } from './types.ts'

export const ko: ConsoleWords = {
  locales: ['ko'],
  expiry: /만료|유효 ?기[간한]|까지|종료 ?일/,
  doubtful: /갱신 ?(?:기한|마감일?)|실효 ?일/,
  otherDate:
    /(?:발급|생성|등록|업로드|설치|동기화|갱신|업데이트|수정|추가|전송|푸시|발송|가져오기|확인|변경|연결)(?:된|한)? ?(?:일자?|일시|날짜|시간|시각)?$|만료된? ?(?:됨|되었)|(?:삭제|제거|폐기|교체)|마지막|최근|다음|시작|부터/,
  neutral: /^(?:날짜|일자|일시|시간|값|상태|현재|정보|상세|개요|설정|일반|\s)+$/,
  filler: /예정|알림|갱신(?:되(?:었으며|었고|어))?|에|귀하의|새|현재|날짜|일자|일시|시간|시각|[의이은는가일]/,
  until: /^(?:부터|에서)$/,
  howLong: /\d{1,4} ?(?:일|주|개월) ?(?:후(?:에)?|남음|남았습니다|남은)/,
  spanStart: /유효/,
  behind: /^(?:까지(?: 유효(?:함|합니다)?)?|(?:에 ?)?만료(?:일|됨|됩니다|예정)?)$/,
  subject: /주체|주제|토픽|식별자/,
  push: /푸시|(?<!\b(?:android|windows) )\bmdm ?인증서/,
  serverToken: /서버 ?토큰|자동(?:화된)? 기기 등록/,
  contentToken: /콘텐츠 ?토큰|앱 및 (?:책|도서)|대량 구매|서비스 ?토큰/,
  certificate: /인증서/,
  token: /토큰/,
  otherThing: /라이[선센]스|구독|평가판|비밀번호|암호|보증|계약|루트|서버 ?인증서/,
  account: /apple ?계정/,
  notInUse:
    /이전|기존|과거|기록|폐기|삭제|제거|교체|비활성|선택한 ?파일|업로드(?:한|된) ?파일|미리 ?보기|대기 ?중|임시 ?저장|저장되지|저장할/,
  planned: /경우|하면|갱신 ?시(?!각)|변경됩니다|예상/,
  inUse: /현재|기존|사용 ?중/,
  toCome: /새(?:로운)?(?: |$)|신규|변경 ?후/,
  refused: /일치하지|불일치|다릅니다|거부/,
  note: /메모|비고|설명|예시|^검색|로그(?!인|아웃|온|오프)|와 같은|형식/,
}
