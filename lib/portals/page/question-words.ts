// The words by which a question is known, and what says no to it: the usual words of each language, not seen on these pages. Words are data.

/** Begins what asks for nothing: how something is done, and what is past. */
export const ASKS_NOTHING = 'how|wh\\w+|was|were|did|ha[sd]|have|need'
/** What is announced besides is done once the user says yes. */
export const ANNOUNCES = 'sure|about to|going to|continue|proceed|do this'
/** A sentence that only says what could be done, or is past. */
export const ONLY_SAYS = "can(?!['’])|may|if|when|was"
/** Ends a question: its sign, or a word in place of it. */
export const ENDS = '[?？؟]|か(?:。|\\s*$)'

/** Says no to a question whether to do harm; Cancel and Close are known everywhere. */
export const DECLINES = /^(?:no|いいえ|not now|never ?mind|keep .*|[×✕])$/

/** What a text in one of the languages is known by whose words for harm are on record. */
export const SPEAKS = {
  en: /\b(?:the|this|that|your?|to|are|and|for|with|not|out)\b/i,
  ja: /[\u3041-\u30ff]/,
}

/** The same for all other languages: letters that English has not, or small words of those that write as English does. */
export const SPEAKS_OTHERWISE =
  /(?![a-z])\p{L}|\b(?:ce|cette|le|les|du|vous|questo|questa|il|del|della|este|esta|el|los|das|der|die|den|sie|dies\w+|dit|het|een)\b/iu
