import { Button, Caption1, Field, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { readSelectedCells } from "../../excel/cells/readCell";
import type { CellFacts } from "../../studies/types";
import { strings } from "../../words/pane";
import { isSameCell, studyError } from "./CellField";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalXS,
    overflowWrap: "anywhere",
  },
  add: { alignSelf: "flex-start" },
});

interface Props {
  cells: readonly CellFacts[];
  onCells: (cells: readonly CellFacts[]) => void;
  /** What the button says that adds the selected cells. */
  add: string;
  /** Cells that are not added once more. */
  known?: readonly CellFacts[];
}

/** Cells picked in several goes, on any sheets: select, add, select on. */
export function PickedCells({ cells, onCells, add, known = cells }: Props) {
  const styles = useStyles();
  const [error, setError] = useState<string>();
  const take = async (): Promise<void> => {
    try {
      const fresh = (await readSelectedCells()).filter(
        (cell) => typeof cell.value === "number" && !known.some((other) => isSameCell(cell, other)),
      );
      if (fresh.length > 0) onCells([...cells, ...fresh]);
      setError(fresh.length === 0 ? studyError("not-a-number") : undefined);
    } catch (reason) {
      setError(studyError(reason));
    }
  };
  return (
    <>
      {cells.length > 0 && (
        <ul className={styles.list}>
          {cells.map((cell) => (
            <li key={`${cell.sheet}!${cell.address}`} className={styles.item}>
              <Caption1>
                <b>{cell.label}</b> = {cell.text} ({cell.sheet} {cell.address})
              </Caption1>
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={strings.whatIf.tornado.remove(cell.label)}
                onClick={() => {
                  onCells(cells.filter((other) => other !== cell));
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <Field {...(error !== undefined && { validationMessage: error })}>
        <Button className={styles.add} size="small" onClick={() => void take()}>
          {add}
        </Button>
      </Field>
    </>
  );
}
