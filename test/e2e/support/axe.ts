import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Where Fluent catches the focus to lead it on: hidden, though it can be focused. */
const NOT_OURS = [["[data-tabster-dummy]"]];

interface Axe {
  run: (context: unknown, options: unknown) => Promise<AxeResults>;
}

/** What axe finds in a frame: each rule that is broken, and where. */
export async function findings(frame: Frame, runOnly: RunOptions["runOnly"]): Promise<string[]> {
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate(
    ([context, options]) => (window as unknown as { axe: Axe }).axe.run(context, options),
    [{ exclude: NOT_OURS }, { runOnly }] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = "" }) => `${id}: ${target.join(" ")} ${failureSummary}`),
  );
}

/** Waits until nothing moves any more: a colour on its way is not the one to be judged. */
export async function still(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    const drawn = (): Promise<number> => new Promise(requestAnimationFrame);
    const isMoving = (): boolean =>
      document.getAnimations().some(({ playState }) => playState === "running");
    // A change begins to move in the frame after the one that draws it.
    do {
      await drawn();
      await drawn();
    } while (isMoving());
  });
}
