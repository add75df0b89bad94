import {
  Body1,
  Caption1,
  Field,
  Link,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { type Language, languageFor, LANGUAGES } from "../../words/language";
import { helpPage, speakLanguage } from "../language";
import { Card } from "../shell/Card";
import { Scrolling } from "../shell/Scrolling";
import { strings } from "../../words/pane";
import { RepairFormulas } from "./RepairFormulas";
import { isDevelopment, SelfTest } from "./SelfTest";
import { AMOUNT_UNITS, saveSettings, useSettings } from "../persisted/settings";
import { DEFAULT_PRESET, PRESET_IDS, presetDeals } from "../../deals/presets";
import { format, formatAs } from "../format";
import { version } from "../version";

const useStyles = makeStyles({
  links: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalL },
});

/** The pages of the help that lead on, below the folder of a language. */
const PAGES = {
  help: "index.html",
  privacy: "guide/privacy.html",
  support: "guide/support.html",
} as const;
const LINKS = Object.keys(PAGES) as (keyof typeof PAGES)[];

/** What can be chosen for every workbook, the repair of formulas, and what this is. */
export function SettingsView({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const styles = useStyles();
  const text = strings.settings;
  return (
    <Scrolling label={strings.views.settings}>
      <Card title={text.language}>
        <LanguageChoice onLanguage={onLanguage} />
      </Card>
      <Card title={text.deals}>
        <DealChoices />
      </Card>
      <Caption1>{text.kept}</Caption1>
      <Card title={strings.repair.title}>
        <RepairFormulas />
      </Card>
      {isDevelopment() && (
        <Card title={strings.selfTest.title}>
          <SelfTest />
        </Card>
      )}
      <Card title={text.about}>
        <Body1>{text.version(version)}</Body1>
        <div className={styles.links}>
          {LINKS.map((link) => (
            <Link key={link} href={helpPage(PAGES[link])} target="_blank" rel="noopener">
              {text.links[link]}
            </Link>
          ))}
        </div>
      </Card>
    </Scrolling>
  );
}

/** With which preset the pane starts, and in which unit it shows amounts. */
function DealChoices() {
  const { preset = DEFAULT_PRESET, amounts = "bn" } = useSettings();
  const text = strings.settings;
  return (
    <>
      <Field label={text.preset}>
        <RadioGroup
          value={preset}
          onChange={(_, { value }) => {
            saveSettings({ preset: PRESET_IDS.find((known) => known === value) });
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
            saveSettings({ amounts: unit });
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

/** Excel's language or one of ours; the button in the header chooses among the same. */
function LanguageChoice({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { language: chosen } = useSettings();
  const [failed, setFailed] = useState(false);
  const text = strings.settings;
  const excel = languageFor(Office.context.displayLanguage);
  const choose = (wanted: Language | undefined): void => {
    const language = wanted ?? excel;
    speakLanguage(language).then(
      () => {
        saveSettings({ language: wanted });
        setFailed(false);
        onLanguage(language);
      },
      () => {
        setFailed(true);
      },
    );
  };
  return (
    <>
      <Field {...(failed && { validationMessage: text.languageFailed })}>
        <RadioGroup
          aria-label={text.language}
          value={chosen ?? "excel"}
          onChange={(_, { value }) => {
            choose(LANGUAGES.find((known) => known === value));
          }}
        >
          <Radio value="excel" label={text.asExcel(text.names[excel])} />
          {LANGUAGES.map((one) => (
            <Radio key={one} value={one} label={text.names[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Caption1>{text.languageMeans}</Caption1>
    </>
  );
}
