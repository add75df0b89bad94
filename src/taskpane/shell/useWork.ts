import { useCallback, useRef, useState } from "react";
import { failureOf, type Failure } from "./failure";
import { useGate } from "./gate";

export interface WorkOptions {
  onProgress: (progress: { done: number; total: number }) => void;
  signal: AbortSignal;
}

export type WorkState<T> =
  | { at: "rest" }
  | { at: "working"; progress?: { done: number; total: number }; stopping: boolean }
  | { at: "done"; result: T }
  | { at: "failed"; failure: Failure };

export interface Work<T> {
  state: WorkState<T>;
  /** Does nothing while other work on the workbook is under way. */
  run: () => Promise<void>;
  cancel: () => void;
  dismiss: () => void;
}

/**
 * Work on the workbook that takes its time, with progress and a way out.
 *
 * @param job  always the same function
 */
export function useWork<T>(job: (options: WorkOptions) => Promise<T>): Work<T> {
  const [state, setState] = useState<WorkState<T>>({ at: "rest" });
  const { enter } = useGate();
  const abort = useRef<AbortController>(undefined);
  const run = useCallback(async (): Promise<void> => {
    const leave = enter();
    if (leave === undefined) return;
    abort.current = new AbortController();
    setState({ at: "working", stopping: false });
    const onProgress: WorkOptions["onProgress"] = (progress) => {
      setState((now) => (now.at === "working" ? { ...now, progress } : now));
    };
    try {
      setState({ at: "done", result: await job({ onProgress, signal: abort.current.signal }) });
    } catch (error) {
      setState({ at: "failed", failure: failureOf(error) });
    } finally {
      leave();
    }
  }, [enter, job]);
  const cancel = useCallback(() => {
    abort.current?.abort();
    setState((now) => (now.at === "working" ? { ...now, stopping: true } : now));
  }, []);
  const dismiss = useCallback(() => {
    setState({ at: "rest" });
  }, []);
  return { state, run, cancel, dismiss };
}
