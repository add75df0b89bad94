import type { Progress } from "../../excel/template/loadTemplate";
import { strings } from "../../words/pane";

/** What loading is doing, in words. */
export function stepText(progress: Progress | undefined): string {
  const { prepare, sheet, finish } = strings.load.steps;
  switch (progress?.step) {
    case "sheet":
      return sheet(progress.sheet);
    case "finish":
      return finish;
    default:
      return prepare;
  }
}
