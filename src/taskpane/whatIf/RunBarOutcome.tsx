import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { CellFacts, StudyProgress } from "../../studies/types";
import { format } from "../format";
import { Failed } from "../shell/Failed";
import { InView, Outcome } from "../shell/Outcome";
import { spokenFailure } from "../shell/failure";
import { ShowSheet } from "../shell/ShowSheet";
import { Spoken } from "../shell/Spoken";
import { WorkProgress } from "../shell/WorkProgress";
import { strings } from "../../words/pane";
import type { Study } from "./useStudy";
import { PrimaryButton } from "../shell/PrimaryButton";

/** The progress of a study with Cancel, and its outcome. */
export function RunBarOutcome({ study, children }: { study: Study; children?: ReactNode }) {
  const { state, isLong } = study;
  const text = strings.whatIf;
  return (
    <>
      {state.at === "working" && isLong && (
        <WorkProgress
          label={state.stopping ? text.stopping : text.working}
          {...(state.progress && {
            count: progressText(state.progress),
            done: state.progress.done,
            total: state.progress.total,
          })}
        />
      )}
      <CancelButton study={study} />
      {state.at === "done" && (
        <InView>
          <Outcome
            intent={state.result.isIncomplete === true ? "warning" : "success"}
            title={state.result.title}
            onDismiss={study.dismiss}
          >
            {state.result.body}
            {children}
            {state.result.sheet !== undefined && (
              <ShowSheet sheet={state.result.sheet} onGone={study.dismiss} />
            )}
          </Outcome>
        </InView>
      )}
      {state.at === "failed" && (
        <InView>
          <Failed failure={state.failure} onDismiss={study.dismiss} />
        </InView>
      )}
      <FormulaQuestion cells={study.question} onAnswer={study.answer} />
      <Spoken
        status={state.at === "done" ? state.result.title : isLong ? text.working : ""}
        alert={state.at === "failed" ? spokenFailure(state.failure) : ""}
      />
    </>
  );
}

function progressText({ done, total, left }: StudyProgress): string {
  const text = strings.whatIf;
  const count = text.of(format.count(done), format.count(total));
  return left === undefined
    ? count
    : `${count}, ${text.left(format.count(Math.ceil(left / 1000)))}`;
}

/** Below the button that started the study, not beside it: a second press there would cancel. */
function CancelButton({ study }: { study: Study }) {
  const { state, isLong } = study;
  if (state.at !== "working" || !isLong) return null;
  return (
    <Button size="small" disabledFocusable={state.stopping} onClick={study.cancel}>
      {strings.whatIf.cancel}
    </Button>
  );
}

const useFormulaQuestionStyles = makeStyles({
  surface: { padding: "20px", width: "calc(100% - 32px)", maxWidth: "420px" },
});

interface FormulaQuestionProps {
  /** Undefined while there is nothing to ask; the dialog fades out with what it last named. */
  cells: CellFacts[] | undefined;
  onAnswer: (goOn: boolean) => void;
}

/** Asks before a scan writes over formulas for a while. */
function FormulaQuestion({ cells: asked, onAnswer }: FormulaQuestionProps) {
  const styles = useFormulaQuestionStyles();
  const [cells, setCells] = useState<CellFacts[]>([]);
  if (asked !== undefined && asked !== cells) setCells(asked);
  const { question } = strings.whatIf;
  const names = format.names(
    cells.map(({ label, sheet, address }) => `${label} (${sheet} ${address})`),
  );
  return (
    <Dialog
      open={asked !== undefined}
      modalType="modal"
      onOpenChange={(_, { open }) => {
        if (!open) onAnswer(false);
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{question.title(cells.length)}</DialogTitle>
          <DialogContent>{question.body(names, cells.length)}</DialogContent>
          <DialogActions fluid>
            <PrimaryButton
              onClick={() => {
                onAnswer(true);
              }}
            >
              {question.scan}
            </PrimaryButton>
            <Button
              onClick={() => {
                onAnswer(false);
              }}
            >
              {question.cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
