import { readFileSync } from "node:fs";
import { progressWords } from "../../../src/workbench/univer/progressWords";

test("all that Univer says of its progress is in words", () => {
  const said = readFileSync(require.resolve("@univerjs/sheets-formula"), "utf8");
  const keys = [...said.matchAll(/sheets-formula\.progress\.([\w-]+)/g)].map(([, key]) => key);
  expect([...new Set(keys)].sort()).toEqual(
    Object.keys(progressWords["sheets-formula"].progress).sort(),
  );
});
