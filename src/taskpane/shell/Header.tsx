import { Button, Caption1, Image, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { type Language, LANGUAGES } from "../../words/language";
import { strings } from "../../words/pane";
import { helpPage, speakLanguage, spokenLanguage } from "../language";
import { saveSettings } from "../persisted/settings";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    // The right 34 × 32 px belong to Excel's personality menu.
    padding: "12px 46px 10px 16px",
  },
  names: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  first: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  actions: { display: "flex", alignItems: "center" },
  name: { margin: 0 },
  tagline: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  onLanguage?: (language: Language) => void;
}

/** The product's mark and name. */
export function Header({ onLanguage }: Props) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <Image src="assets/icon-80.png" alt="" width={32} height={32} />
      <div className={styles.names}>
        <div className={styles.first}>
          <Subtitle2 as="h1" className={styles.name}>
            {strings.product}
          </Subtitle2>
          <div className={styles.actions}>
            {onLanguage && <LanguageButton onLanguage={onLanguage} />}
            <Button
              as="a"
              href={helpPage("index.html")}
              target="_blank"
              rel="noopener"
              appearance="subtle"
              size="small"
              icon={<QuestionCircleRegular />}
              aria-label={strings.settings.links.help}
              title={strings.settings.links.help}
            />
          </div>
        </div>
        <Caption1 className={styles.tagline}>{strings.tagline}</Caption1>
      </div>
    </header>
  );
}

const useLanguageButtonStyles = makeStyles({ button: { minWidth: 0 } });

/** Changes to the other language, which it is written in: whoever needs it can read it. */
function LanguageButton({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const styles = useLanguageButtonStyles();
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
            saveSettings({ language: other });
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
