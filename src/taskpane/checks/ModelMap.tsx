import { Caption1 } from "@fluentui/react-components";
import type { WrittenMap } from "../../excel/template/writeModelMap";
import { strings } from "../../words/pane";
import { format } from "../format";
import { spokenLanguage } from "../language";
import { Failed } from "../shell/Failed";
import { spokenFailure } from "../shell/failure";
import { InView, Outcome } from "../shell/Outcome";
import { Spoken } from "../shell/Spoken";
import { useTask } from "../shell/useTask";
import { ShowSheet } from "../shell/ShowSheet";
import { WorkBar } from "../shell/WorkBar";

/** Writes the map of the workbook to a sheet of its own. */
export function ModelMap() {
  const task = useTask<WrittenMap>();
  const { state, dismiss } = task;
  const text = strings.checks.map;
  const made = state.at === "done" ? state.result : undefined;
  const told = made === undefined ? "" : text.done(made.sheet, format.count(made.odd), made.odd);
  const make = (): void => {
    void task.run(async () => {
      const { writeModelMap } = await import(
        /* webpackChunkName: "template" */ "../../excel/template/templateActions"
      );
      return writeModelMap(spokenLanguage());
    });
  };
  return (
    <>
      <Caption1>{text.about}</Caption1>
      <WorkBar task={task} onRun={make}>
        {text.make}
      </WorkBar>
      {state.at === "failed" && <Failed failure={state.failure} onDismiss={dismiss} />}
      <Spoken status={told} alert={state.at === "failed" ? spokenFailure(state.failure) : ""} />
      {made !== undefined && (
        <InView>
          <Outcome intent="success" title={told} onDismiss={dismiss}>
            <ShowSheet sheet={made.sheet} onGone={dismiss} />
          </Outcome>
        </InView>
      )}
    </>
  );
}
