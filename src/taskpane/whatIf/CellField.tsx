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
import { strings } from "../../words/pane";
import { useFollower, type Place } from "./follower";
import { studyError } from "./studyError";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  input: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
  followed: { outline: `1px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-1px" },
  facts: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface Props {
  label: string;
  cell: CellFacts | undefined;
  onCell: (cell: CellFacts | undefined) => void;
  /** Which field this is to whoever follows the sheet's selection. */
  place: Place;
  /** The field that waits for a cell after this one. */
  next?: Place | undefined;
  /** Cells that stand in other fields, which a click does not bring here. */
  others?: (CellFacts | undefined)[];
}

const isSame = (a: CellFacts, b: CellFacts | undefined): boolean =>
  a.sheet === b?.sheet && a.address === b.address;

/** Picks one cell: the one that is clicked or selected in the sheet, or by its address or name. */
export function CellField({ label, cell, onCell, place, next, others = [] }: Props) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  const [error, setError] = useState<string>();
  const latest = useRef(0);
  const text = strings.whatIf;
  const take = async (read: () => Promise<CellFacts>): Promise<void> => {
    // Leaving the field and pressing its button may each read a cell: the later request counts.
    const request = ++latest.current;
    try {
      const found = await read();
      if (request !== latest.current) return;
      if (typeof found.value !== "number") {
        setError(studyError("not-a-number"));
        return;
      }
      onCell(found);
      setTyped(undefined);
      setError(undefined);
    } catch (reason) {
      if (request === latest.current) setError(studyError(reason));
    }
  };
  const { place: followed, follow, register, setUnfinished } = useFollower();
  const isFollowed = followed === place;
  const takeClicked = useEffectEvent((clicked: CellFacts): void => {
    if (others.some((other) => isSame(clicked, other))) return;
    onCell(clicked);
    setTyped(undefined);
    setError(undefined);
    follow(next);
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
    if (typed.trim() === "") {
      onCell(undefined);
      setTyped(undefined);
      setError(undefined);
    } else void take(() => readCellNamed(typed));
  };
  const address = cell ? `${cell.sheet}!${cell.address}` : "";
  return (
    <Field
      label={label}
      {...(isFollowed && { hint: text.clickCell })}
      {...(error !== undefined && { validationMessage: error })}
    >
      <div className={styles.row}>
        <Input
          className={mergeClasses(styles.input, isFollowed && styles.followed)}
          size="small"
          aria-label={label}
          placeholder={text.address}
          value={typed ?? address}
          onChange={(_, { value }) => {
            setTyped(value);
            // Gone later, when the field is left, it would move a button from under the pointer.
            setError(undefined);
          }}
          onFocus={() => {
            follow(place);
          }}
          onBlur={commit}
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
      {cell !== undefined && (
        <Caption1 className={styles.facts}>
          <b>{cell.label}</b> = {cell.text}
          {cell.formula !== "" && ` (${text.holdsFormula})`}
        </Caption1>
      )}
    </Field>
  );
}
