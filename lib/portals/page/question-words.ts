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

/** What an English text, and a Japanese one, is known by at once: of these languages words for harm are on record. */
export const SPEAKS_ENGLISH = /\b(?:the|this|that|your?|to|are|and|for|with|not|out)\b/i
export const SPEAKS_JAPANESE = /[\u3041-\u30ff]/
/** What is in neither is in another language where it has a letter that English has not, or more than three words and none of these. */
export const SPEAKS_OTHERWISE = /(?![a-z])\p{L}|^(?!.*\b(?:how|what|an?|is|of|in|on|do|it|all)\b)\W*(?:\w+\W+){3}\w/isu
