import { Caption1, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { LANGUAGES, languageFor, type Language } from "../../words/language";
import { speakLanguage } from "../language";
import { keepSettings, useSettings } from "../settings";
import { strings } from "../../words/pane";

/** Excel's language or one of ours; the button in the header chooses among the same. */
export function LanguageChoice({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { language: chosen } = useSettings();
  const [failed, setFailed] = useState(false);
  const text = strings.settings;
  const excel = languageFor(Office.context.displayLanguage);
  const choose = (wanted: Language | undefined): void => {
    const language = wanted ?? excel;
    speakLanguage(language).then(
      () => {
        keepSettings({ language: wanted });
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
