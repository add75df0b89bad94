import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { LANGUAGES, type Language } from "../../words/language";
import { speakLanguage, spokenLanguage } from "../language";
import { keepSettings } from "../settings";
import { strings } from "../../words/pane";

const useStyles = makeStyles({ button: { minWidth: 0 } });

/** Changes to the other language, which it is written in: whoever needs it can read it. */
export function LanguageButton({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const styles = useStyles();
  const [failed, setFailed] = useState(false);
  const other = LANGUAGES.find((language) => language !== spokenLanguage()) ?? LANGUAGES[0];
  const { language } = strings;
  return (
    <Button
      className={styles.button}
      appearance="subtle"
      size="small"
      lang={other}
      title={failed ? undefined : language.otherMeans}
      onClick={() => {
        speakLanguage(other).then(
          () => {
            keepSettings({ language: other });
            setFailed(false);
            onLanguage(other);
          },
          () => {
            setFailed(true);
          },
        );
      }}
    >
      {failed ? language.failed : language.other}
    </Button>
  );
}
