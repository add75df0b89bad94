import {
  Button,
  Caption1,
  makeStyles,
  tokens,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { presetDeals, type PresetId } from "../../deals/presets";
import { format } from "../format";
import { useLock } from "../shell/lock";
import { PrimaryButton } from "../shell/PrimaryButton";
import { useElapsed } from "../shell/useElapsed";
import { WorkProgress } from "../shell/WorkProgress";
import { strings } from "../../words/pane";
import type { LoaderState } from "./useDealLoader";
import type { LoadedTemplate } from "./useTemplate";
import type { Progress } from "../../excel/template/loadTemplate";
import { spokenFailure } from "../shell/failure";
import { Spoken } from "../shell/Spoken";
import { updateTitle } from "../update/Updated";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: "12px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  load: { flexGrow: 1 },
  cancel: { alignSelf: "flex-end" },
  adds: { textAlign: "center", color: tokens.colorNeutralForeground3 },
});

interface Props {
  state: LoaderState;
  preset: PresetId;
  template: LoadedTemplate;
  onLoad: () => void;
  onUpdate: () => void;
  onCancel: () => void;
}

/** The buttons that load and update, the next step standing out, and their progress. */
export function LoadBar({ state, preset, template, onLoad, onUpdate, onCancel }: Props) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const returnFromDialog = useRestoreFocusTarget();
  const { isBusy } = useLock();
  const { load, update } = strings;
  const loading = state.at === "work" || state.at === "look";
  const stopping = state.at === "work" && state.stopping;
  // What is over in half a second needs no progress to flash by.
  const long = useElapsed(loading || state.at === "update");
  const isLoading = loading || state.at === "question";
  const isLoaded = template !== undefined && template !== null;
  const month = format.month(presetDeals(preset).asOf);
  useEffect(() => {
    if (state.at === "rest") return undefined;
    const start = button.current;
    return () => {
      // Cancel and the outcome go when they are pressed; whoever was on them should find the way on
      // at hand. Whoever is in the sheet by now should be left there.
      if (document.hasFocus() && document.activeElement === document.body) start?.focus();
    };
  }, [state.at]);

  return (
    <footer className={styles.footer}>
      {loading && long && (
        <LoadProgress
          progress={state.at === "work" ? state.progress : undefined}
          stopping={stopping}
          onCancel={onCancel}
        />
      )}
      {state.at === "update" && long && <WorkProgress label={update.working(month)} />}
      {/* Above the other: it comes and goes, and nothing below it moves. */}
      {isLoaded && (
        <PrimaryButton
          size="small"
          isMain={template.preset !== preset}
          disabledFocusable={isBusy}
          onClick={onUpdate}
        >
          {state.at === "update" ? update.busy : update.button(month)}
        </PrimaryButton>
      )}
      <div className={styles.buttons}>
        <PrimaryButton
          ref={button}
          {...returnFromDialog}
          className={styles.load}
          size="large"
          isMain={!isLoaded}
          disabledFocusable={isBusy}
          onClick={onLoad}
        >
          {isLoading ? load.busy : load.button}
        </PrimaryButton>
      </div>
      <Caption1 className={styles.adds}>{load.adds}</Caption1>
    </footer>
  );
}

interface LoadProgressProps {
  progress: Progress | undefined;
  stopping: boolean;
  onCancel: () => void;
}

/** How far loading is, in words and as a bar, with Cancel above the button that was pressed: nothing takes its place. */
function LoadProgress({ progress, stopping, onCancel }: LoadProgressProps) {
  const styles = useStyles();
  const { stopping: stoppingText, count, cancel } = strings.load;
  return (
    <>
      <WorkProgress
        label={stopping ? stoppingText : stepText(progress)}
        {...(progress && {
          count: count(format.count(progress.done), format.count(progress.total)),
          done: progress.done,
          total: progress.total,
        })}
      />
      <Button className={styles.cancel} disabledFocusable={stopping} onClick={onCancel}>
        {cancel}
      </Button>
    </>
  );
}

/** Speaks what a sighted reader sees of loading and updating. */
export function Announcer({ state }: { state: LoaderState }) {
  return (
    <Spoken
      status={progressText(state)}
      alert={state.at === "failed" ? spokenFailure(state.failure) : ""}
    />
  );
}

function progressText(state: LoaderState): string {
  const { load, loaded, update } = strings;
  switch (state.at) {
    case "work":
      if (state.stopping) return load.stopping;
      return state.progress === undefined ? load.busy : stepText(state.progress);
    case "update":
      return update.busy;
    case "loaded":
      return `${loaded.title}. ${loaded.sheets(format.names(state.sheets))}`;
    case "updated":
      return updateTitle(state.update);
    case "rest":
    case "look":
    case "question":
    case "failed":
      return "";
  }
}

/** What loading is doing, in words. */
function stepText(progress: Progress | undefined): string {
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
