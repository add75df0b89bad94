import { useEffect, useState } from "react";
import type { StudyPlan } from "../../studies/types";
import { format } from "../format";
import { useLock } from "../shell/lock";
import { strings } from "../../words/pane";

/** So long after the last change it is found out anew. */
const PAUSE_MS = 250;

/**
 * What a study would do, in words, found out before it runs; empty while its request is not complete.
 *
 * @param request  the same object as long as it asks for the same
 */
export function usePlanText<R extends object>(
  request: R | undefined,
  plan: (request: R) => Promise<StudyPlan>,
): string {
  const [known, setKnown] = useState<{ request: R; plan: StudyPlan }>();
  const { isBusy } = useLock();
  useEffect(() => {
    if (request === undefined || isBusy) return undefined;
    let isWanted = true;
    const timer = setTimeout(() => {
      plan(request).then(
        (found) => {
          if (isWanted) setKnown({ request, plan: found });
        },
        () => {
          // What stands in the way is said when the study is run.
        },
      );
    }, PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [request, plan, isBusy]);
  if (known === undefined || known.request !== request) return "";
  const { live, scan } = strings.whatIf.plan;
  const { method, recalculations } = known.plan;
  return method === "live" ? live : scan(format.count(recalculations), recalculations);
}
