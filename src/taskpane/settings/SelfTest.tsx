import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { runSelfTest, type Recording } from "../../excel/selfTest/runSelfTest";
import { strings } from "../../words/pane";
import { hearCalls } from "../explain/hearCalls";
import { format } from "../format";
import { Failed } from "../shell/Failed";
import { useLock } from "../shell/lock";
import { Outcome } from "../shell/Outcome";
import { Spoken } from "../shell/Spoken";
import { useTask } from "../shell/useTask";
import { saveFile } from "../transfer/saveFile";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Where the formulas live: a development build replaces the word. */
const NAMESPACE = "OURO";

/** Whether the pane comes from this computer, as while developing; only then is the self-test of use. */
export const isDevelopment = (): boolean =>
  ["localhost", "127.0.0.1"].includes(window.location.hostname);

/** Asks this Excel what nobody documents, on sheets of its own, and saves the answers as a file. */
export function SelfTest() {
  const styles = useStyles();
  const { isBusy } = useLock();
  const { state, run, cancel, dismiss } = useTask<Recording>();
  const text = strings.selfTest;
  const isWorking = state.at === "working";
  const count = (progress: { done: number; total: number } | undefined): string =>
    progress ? text.running(format.count(progress.done), format.count(progress.total)) : "";
  return (
    <>
      <Caption1>{text.about}</Caption1>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => {
            void run(({ onProgress, signal }) =>
              runSelfTest({
                namespace: NAMESPACE,
                signal,
                onProgress: (done, total) => {
                  onProgress({ done, total });
                },
                callsDuring: async (work) =>
                  (await hearCalls(work, 1, signal)).map(({ cells }) => cells),
              }),
            );
          }}
        >
          {text.button}
        </Button>
        <Button size="small" disabledFocusable={!isWorking || state.stopping} onClick={cancel}>
          {text.cancel}
        </Button>
      </div>
      <Caption1>{isWorking ? count(state.progress) : " "}</Caption1>
      {state.at === "done" && (
        <Outcome intent="success" title={text.done} onDismiss={dismiss}>
          <Button
            size="small"
            onClick={() => {
              save(state.result);
            }}
          >
            {text.save}
          </Button>
        </Outcome>
      )}
      {state.at === "failed" && <Failed failure={state.failure} onDismiss={dismiss} />}
      <Spoken status={state.at === "done" ? text.done : ""} alert="" />
    </>
  );
}

function save(recording: Recording): void {
  const name = `${recording.platform}-${recording.version}.json`;
  const text = `${JSON.stringify(recording, null, 2)}\n`;
  saveFile({ name, type: "application/json", text });
}
