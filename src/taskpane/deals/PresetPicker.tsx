import {
  Caption1,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from "@fluentui/react-components";
import { PRESET_IDS, presetDeals, type PresetId } from "../../deals/presets";
import { format } from "../format";
import { strings } from "../../words/pane";

const useStyles = makeStyles({
  group: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(136px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  chosen: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  whole: { flexGrow: 1 },
  label: { display: "flex", flexDirection: "column" },
  date: { color: "inherit" },
});

interface Props {
  chosen: PresetId;
  disabled: boolean;
  onChoose: (id: PresetId) => void;
}

/** One card a preset. */
export function PresetPicker({ chosen, disabled, onChoose }: Props) {
  const styles = useStyles();
  return (
    <RadioGroup
      className={styles.group}
      aria-label={strings.deals.preset}
      value={chosen}
      disabled={disabled}
      onChange={(_, { value }) => {
        const id = PRESET_IDS.find((known) => known === value);
        if (id !== undefined) onChoose(id);
      }}
    >
      {PRESET_IDS.map((id) => (
        <Radio
          key={id}
          value={id}
          className={mergeClasses(styles.card, id === chosen && styles.chosen)}
          label={{
            className: styles.whole,
            children: <PresetLabel asOf={presetDeals(id).asOf} />,
          }}
        />
      ))}
    </RadioGroup>
  );
}

function PresetLabel({ asOf }: { asOf: string }) {
  const styles = useStyles();
  return (
    <span className={styles.label}>
      <Text weight="semibold">{format.month(asOf)}</Text>
      <Caption1 className={styles.date}>{strings.deals.asOf(format.day(asOf))}</Caption1>
    </span>
  );
}
