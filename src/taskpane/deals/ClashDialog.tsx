import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Clash, Placement } from "../../excel/template/loadTemplate";
import { format } from "../format";
import { PrimaryButton } from "../shell/PrimaryButton";
import { strings } from "../../words/pane";

const useStyles = makeStyles({
  surface: { padding: "20px", width: "calc(100% - 32px)", maxWidth: "420px" },
  choices: { margin: `${tokens.spacingVerticalM} 0 0`, paddingLeft: "18px" },
  choice: { marginBottom: tokens.spacingVerticalXS },
});

interface Props {
  /** Undefined while there is nothing to ask; the dialog fades out with what it last named. */
  clash: Clash | undefined;
  onAnswer: (answer: Placement | "cancel") => void;
}

const NONE: Clash = { sheets: [], readers: { formulas: 0, sheets: [] } };

/** Asks what to do about sheets of the names that loading would make; the harmless answer has the focus. */
export function ClashDialog({ clash: asked, onAnswer }: Props) {
  const styles = useStyles();
  const [{ sheets, readers }, setClash] = useState(NONE);
  if (asked !== undefined && asked.sheets !== sheets) setClash(asked);
  const { clash } = strings;
  const names = format.names(sheets);
  const beside = clash.beside(sheets.length);
  return (
    <Dialog
      // Closed, not taken away: only so does Fluent give the pane behind it back to screen readers.
      open={asked !== undefined}
      modalType="modal"
      onOpenChange={(_, { open }) => {
        if (!open) onAnswer("cancel");
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{clash.title(sheets.length)}</DialogTitle>
          <DialogContent>
            {clash.named(names, sheets.length)}
            <ul className={styles.choices}>
              <li className={styles.choice}>
                <b>{beside}</b> {clash.besideMeans(sheets.length)}
              </li>
              <li>
                <b>{clash.replace}</b> {clash.replaceMeans(sheets.length)}
                {readers.formulas > 0 &&
                  ` ${clash.readers(
                    format.count(readers.formulas),
                    readers.formulas,
                    format.names(readers.sheets),
                  )}`}
              </li>
            </ul>
          </DialogContent>
          <DialogActions fluid>
            <PrimaryButton
              onClick={() => {
                onAnswer("beside");
              }}
            >
              {beside}
            </PrimaryButton>
            <Button
              onClick={() => {
                onAnswer("replace");
              }}
            >
              {clash.replace}
            </Button>
            <Button
              onClick={() => {
                onAnswer("cancel");
              }}
            >
              {clash.cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
