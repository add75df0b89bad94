import { useCallback, useMemo, useRef, useState } from "react";
import { failureOf, type Failure } from "./failure";
import { useLock } from "./lock";
import { useElapsed } from "./useElapsed";

export interface Progress {
  done: number;
  total: number;
}

export interface TaskOptions<P = Progress> {
  onProgress: (progress: P) => void;
  /** Aborted when the user cancels. */
  signal: AbortSignal;
}

export type TaskState<T, P = Progress> =
  | { at: "rest" }
  | { at: "working"; progress?: P; stopping: boolean }
  | { at: "done"; result: T }
  | { at: "failed"; failure: Failure };

export interface Task<T, P = Progress> {
  state: TaskState<T, P>;
  /** Whether it has worked for so long that its progress and Cancel are shown. */
  isLong: boolean;
  /**
   * Runs a job while holding the workbook's lock; does nothing while another task holds it. A job that returns
   * undefined leaves no outcome.
   */
  run: (job: (options: TaskOptions<P>) => Promise<T | undefined>) => Promise<void>;
  cancel: () => void;
  /** Removes the outcome. */
  dismiss: () => void;
}

/** A job on the workbook: takes the lock, tracks progress, cancels, and keeps the outcome or failure. */
export function useTask<T, P = Progress>(): Task<T, P> {
  const [state, setState] = useState<TaskState<T, P>>({ at: "rest" });
  const { acquire } = useLock();
  const isLong = useElapsed(state.at === "working");
  const abort = useRef<AbortController>(undefined);
  const run = useCallback<Task<T, P>["run"]>(
    async (job) => {
      const release = acquire();
      if (release === undefined) return;
      const controller = new AbortController();
      abort.current = controller;
      setState({ at: "working", stopping: false });
      const onProgress = (progress: P): void => {
        setState((now) => (now.at === "working" ? { ...now, progress } : now));
      };
      try {
        const result = await job({ onProgress, signal: controller.signal });
        setState(result === undefined ? { at: "rest" } : { at: "done", result });
      } catch (error) {
        setState({ at: "failed", failure: failureOf(error) });
      } finally {
        release();
      }
    },
    [acquire],
  );
  const cancel = useCallback(() => {
    abort.current?.abort();
    setState((now) => (now.at === "working" ? { ...now, stopping: true } : now));
  }, []);
  const dismiss = useCallback(() => {
    setState({ at: "rest" });
  }, []);
  return useMemo(
    () => ({ state, isLong, run, cancel, dismiss }),
    [state, isLong, run, cancel, dismiss],
  );
}
