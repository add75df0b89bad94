import { useCallback, useMemo, useReducer, useRef } from "react";
import type { PresetId } from "../../deals/presets";
import { WorkbookError } from "../../excel/workbookError";
import type { Placement } from "../../excel/template/loadTemplate";
import { spokenLanguage } from "../language";
import { useGate } from "../shell/gate";
import { loaderState, type LoaderState } from "./loaderState";
import { templateActions } from "./templateActions";

type Answer = Placement | "cancel";

interface Session {
  controller: AbortController;
  answer: (answer: Answer) => void;
}

export interface DealLoader {
  state: LoaderState;
  /** Does nothing while other work on the workbook is under way. */
  start: (preset: PresetId) => Promise<void>;
  /** Brings the loaded template to a preset; does nothing while other work is under way. */
  update: (preset: PresetId) => Promise<void>;
  /** Answers the question about sheets that are there already. */
  answer: (answer: Answer) => void;
  /** Asks for the end of a load that is under way; it ends at its next step. */
  cancel: () => void;
  /** Takes the outcome off the pane. */
  dismiss: () => void;
}

/** The answer to a question that changes nothing, so that whoever cancels need not wait for it. */
function orCancelled<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  const cancelled = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => {
      reject(new WorkbookError("cancelled", ""));
    });
  });
  return Promise.race([answer, cancelled]);
}

/** The one way to load and update the deal template, for the pane's buttons and the ribbon's alike. */
export function useDealLoader(): DealLoader {
  const [state, dispatch] = useReducer(loaderState, { at: "rest" });
  const session = useRef<Session | undefined>(undefined);
  const { enter } = useGate();

  const start = useCallback(
    async (preset: PresetId): Promise<void> => {
      const leave = enter();
      if (leave === undefined) return;
      const controller = new AbortController();
      const question = new Promise<Answer>((answer) => {
        session.current = { controller, answer };
      });
      try {
        dispatch({ type: "started" });
        const { clashingSheets, loadTemplate } = await templateActions();
        const sheets = await orCancelled(clashingSheets(), controller.signal);
        if (sheets.length > 0) dispatch({ type: "clashed", sheets });
        const placement = sheets.length > 0 ? await question : "beside";
        if (placement === "cancel") {
          dispatch({ type: "rested" });
          return;
        }
        dispatch({ type: "writing" });
        const loaded = await loadTemplate(preset, {
          placement,
          language: spokenLanguage(),
          signal: controller.signal,
          onProgress: (progress) => {
            dispatch({ type: "progressed", progress });
          },
        });
        dispatch({ type: "loaded", sheets: loaded.sheets });
      } catch (error) {
        dispatch({ type: "failed", error });
      } finally {
        session.current = undefined;
        leave();
      }
    },
    [enter],
  );

  const update = useCallback(
    async (to: PresetId): Promise<void> => {
      const leave = enter();
      if (leave === undefined) return;
      try {
        dispatch({ type: "updating", to });
        const { updatePreset } = await templateActions();
        dispatch({ type: "updated", update: await updatePreset(to) });
      } catch (error) {
        dispatch({ type: "failed", error });
      } finally {
        leave();
      }
    },
    [enter],
  );

  return useMemo(
    () => ({
      state,
      start,
      update,
      answer: (answer) => session.current?.answer(answer),
      cancel: () => {
        dispatch({ type: "stopping" });
        session.current?.controller.abort();
      },
      dismiss: () => {
        dispatch({ type: "rested" });
      },
    }),
    [state, start, update],
  );
}
