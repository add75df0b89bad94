import {
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { CellFacts } from "../../studies/types";
import { strings } from "../../words/pane";
import { swingAround } from "./axisValues";

const KINDS = ["triangular", "uniform", "normal", "lognormal"] as const;
type Kind = (typeof KINDS)[number];

const useStyles = makeStyles({
  item: { display: "grid", gridTemplateColumns: "1fr auto", gap: tokens.spacingHorizontalXS },
  wide: { gridColumn: "1 / -1" },
});

/** An uncertain input as it is being typed. */
export interface UncertainRow {
  cell: CellFacts;
  kind: Kind;
  /** The parameters of the kind. */
  text: string;
}

interface Props {
  row: UncertainRow;
  onChange: (part: Partial<UncertainRow>) => void;
  onRemove: () => void;
}

/** How one input is distributed. */
export function UncertainInput({ row: { cell, kind, text: typed }, onChange, onRemove }: Props) {
  const styles = useStyles();
  const text = strings.whatIf;
  const words = text.distribution;
  return (
    <li className={styles.item}>
      <Caption1>
        <b>{cell.label}</b> = {cell.text}
      </Caption1>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={text.tornado.remove(cell.label)}
        onClick={onRemove}
      />
      <Select
        className={styles.wide}
        size="small"
        aria-label={words.kindOf(cell.label)}
        value={kind}
        onChange={(_, { value }) => {
          const chosen = KINDS.find((known) => known === value) ?? kind;
          onChange({ kind: chosen, text: usualParameters(chosen, cell) });
        }}
      >
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {words.kinds[one]}
          </option>
        ))}
      </Select>
      <Field className={styles.wide} hint={words.parameters[kind]}>
        <Input
          size="small"
          aria-label={words.parametersOf(cell.label)}
          value={typed}
          onChange={(_, { value }) => {
            onChange({ text: value });
          }}
        />
      </Field>
    </li>
  );
}

/** Parameters around the present value, to begin with. */
export function usualParameters(kind: Kind, cell: CellFacts): string {
  const present = Number(cell.value);
  const { low, high } = swingAround(cell);
  const parameters = {
    triangular: [low, present, high],
    uniform: [low, high],
    normal: [present, Math.abs(high - low) / 6],
    lognormal: [present, Math.abs(high - low) / 6],
  }[kind];
  return parameters.map((number) => Number(number.toPrecision(6))).join("; ");
}
