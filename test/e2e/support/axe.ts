import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame } from "@playwright/test";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Where Fluent catches the focus to lead it on: hidden, though it can be focused. */
const NOT_OURS = [["[data-tabster-dummy]"]];

/** What the law and house rules of most banks ask for. */
const RULES: RunOptions["runOnly"] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

interface Axe {
  run: (context: unknown, options: unknown) => Promise<AxeResults>;
}

/** What axe finds in a frame: each rule that is broken, and where. */
export async function findings(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(AXE);
  const { violations } = await frame.evaluate(
    ([context, options]) => (window as unknown as { axe: Axe }).axe.run(context, options),
    [{ exclude: NOT_OURS }, { runOnly: RULES, resultTypes: ["violations"] }] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = "" }) => `${id}: ${target.join(" ")} ${failureSummary}`),
  );
}
