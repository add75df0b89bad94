import { format } from "../format";
import { spokenFailure } from "../shell/failure";
import { strings } from "../../words/pane";
import type { ExportState } from "./useExport";

/** What a screen reader says of an export. */
export function spokenExport(state: ExportState): { status: string; alert: string } {
  const { working, saved } = strings.transfer.export;
  const { sheetTitle, sheet } = strings.transfer.problems;
  switch (state.at) {
    case "rest":
      return { status: "", alert: "" };
    case "working":
      return { status: working, alert: "" };
    case "saved":
      return { status: saved(state.file.name), alert: "" };
    case "bad": {
      const { length } = state.problems;
      return { status: "", alert: `${sheetTitle}. ${sheet(format.count(length), length)}` };
    }
    case "failed":
      return { status: "", alert: spokenFailure(state.failure) };
  }
}
