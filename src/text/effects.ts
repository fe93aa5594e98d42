/** The effect language in words, for documents as their authors write them: no world is compiled. */
export { conditionSentence, measurePhrase } from './script/conditions.ts'
export { answerSentence, triggerSentence, windowSentence } from './script/content.ts'
export { effectSentence } from './script/effects.ts'
export { type Names, namesIn } from './script/names.ts'
export { inBacklash, inCard, inGoal, inHeadline, type Where } from './script/speech.ts'
