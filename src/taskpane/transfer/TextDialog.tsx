import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import { PrimaryButton } from "../shell/PrimaryButton";
import { strings } from "../../words/pane";
import type { TextFile } from "./saveFile";

const useStyles = makeStyles({
  surface: { padding: "20px", width: "calc(100% - 32px)", maxWidth: "480px" },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { height: "180px", maxHeight: "none" },
});

interface Props {
  file: TextFile;
  open: boolean;
  onClose: () => void;
}

/** A file's text to copy, for where Excel lets no pane save a file. */
export function TextDialog({ file, open, onClose }: Props) {
  const { name } = file;
  // The mark tells Excel how a file is written; in pasted text it would be a stray character.
  const text = file.text.replace(/^\uFEFF/, "");
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean>();
  const words = strings.transfer.export;
  const copy = async (): Promise<void> => {
    area.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Closed to panes from another server than Excel's, as on the web.
      setCopied(false);
      area.current?.focus();
    }
  };
  return (
    <Dialog
      open={open}
      onOpenChange={() => {
        setCopied(undefined);
        onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words.textTitle(name)}</DialogTitle>
          <DialogContent className={styles.content}>
            {words.textMeans}
            <Textarea
              ref={area}
              readOnly
              value={text}
              aria-label={words.textTitle(name)}
              textarea={{ className: styles.text, spellCheck: false }}
            />
            <span role="status">{copied === false && words.copyByHand}</span>
          </DialogContent>
          <DialogActions fluid>
            <PrimaryButton onClick={() => void copy()}>
              {copied === true ? words.copied : words.copy}
            </PrimaryButton>
            <Button
              onClick={() => {
                setCopied(undefined);
                onClose();
              }}
            >
              {words.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
