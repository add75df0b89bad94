import {
  Button,
  Caption1,
  Caption1Strong,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { ImportMode } from "../../excel/template/importDeals";
import { LegLines } from "../deals/LegLine";
import { format } from "../format";
import { PrimaryButton } from "../shell/PrimaryButton";
import { WorkProgress } from "../shell/WorkProgress";
import { strings } from "../../words/pane";
import type { ReadDeals } from "./useImport";

/** Legs that are shown before they are written. */
const FIRST = 5;

const useStyles = makeStyles({
  muted: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  write: { flexGrow: 1 },
  means: { display: "block", color: tokens.colorNeutralForeground3 },
});

interface Props {
  read: ReadDeals;
  /** Whether writing has taken so long that its progress is shown. */
  isWriting: boolean;
  disabled: boolean;
  onWrite: (mode: ImportMode) => void;
  onDiscard: () => void;
}

/** What was read, before any of it is written. */
export function Preview({ read, isWriting, disabled, onWrite, onDiscard }: Props) {
  const styles = useStyles();
  const [mode, setMode] = useState<ImportMode>("add");
  const text = strings.transfer.import;
  const { length } = read.rows;
  const count = format.count(length);
  return (
    <>
      <div>
        <Caption1Strong>{text.legs(count, length)}</Caption1Strong>{" "}
        <Caption1 className={styles.muted}>{read.name}</Caption1>
      </div>
      <LegLines legs={read.rows.slice(0, FIRST)} />
      {length > FIRST && (
        <Caption1 className={styles.muted}>{text.more(format.count(length - FIRST))}</Caption1>
      )}
      {read.ignored.length > 0 && (
        <Caption1 className={styles.muted}>{text.ignored(format.names(read.ignored))}</Caption1>
      )}
      <Field label={text.mode}>
        <RadioGroup
          value={mode}
          disabled={disabled}
          onChange={(_, { value }) => {
            setMode(value === "replace" ? "replace" : "add");
          }}
        >
          <Radio value="add" label={<Meant title={text.add} means={text.addMeans} />} />
          <Radio value="replace" label={<Meant title={text.replace} means={text.replaceMeans} />} />
        </RadioGroup>
      </Field>
      {isWriting && <WorkProgress label={text.writing(count, length)} />}
      <div className={styles.buttons}>
        <PrimaryButton
          className={styles.write}
          disabledFocusable={disabled}
          onClick={() => {
            onWrite(mode);
          }}
        >
          {text.write(count, length)}
        </PrimaryButton>
        <Button disabledFocusable={disabled} onClick={onDiscard}>
          {text.discard}
        </Button>
      </div>
    </>
  );
}

function Meant({ title, means }: { title: string; means: string }) {
  return (
    <>
      {title}
      <Caption1 className={useStyles().means}>{means}</Caption1>
    </>
  );
}
