import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { NamedChange } from "../../excel/template/updatePreset";
import { format } from "../format";
import { strings } from "../../words/pane";
import { wordIn } from "../../words/sheets/dataWords";
import { spokenLanguage } from "../language";
import { type ChangedLeg, rowsOf } from "./changedRows";
import { VisuallyHidden } from "../shell/Spoken";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  entry: {
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  title: { display: "block" },
  muted: { color: tokens.colorNeutralForeground3 },
  fields: { listStyleType: "none", margin: 0, padding: 0 },
});

interface Kept {
  /** Where the user's own stayed: the preset that has another. */
  keptFrom?: string;
}

/** Legs with what changed of each, field by field. */
export function LegChanges({ legs, keptFrom }: { legs: readonly ChangedLeg[] } & Kept) {
  const styles = useStyles();
  if (legs.length === 0) return null;
  return (
    <ul className={styles.list}>
      {legs.map(({ from, to, deal, fields }, i) => (
        <li key={i} className={styles.entry}>
          <Text className={styles.title}>{strings.update.leg(from, to)}</Text>
          <Caption1 className={styles.muted}>{deal}</Caption1>
          <ul className={styles.fields}>
            {fields.map(({ field, before, after }) => (
              <li key={field}>
                <BeforeAfter name={field} before={before} after={after} keptFrom={keptFrom} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** Cells with what changed of each, gathered by row. */
export function CellChanges({ cells, keptFrom }: { cells: readonly NamedChange[] } & Kept) {
  const styles = useStyles();
  if (cells.length === 0) return null;
  return (
    <ul className={styles.list}>
      {rowsOf(cells).map(({ sheet, row, label, changes }) => (
        <li key={`${sheet} ${row}`} className={styles.entry}>
          <Text className={styles.title}>{label === "" ? strings.update.unlabelled : label}</Text>
          <Caption1 className={styles.muted}>
            {strings.update.row(sheet, format.count(row + 1))}
          </Caption1>
          <ul className={styles.fields}>
            {changes.map(({ column, before, after }) => (
              <li key={column}>
                <BeforeAfter
                  name={cellAddress(row, column)}
                  before={before}
                  after={after}
                  keptFrom={keptFrom}
                />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

type Content = string | number | boolean;

const useBeforeAfterStyles = makeStyles({
  line: { display: "block", fontVariantNumeric: "tabular-nums" },
  muted: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  name?: string;
  before: Content;
  after: Content;
  keptFrom?: string;
}

/** What was and what is; or, where the user's own was kept, both figures with whose they are. */
function BeforeAfter({ name, before, after, keptFrom }: Props) {
  const styles = useBeforeAfterStyles();
  const { became, yours, presetHas } = strings.update;
  return (
    <Caption1 className={styles.line}>
      {name !== undefined && <span className={styles.muted}>{name}: </span>}
      {keptFrom === undefined ? (
        <>
          {shown(before)} <span aria-hidden>→</span>
          <VisuallyHidden>{became}</VisuallyHidden> <b>{shown(after)}</b>
        </>
      ) : (
        <>
          {yours} <b>{shown(before)}</b>; {presetHas(keptFrom)} {shown(after)}
        </>
      )}
    </Caption1>
  );
}

function shown(content: Content): string {
  if (content === "") return strings.update.blank;
  if (typeof content === "number") return format.figure(content);
  return wordIn(spokenLanguage(), String(content));
}

/** A cell as a reader looks for it on its sheet; row and column count from 0. */
function cellAddress(row: number, column: number): string {
  return `${letters(column)}${row + 1}`;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
