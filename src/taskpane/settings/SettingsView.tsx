import { Body1, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../words/language";
import { helpFolder } from "../formulas/useFormulaGuide";
import { spokenLanguage } from "../language";
import { Card } from "../shell/Card";
import { Scrolling } from "../shell/Scrolling";
import { strings } from "../../words/pane";
import { version } from "../version";
import { DealChoices } from "./DealChoices";
import { LanguageChoice } from "./LanguageChoice";
import { RepairFormulas } from "./RepairFormulas";

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
      <Card title={text.about}>
        <Body1>{text.version(version)}</Body1>
        <div className={styles.links}>
          {LINKS.map((link) => (
            <Link
              key={link}
              href={`${helpFolder(spokenLanguage())}/${PAGES[link]}`}
              target="_blank"
              rel="noopener"
            >
              {text.links[link]}
            </Link>
          ))}
        </div>
      </Card>
    </Scrolling>
  );
}
