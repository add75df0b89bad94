import {
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { readActiveCell, readCellNamed } from "../../excel/cells/readCell";
import type { CellFacts } from "../../studies/types";
import { afterPress } from "../shell/afterPress";
import { failureOf } from "../shell/failure";
import { strings } from "../../words/pane";
import { useSelectionTarget, type Place } from "./selectionTarget";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  input: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
  target: { outline: `1px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-1px" },
  // Two lines are kept for what is said below the field, so that nothing moves when it changes.
  note: {
    display: "block",
    minHeight: `calc(2 * ${tokens.lineHeightBase200})`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  answers: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface Props {
  label: string;
  cell: CellFacts | undefined;
  onCell: (cell: CellFacts | undefined) => void;
  /** Which field this is to the selection in the sheet. */
  place: Place;
  /** The field that waits for a cell after this one. */
  next?: Place | undefined;
  /** Cells in other fields, which a click does not bring here. */
  others?: (CellFacts | undefined)[];
}

export const isSameCell = (
  a: Pick<CellFacts, "sheet" | "address"> | undefined,
  b: Pick<CellFacts, "sheet" | "address"> | undefined,
): boolean => a !== undefined && a.sheet === b?.sheet && a.address === b.address;

/** Picks one cell: the one that is clicked or selected in the sheet, or by its address or name. */
export function CellField({ label, cell, onCell, place, next, others = [] }: Props) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  const [error, setError] = useState<string>();
  // A cell that was clicked and holds a formula: taken as an input only after asking.
  const [offered, setOffered] = useState<CellFacts>();
  const latest = useRef(0);
  const text = strings.whatIf;
  const accept = (found: CellFacts | undefined): void => {
    onCell(found);
    setTyped(undefined);
    setError(undefined);
    setOffered(undefined);
  };
  const take = async (read: () => Promise<CellFacts>): Promise<void> => {
    // Leaving the field and pressing its button may each read a cell: the later request counts.
    const request = ++latest.current;
    try {
      const found = await read();
      if (request !== latest.current) return;
      if (typeof found.value !== "number") setError(studyError("not-a-number"));
      else if (others.some((other) => isSameCell(found, other))) setError(text.sameCell);
      else accept(found);
    } catch (reason) {
      if (request === latest.current) setError(studyError(reason));
    }
  };
  const { target, setTarget, register, setUnfinished } = useSelectionTarget();
  const isTarget = target === place;
  const takeClicked = useEffectEvent((clicked: CellFacts): void => {
    if (others.some((other) => isSameCell(clicked, other))) return;
    if (place !== "result" && clicked.formula !== "") {
      setOffered(clicked);
      return;
    }
    accept(clicked);
    setTarget(next);
  });
  useEffect(
    () =>
      register(place, (clicked) => {
        takeClicked(clicked);
      }),
    [register, place],
  );
  const isUnfinished = typed !== undefined;
  useEffect(() => {
    setUnfinished(place, isUnfinished);
  }, [setUnfinished, place, isUnfinished]);
  const commit = (): void => {
    if (typed === undefined) return;
    if (typed.trim() === "") accept(undefined);
    else void take(() => readCellNamed(typed));
  };
  return (
    <Field label={label} validationState={error === undefined ? "none" : "error"}>
      <div className={styles.row}>
        <Input
          className={mergeClasses(styles.input, isTarget && styles.target)}
          size="small"
          aria-label={label}
          placeholder={text.address}
          value={typed ?? (cell ? `${cell.sheet}!${cell.address}` : "")}
          onChange={(_, { value }) => {
            setTyped(value);
            setError(undefined);
          }}
          onFocus={() => {
            setTarget(place);
          }}
          onBlur={() => {
            afterPress(commit);
          }}
          onKeyDown={({ key }) => {
            if (key === "Enter") commit();
          }}
        />
        <Button
          size="small"
          aria-label={text.useSelectedFor(label)}
          onClick={() => void take(readActiveCell)}
        >
          {text.useSelected}
        </Button>
      </div>
      <Caption1
        className={mergeClasses(styles.note, error !== undefined && styles.error)}
        role={error === undefined ? "status" : "alert"}
      >
        {error ??
          (offered !== undefined ? (
            <>
              {text.isFormula(offered.label, `${offered.sheet}!${offered.address}`)}
              <span className={styles.answers}>
                <Button
                  size="small"
                  onClick={() => {
                    accept(offered);
                    setTarget(next);
                  }}
                >
                  {text.takeFormula}
                </Button>
                <Button
                  size="small"
                  onClick={() => {
                    setOffered(undefined);
                  }}
                >
                  {text.leaveFormula}
                </Button>
              </span>
            </>
          ) : (
            <CellNote cell={cell} isTarget={isTarget} />
          ))}
      </Caption1>
    </Field>
  );
}

function CellNote({ cell, isTarget }: { cell: CellFacts | undefined; isTarget: boolean }) {
  const text = strings.whatIf;
  if (cell === undefined) return isTarget ? text.clickCell : text.pickCell;
  return (
    <>
      <b>{cell.label}</b> = {cell.text}
      {cell.formula !== "" && ` (${text.holdsFormula})`}
      {isTarget && ` · ${text.clickAnother}`}
    </>
  );
}

/** What is wrong and what to do, in one line beside the field. */
export function studyError(reason: unknown): string {
  const { reasons } = strings.failed;
  const code = reason === "not-a-number" ? reason : failureOf(reason).code;
  return `${reasons[code].title}. ${reasons[code].next}`;
}
