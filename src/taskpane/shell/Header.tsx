import { Caption1, Image, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { Language } from "../../words/language";
import { strings } from "../../words/pane";
import { LanguageButton } from "./LanguageButton";

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
          {onLanguage && <LanguageButton onLanguage={onLanguage} />}
        </div>
        <Caption1 className={styles.tagline}>{strings.tagline}</Caption1>
      </div>
    </header>
  );
}
