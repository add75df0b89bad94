import { format } from "../format";
import { spokenFailure } from "../shell/failure";
import { strings } from "../../words/pane";
import type { ImportState } from "./importState";
import { problemCount } from "./problemCount";

/** What a screen reader says of an import. */
export function spokenImport({ read, step }: ImportState): { status: string; alert: string } {
  const { reading, writing, written, legs, notices } = strings.transfer.import;
  const count = read?.rows.length ?? 0;
  switch (step.at) {
    case "reading":
      return { status: reading, alert: "" };
    case "writing":
      return { status: writing(format.count(count), count), alert: "" };
    case "written":
      return { status: written(format.count(step.written), step.written), alert: "" };
    case "notice":
      return { status: "", alert: notices[step.notice].title };
    case "failed":
      return { status: "", alert: spokenFailure(step.failure) };
    case "rest":
      if (read === undefined) return { status: "", alert: "" };
      if (read.problems.length > 0) {
        const title = strings.transfer.problems.title(read.name);
        return { status: "", alert: `${title}. ${problemCount(read.problems)}` };
      }
      return { status: `${read.name}: ${legs(format.count(count), count)}`, alert: "" };
  }
}
