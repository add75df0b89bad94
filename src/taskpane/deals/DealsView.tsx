import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { DEFAULT_PRESET, presetDeals, type PresetId } from "../../data";
import type { LoadRequests } from "../commands/loadRequests";
import { strings } from "../strings";
import { Announcer } from "./Announcer";
import { ClashDialog } from "./ClashDialog";
import { Failed } from "./Failed";
import { LegList } from "./LegList";
import { LoadBar } from "./LoadBar";
import { Loaded } from "./Loaded";
import { isBusy } from "./loaderState";
import { PresetFacts } from "./PresetFacts";
import { PresetPicker } from "./PresetPicker";
import { useDealLoader } from "./useDealLoader";

const useStyles = makeStyles({
  main: {
    // Holds the words for screen readers, which would stretch the page otherwise.
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: "4px 16px 16px",
    "@media (max-height: 420px)": { overflowY: "visible" },
  },
});

/** Choose a preset, see what it holds, load it. */
export function DealsView({ requests }: { requests: LoadRequests }) {
  const styles = useStyles();
  const [id, setId] = useState<PresetId>(DEFAULT_PRESET);
  const { state, start, answer, cancel, dismiss } = useDealLoader();
  const main = useRef<HTMLElement>(null);
  const preset = presetDeals(id);

  useEffect(
    () =>
      requests.subscribe(() => {
        setId(DEFAULT_PRESET);
        void start(DEFAULT_PRESET);
      }),
    [requests, start],
  );
  // The outcome stands above the fold whatever the reader had scrolled to.
  useEffect(() => {
    if (main.current !== null && (state.at === "loaded" || state.at === "failed"))
      main.current.scrollTop = 0;
  }, [state.at]);

  return (
    <>
      <main ref={main} className={styles.main} aria-label={strings.deals.title}>
        {state.at === "loaded" && <Loaded sheets={state.sheets} onDismiss={dismiss} />}
        {state.at === "failed" && <Failed failure={state.failure} onDismiss={dismiss} />}
        <PresetPicker chosen={id} disabled={isBusy(state)} onChoose={setId} />
        <PresetFacts preset={preset} />
        <LegList preset={preset} />
      </main>
      <LoadBar state={state} onLoad={() => void start(id)} onCancel={cancel} />
      <ClashDialog sheets={state.at === "question" ? state.sheets : undefined} onAnswer={answer} />
      <Announcer state={state} />
    </>
  );
}
