import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { AMOUNT_UNITS } from "./storedSettings";
import { DEFAULT_PRESET, PRESET_IDS, presetDeals } from "../../deals/presets";
import { format, formatAs } from "../format";
import { keepSettings, useSettings } from "../settings";
import { strings } from "../../words/pane";

/** With which preset the pane starts, and in which unit it shows amounts. */
export function DealChoices() {
  const { preset = DEFAULT_PRESET, amounts = "bn" } = useSettings();
  const text = strings.settings;
  return (
    <>
      <Field label={text.preset}>
        <RadioGroup
          value={preset}
          onChange={(_, { value }) => {
            keepSettings({ preset: PRESET_IDS.find((known) => known === value) });
          }}
        >
          {PRESET_IDS.map((id) => (
            <Radio key={id} value={id} label={format.month(presetDeals(id).asOf)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={text.amounts} hint={text.amountsMean}>
        <RadioGroup
          layout="horizontal"
          value={amounts}
          onChange={(_, { value }) => {
            const unit = AMOUNT_UNITS.find((known) => known === value) ?? "bn";
            formatAs({ unit });
            keepSettings({ amounts: unit });
          }}
        >
          {AMOUNT_UNITS.map((unit) => (
            <Radio key={unit} value={unit} label={strings.amounts[unit].name} />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
}
