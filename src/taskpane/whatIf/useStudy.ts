import { useMemo, useState } from "react";
import type {
  CellFacts,
  StudyOptions,
  StudyPlan,
  StudyProgress,
  WrittenStudy,
} from "../../studies/types";
import { format } from "../format";
import { spokenLanguage } from "../language";
import { useTask, type Task } from "../shell/useTask";
import { strings } from "../../words/pane";

/** A study's outcome in words, and the sheet that holds it, if any. */
export interface Done {
  title: string;
  body: string;
  sheet?: string;
  /** Whether some of it could not be calculated; `body` names what. */
  isIncomplete?: boolean;
}

/** What is said of a study that wrote a sheet, and of what it could not calculate. */
export function scanDone({ sheet, method, gaps = [] }: WrittenStudy): Done {
  const { done } = strings.whatIf;
  if (method === "live") return { title: done.live(sheet), body: done.liveMeans, sheet };
  if (gaps.length === 0) return { title: done.scan(sheet), body: done.scanMeans, sheet };
  const named = gaps.slice(0, MOST_GAPS);
  const body = done.gaps(format.names(named), gaps.length - named.length);
  return { title: done.incomplete(sheet), body, sheet, isIncomplete: true };
}

/** More would not be read. */
const MOST_GAPS = 4;

export interface Job {
  /** The cells that a scan sets. */
  inputs: CellFacts[];
  /** How it will be done; without it, by a scan. */
  plan?: () => Promise<StudyPlan>;
  work: (options: StudyOptions) => Promise<Done>;
}

export interface Study extends Omit<Task<Done, StudyProgress>, "run"> {
  /** Does nothing while another task works on the workbook. */
  run: (job: Job) => Promise<void>;
  /** Inputs that hold formulas, which a scan would overwrite for a while; asked before it starts. */
  question: CellFacts[] | undefined;
  answer: (goOn: boolean) => void;
}

/** Runs one study at a time, with progress and Cancel; asks before formulas are overwritten. */
export function useStudy(): Study {
  const task = useTask<Done, StudyProgress>();
  const [asked, setAsked] = useState<{ cells: CellFacts[]; job: Job }>();
  return useMemo(() => {
    const go = (job: Job, isAgreed: boolean): Promise<void> =>
      task.run(async (options) => {
        setAsked(undefined);
        const formulas = job.inputs.filter(({ formula }) => formula !== "");
        const plan = await job.plan?.();
        if (formulas.length > 0 && !isAgreed && plan?.method !== "live") {
          setAsked({ cells: formulas, job });
          return undefined;
        }
        return job.work({ ...options, plan, language: spokenLanguage() });
      });
    return {
      ...task,
      run: (job) => go(job, false),
      question: asked?.cells,
      answer: (goOn) => {
        if (asked === undefined) return;
        if (goOn) void go(asked.job, true);
        else setAsked(undefined);
      },
    };
  }, [task, asked]);
}
