import { useMemo, useRef, useState } from "react";
import type { CellFacts, StudyOptions, StudyPlan, StudyProgress } from "../../studies/types";
import { spokenLanguage } from "../language";
import { failureOf, type Failure } from "../shell/failure";
import { useGate } from "../shell/gate";

/** What a study came to, in words; the sheet that holds it, where there is one. */
export interface Done {
  title: string;
  body: string;
  sheet?: string;
}

export type StudyState =
  | { at: "rest" }
  | { at: "working"; progress?: StudyProgress; stopping: boolean }
  /** Inputs that hold formulas, which a scan would overwrite for a while. */
  | { at: "question"; cells: CellFacts[]; job: Job }
  | { at: "done"; done: Done }
  | { at: "failed"; failure: Failure };

export interface Job {
  /** The cells that a scan sets. */
  inputs: CellFacts[];
  /** How it will be done; without it, by a scan. */
  plan?: () => Promise<StudyPlan>;
  work: (options: StudyOptions) => Promise<Done>;
}

export interface Study {
  state: StudyState;
  /** Does nothing while other work on the workbook is under way. */
  run: (job: Job) => Promise<void>;
  answer: (goOn: boolean) => void;
  cancel: () => void;
  dismiss: () => void;
}

/** Runs one study at a time, with progress and a way out; asks before formulas are overwritten. */
export function useStudy(): Study {
  const [state, setState] = useState<StudyState>({ at: "rest" });
  const { enter } = useGate();
  const abort = useRef<AbortController>(undefined);
  return useMemo(() => {
    const go = async (job: Job, isAsked: boolean): Promise<void> => {
      const leave = enter();
      if (leave === undefined) return;
      abort.current = new AbortController();
      const { signal } = abort.current;
      setState({ at: "working", stopping: false });
      try {
        const formulas = job.inputs.filter(({ formula }) => formula !== "");
        const plan = await job.plan?.();
        if (formulas.length > 0 && !isAsked && plan?.method !== "live") {
          setState({ at: "question", cells: formulas, job });
          return;
        }
        const onProgress = (progress: StudyProgress): void => {
          setState((now) => (now.at === "working" ? { ...now, progress } : now));
        };
        setState({
          at: "done",
          done: await job.work({ onProgress, signal, plan, language: spokenLanguage() }),
        });
      } catch (error) {
        setState({ at: "failed", failure: failureOf(error) });
      } finally {
        leave();
      }
    };
    return {
      state,
      run: (job) => go(job, false),
      answer: (goOn) => {
        if (state.at !== "question") return;
        if (goOn) void go(state.job, true);
        else setState({ at: "rest" });
      },
      cancel: () => {
        abort.current?.abort();
        setState((now) => (now.at === "working" ? { ...now, stopping: true } : now));
      },
      dismiss: () => {
        setState({ at: "rest" });
      },
    };
  }, [state, enter]);
}
