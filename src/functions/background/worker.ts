import { answerCalls } from "./answerCalls";
import type { Question } from "./messages";

// A script of its own, dist/background.js: what formulas ask that would keep the page waiting.
globalThis.onmessage = ({ data }: MessageEvent<Question>) => {
  answerCalls(data, (reply) => {
    globalThis.postMessage(reply);
  });
};
