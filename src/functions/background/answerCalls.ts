import { takeErrorCodes } from "./excelInWorker";
import { longFormulas } from "./longFormulas";
import type { Question, Reply } from "./messages";

/** Answers calls one after the other, each as the cell would be answered in the page. */
export function answerCalls(question: Question, reply: (reply: Reply) => void): void {
  globalThis.ouroborosLanguage = question.language;
  takeErrorCodes(question.errorCodes);
  for (const { call, id, cells } of question.calls) {
    try {
      const answer = longFormulas.get(id);
      if (answer === undefined) throw new Error(`There is no formula ${id}`);
      reply({ call, result: answer(cells) });
    } catch (error) {
      reply({ call, failure: error instanceof Error ? error.message : String(error) });
    }
  }
}
