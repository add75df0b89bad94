import {
  Button,
  Caption1,
  Caption1Strong,
  Checkbox,
  Field,
  Label,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { useId, useState } from "react";
import type { LegRow } from "../../deals/legRows";
import type { ImportMode } from "../../excel/template/importDeals";
import { LegLines } from "../deals/LegLine";
import { format } from "../format";
import { PrimaryButton } from "../shell/PrimaryButton";
import { WorkProgress } from "../shell/WorkProgress";
import { strings } from "../../words/pane";
import { HowRead } from "./HowRead";
import type { Import, ReadDeals } from "./useImport";

/** Legs that are shown before they are written. */
const FIRST = 5;

const useStyles = makeStyles({
  muted: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  ignored: { color: tokens.colorNeutralForeground1, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  write: { flexGrow: 1 },
  means: { display: "block", color: tokens.colorNeutralForeground3 },
});

interface Props {
  read: ReadDeals;
  /** Whether writing has taken so long that its progress is shown. */
  isWriting: boolean;
  disabled: boolean;
  onSettle: Import["settle"];
  onWrite: (mode: ImportMode, without: ReadonlySet<number>) => void;
  onDiscard: () => void;
}

/** What was read, before any of it is written. */
export function Preview({ read, isWriting, disabled, onSettle, onWrite, onDiscard }: Props) {
  const styles = useStyles();
  const [mode, setMode] = useState<ImportMode>("add");
  const [wanted, setWanted] = useState<ReadonlySet<number>>(new Set());
  const alike = useId();
  const text = strings.transfer.import;
  const { length } = read.rows;
  // Where the legs that are there go, nothing is there twice.
  const duplicates = mode === "add" ? [...read.duplicates] : [];
  const without = new Set(duplicates.flatMap(([i]) => (wanted.has(i) ? [] : [i])));
  const writes = length - without.size;
  return (
    <>
      <div>
        <Caption1Strong>{text.legs(format.count(length), length)}</Caption1Strong>{" "}
        <Caption1 className={styles.muted}>{read.name}</Caption1>
      </div>
      <LegLines legs={read.rows.slice(0, FIRST)} />
      {length > FIRST && (
        <Caption1 className={styles.muted}>{text.more(format.count(length - FIRST))}</Caption1>
      )}
      {read.ignored.length > 0 && (
        <Caption1 className={styles.ignored}>{text.ignored(format.names(read.ignored))}</Caption1>
      )}
      <HowRead read={read} disabled={disabled} onSettle={onSettle} />
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
      {duplicates.length > 0 && (
        // Not a Field: that would give all its checkboxes one id, and the first of them every label.
        <div role="group" aria-labelledby={alike}>
          <Label id={alike}>
            {text.duplicates(format.count(duplicates.length), duplicates.length)}
          </Label>
          <div>
            {duplicates.map(([i, like]) => (
              <Checkbox
                key={i}
                checked={wanted.has(i)}
                disabled={disabled}
                label={<Meant title={legText(read.rows[i])} means={text.like(legText(like))} />}
                onChange={(_, { checked }) => {
                  const next = new Set(wanted);
                  if (checked === true) next.add(i);
                  else next.delete(i);
                  setWanted(next);
                }}
              />
            ))}
          </div>
        </div>
      )}
      {isWriting && <WorkProgress label={text.writing(format.count(writes), writes)} />}
      <div className={styles.buttons}>
        <PrimaryButton
          className={styles.write}
          disabledFocusable={disabled || writes === 0}
          onClick={() => {
            onWrite(mode, without);
          }}
        >
          {text.write(format.count(writes), writes)}
        </PrimaryButton>
        <Button disabledFocusable={disabled} onClick={onDiscard}>
          {text.discard}
        </Button>
      </div>
    </>
  );
}

/** Who pays whom how much, in one line. */
function legText({ from, to, amount, kind }: LegRow): string {
  const money = amount === null ? strings.deals.notDisclosed : format.money(amount);
  return `${from} → ${to}, ${money}, ${strings.kinds[kind]}`;
}

function Meant({ title, means }: { title: string; means: string }) {
  return (
    <>
      {title}
      <Caption1 className={useStyles().means}>{means}</Caption1>
    </>
  );
}
