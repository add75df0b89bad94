import type { Progress } from "../../excel/template/loadTemplate";
import { format } from "../format";
import { WorkProgress } from "../shell/WorkProgress";
import { strings } from "../../words/pane";
import { stepText } from "./stepText";

interface Props {
  progress: Progress | undefined;
  stopping: boolean;
}

/** How far loading is, in words and as a bar. */
export function LoadProgress({ progress, stopping }: Props) {
  const { stopping: stoppingText, count } = strings.load;
  return (
    <WorkProgress
      label={stopping ? stoppingText : stepText(progress)}
      {...(progress && {
        count: count(format.count(progress.done), format.count(progress.total)),
        done: progress.done,
        total: progress.total,
      })}
    />
  );
}
