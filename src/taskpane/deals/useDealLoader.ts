import { useMemo, useRef } from "react";
import type { PresetId } from "../../deals/presets";
import type { Clash, LoadedTemplate, Placement, Progress } from "../../excel/template/loadTemplate";
import type { PresetUpdate } from "../../excel/template/updatePreset";
import { WorkbookError } from "../../excel/workbookError";
import { spokenLanguage } from "../language";
import type { Failure } from "../shell/failure";
import { useTask, type TaskState } from "../shell/useTask";
import { version } from "../version";

type Answer = Placement | "cancel";

type Phase =
  | { at: "question"; clash: Clash }
  | { at: "work"; progress: Progress | undefined }
  | { at: "update"; to: PresetId };

type Outcome = ({ at: "loaded" } & LoadedTemplate) | { at: "updated"; update: PresetUpdate };

/** What loading or updating is at, from the button to the outcome. */
export type LoaderState =
  | { at: "rest" }
  | { at: "look" }
  | { at: "question"; clash: Clash }
  | { at: "work"; progress: Progress | undefined; stopping: boolean }
  | { at: "update"; to: PresetId }
  | Outcome
  | { at: "failed"; failure: Failure };

export interface DealLoader {
  state: LoaderState;
  /** Does nothing while another task works on the workbook. */
  start: (preset: PresetId) => Promise<void>;
  /** Brings the loaded template to a preset; does nothing while another task works on the workbook. */
  update: (preset: PresetId) => Promise<void>;
  /** Answers the question about sheets that already exist. */
  answer: (answer: Answer) => void;
  /** Cancels a load at its next step. */
  cancel: () => void;
  /** Removes the outcome. */
  dismiss: () => void;
}

/** Fetches the code that writes the deal template: large, and not needed to show the pane. */
const templateActions = async () =>
  await import(/* webpackChunkName: "template" */ "../../excel/template/templateActions");

/** The one way to load and update the deal template, for the pane's buttons and the ribbon's alike. */
export function useDealLoader(): DealLoader {
  const { state, run, cancel, dismiss } = useTask<Outcome, Phase>();
  const answered = useRef<(answer: Answer) => void>(undefined);
  return useMemo(
    () => ({
      state: loaderState(state),
      start: (preset) =>
        run(async ({ signal, onProgress }) => {
          const question = new Promise<Answer>((answer) => {
            answered.current = answer;
          });
          const { findClash, loadTemplate } = await templateActions();
          const language = spokenLanguage();
          const clash = await orCancelled(findClash(language), signal);
          const isTaken = clash.sheets.length > 0;
          if (isTaken) onProgress({ at: "question", clash });
          const placement = isTaken ? await question : "beside";
          if (placement === "cancel") return undefined;
          onProgress({ at: "work", progress: undefined });
          const loaded = await loadTemplate(preset, {
            placement,
            language,
            version,
            signal,
            onProgress: (progress) => {
              onProgress({ at: "work", progress });
            },
          });
          return { at: "loaded", ...loaded };
        }),
      update: (to) =>
        run(async ({ onProgress }) => {
          onProgress({ at: "update", to });
          const { updatePreset } = await templateActions();
          return { at: "updated", update: await updatePreset(to) };
        }),
      answer: (answer) => answered.current?.(answer),
      cancel,
      dismiss,
    }),
    [state, run, cancel, dismiss],
  );
}

function loaderState(task: TaskState<Outcome, Phase>): LoaderState {
  switch (task.at) {
    case "working":
      if (task.progress === undefined) return { at: "look" };
      return task.progress.at === "work"
        ? { ...task.progress, stopping: task.stopping }
        : task.progress;
    case "done":
      return task.result;
    case "rest":
    case "failed":
      return task;
  }
}

/** The result of work that changes nothing; rejects at once when cancelled. */
function orCancelled<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const cancelled = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => {
      reject(new WorkbookError("cancelled", ""));
    });
  });
  return Promise.race([work, cancelled]);
}
