import type { StudyProgress } from "../../studies/types";
import { format } from "../format";
import { Failed } from "../shell/Failed";
import { InView } from "../shell/InView";
import { spokenFailure } from "../shell/failure";
import { Outcome } from "../shell/Outcome";
import { Spoken } from "../shell/Spoken";
import { useLasting } from "../shell/useLasting";
import { WorkProgress } from "../shell/WorkProgress";
import { strings } from "../../words/pane";
import { FormulaQuestion } from "./FormulaQuestion";
import { ShowSheet } from "./ShowSheet";
import type { Study } from "./useStudy";

/** How far a study is, and what became of it. */
export function RunBarOutcome({ study }: { study: Study }) {
  const { state } = study;
  const working = state.at === "working";
  const long = useLasting(working, 500);
  const text = strings.whatIf;
  return (
    <>
      {working && long && (
        <WorkProgress
          label={state.stopping ? text.stopping : text.working}
          {...(state.progress && {
            count: progressText(state.progress),
            done: state.progress.done,
            total: state.progress.total,
          })}
        />
      )}
      {state.at === "done" && (
        <InView>
          <Outcome intent="success" title={state.done.title} onDismiss={study.dismiss}>
            {state.done.body}
            {state.done.sheet !== undefined && (
              <ShowSheet sheet={state.done.sheet} onGone={study.dismiss} />
            )}
          </Outcome>
        </InView>
      )}
      {state.at === "failed" && (
        <InView>
          <Failed failure={state.failure} onDismiss={study.dismiss} />
        </InView>
      )}
      <FormulaQuestion
        cells={state.at === "question" ? state.cells : undefined}
        onAnswer={study.answer}
      />
      <Spoken
        status={state.at === "done" ? state.done.title : working && long ? text.working : ""}
        alert={state.at === "failed" ? spokenFailure(state.failure) : ""}
      />
    </>
  );
}

function progressText({ done, total, left }: StudyProgress): string {
  const text = strings.whatIf;
  const count = text.of(format.count(done), format.count(total));
  return left === undefined
    ? count
    : `${count}, ${text.left(format.count(Math.ceil(left / 1000)))}`;
}
