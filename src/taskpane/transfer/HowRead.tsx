import { Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import {
  ENCODINGS,
  USD_UNITS,
  type ColumnKey,
  type Encoding,
  type ImportNote,
  type LegKind,
  type UsdUnit,
} from "../../deals/import";
import { DEAL_STATUSES, LEG_KINDS, type DealStatus } from "../../deals/dealSchema";
import { FILE_COLUMNS } from "../../deals/legColumns";
import { strings } from "../../words/pane";
import { format } from "../format";
import { Disclosure } from "../shell/Disclosure";
import type { Import, ReadDeals } from "./useImport";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: "18px", overflowWrap: "anywhere" },
  label: { overflowWrap: "anywhere" },
});

interface Props {
  read: ReadDeals;
  disabled: boolean;
  onSettle: Import["settle"];
}

/** How the file was read: what was converted, left out or taken for something, and selects to say otherwise. */
export function HowRead({ read, disabled, onSettle }: Props) {
  const styles = useStyles();
  const text = strings.transfer.import;
  const { encoding, unit, columns, notes, unknown, problems, ignored } = read;
  const isAsking =
    ignored.length > 0 ||
    problems.some(({ code }) => code === "missing-column" || code === "column-twice");
  const asksUnit = columns.length > 0 && !problems.some(({ code }) => code === "missing-column");
  return (
    <div className={styles.box}>
      {notes.length > 0 && (
        <ul className={styles.list} aria-label={text.notes.title}>
          {notes.map((note, i) => (
            <li key={i}>
              <Caption1>{noteText(note)}</Caption1>
            </li>
          ))}
        </ul>
      )}
      {encoding !== undefined && (
        <Choice
          label={text.encoding}
          value={encoding}
          options={ENCODINGS.map((one) => [one, text.encodings[one]])}
          disabled={disabled}
          onChoose={(value) => {
            onSettle({ encoding: value as Encoding });
          }}
        />
      )}
      {asksUnit && (
        <Choice
          label={text.unit}
          value={unit}
          options={(Object.keys(USD_UNITS) as UsdUnit[]).map((one) => [one, text.units[one]])}
          disabled={disabled}
          onChoose={(value) => {
            onSettle({ unit: value as UsdUnit });
          }}
        />
      )}
      {unknownWords(read, onSettle).map(({ label, options, onChoose }) => (
        <Choice
          key={label}
          label={label}
          value=""
          options={[["", text.chooseOne], ...options]}
          disabled={disabled}
          onChoose={onChoose}
        />
      ))}
      {unknown.kinds.length === 0 && notes.some(isWithoutKind) && (
        <Choice
          label={text.withoutKind}
          value={read.choices.kinds?.get("") ?? "purchase"}
          options={LEG_KINDS.map((kind) => [kind, strings.kinds[kind]])}
          disabled={disabled}
          onChoose={(value) => {
            onSettle({ kinds: new Map(read.choices.kinds).set("", value as LegKind) });
          }}
        />
      )}
      {columns.length > 0 && (
        <Disclosure closed={text.columnsHere} startsOpen={isAsking}>
          <div className={styles.box}>
            {columns.map(({ at, header, key, sample }) => (
              <Choice
                key={at}
                label={text.column(header === "" ? text.columnNo(at + 1) : header, sample)}
                value={key ?? ""}
                options={[
                  ["", text.leaveOut],
                  ...FILE_COLUMNS.map((column) => [column.key, column.header] as const),
                  ["currency", text.currency],
                  ["unit", text.unitColumn],
                ]}
                disabled={disabled}
                onChoose={(value) => {
                  const choice = value === "" ? null : (value as ColumnKey);
                  onSettle({ columns: new Map(read.choices.columns).set(at, choice) });
                }}
              />
            ))}
          </div>
        </Disclosure>
      )}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  disabled: boolean;
  onChoose: (value: string) => void;
}

function Choice({ label, value, options, disabled, onChoose }: ChoiceProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <Field label={{ children: label, className: styles.label }} size="small">
      <Select
        id={id}
        size="small"
        value={value}
        disabled={disabled}
        onChange={(_, data) => {
          onChoose(data.value);
        }}
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** A select for every word that names no kind or status. */
function unknownWords(
  { unknown, choices }: ReadDeals,
  onSettle: Import["settle"],
): Pick<ChoiceProps, "label" | "options" | "onChoose">[] {
  const text = strings.transfer.import;
  return [
    ...unknown.kinds.map((word) => ({
      label: text.unknownKind(word),
      options: LEG_KINDS.map((kind) => [kind, strings.kinds[kind]] as const),
      onChoose: (value: string) => {
        onSettle({ kinds: new Map(choices.kinds).set(word, value as LegKind) });
      },
    })),
    ...unknown.statuses.map((word) => ({
      label: text.unknownStatus(word),
      options: DEAL_STATUSES.map((status) => [status, strings.statuses[status]] as const),
      onChoose: (value: string) => {
        onSettle({ statuses: new Map(choices.statuses).set(word, value as DealStatus) });
      },
    })),
  ];
}

const isWithoutKind = (note: ImportNote): boolean =>
  note.code === "taken-for" && note.column === "kind" && note.found === "";

/** Row numbers that a line names; the others are counted. */
const NAMED_ROWS = 8;

function noteText(note: ImportNote): string {
  const { notes } = strings.transfer.import;
  switch (note.code) {
    case "converted":
      return notes.converted(note.unit, format.count(note.count), note.count);
    case "taken-for": {
      const as =
        note.column === "kind"
          ? strings.kinds[note.as as LegKind]
          : strings.statuses[note.as as DealStatus];
      const count = format.count(note.count);
      if (note.found !== "") return notes.takenFor(note.found, as, count, note.count);
      return notes[note.column === "kind" ? "noKind" : "noStatus"](as, count, note.count);
    }
    case "above":
    case "totals":
    case "below":
    case "outside": {
      const shown = note.rows.slice(0, NAMED_ROWS).map((row) => format.count(row));
      const rest = note.rows.length - shown.length;
      const all = rest > 0 ? [...shown, notes.others(format.count(rest))] : shown;
      return notes[note.code](format.names(all), note.rows.length);
    }
  }
}
