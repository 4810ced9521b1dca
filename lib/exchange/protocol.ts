// What a subject's messages are made of, for both ends: each subject has a type of messages and a type of their answers.
// A library was weighed: @webext-core/messaging brings the API's polyfill into every page and checks neither message nor
// sender; comctx passes whole objects and is larger than a guard may be. What is left to do is small.

export interface Message {
  type: string
}

/** The message of this type. */
export type Of<All extends Message, Type extends All['type']> = Extract<All, { type: Type }>

/** What a message of this type is answered with. `Answers` names those that are answered with anything. */
export type AnswerTo<Answers, Type extends string> = Type extends keyof Answers ? Answers[Type] : undefined

/** What a message that may be told again bears: who hears it twice knows it again, and when it was told. */
export interface Told {
  id: string
  /** Milliseconds since 1970. */
  at: number
}
