import path from "node:path";
import { run } from "./run";

// Built into a folder beside dist and node_modules.
const root = path.resolve(__dirname, "..");
const places = {
  addin: path.join(root, "dist"),
  library: path.join(root, "node_modules/@microsoft/office-js/dist/excel-web-16.00.js"),
};
const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const complain = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

// Microsoft's library leaves timers running that would hold the process.
void run(process.argv.slice(2), places, { say, complain }).then((code) => process.exit(code));
