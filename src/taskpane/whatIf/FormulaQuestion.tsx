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
import { useState } from "react";
import type { CellFacts } from "../../studies/types";
import { format } from "../format";
import { PrimaryButton } from "../shell/PrimaryButton";
import { strings } from "../../words/pane";

const useStyles = makeStyles({
  surface: { padding: "20px", width: "calc(100% - 32px)", maxWidth: "420px" },
});

interface Props {
  /** Undefined while there is nothing to ask; the dialog fades out with what it last named. */
  cells: CellFacts[] | undefined;
  onAnswer: (goOn: boolean) => void;
}

/** Asks before a scan writes over formulas for a while. */
export function FormulaQuestion({ cells: asked, onAnswer }: Props) {
  const styles = useStyles();
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
