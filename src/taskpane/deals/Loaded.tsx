import { Caption1, Caption1Strong, Link, makeStyles, tokens } from "@fluentui/react-components";
import { type FoundTemplate } from "../../excel/template/findTemplate";
import type { Unfinished } from "../../excel/sheets/finishSheets";
import { showSheet } from "../../excel/cells/showCell";
import { quotedSheet } from "../../formulaText/addresses";
import { format } from "../format";
import { strings } from "../../words/pane";
import { SHEET_NAMES } from "../../words/sheets/sheetNames";
import { spokenLanguage } from "../language";
import { Outcome } from "../shell/Outcome";
import type { LoadedTemplate } from "./useTemplate";

const useStyles = makeStyles({
  next: {
    padding: "12px 16px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { display: "block" },
  steps: { margin: "4px 0 0", paddingLeft: "16px", fontSize: tokens.fontSizeBase200 },
  step: { marginTop: "2px" },
  links: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  formula: {
    display: "block",
    margin: "4px 0 0",
    whiteSpace: "pre-wrap",
    padding: "4px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: "anywhere",
    userSelect: "all",
  },
});

interface Props {
  sheets: string[];
  /** What Excel did not do. */
  unfinished: readonly Unfinished[] | undefined;
  /** Tells which sheet is which, in any language. */
  template: LoadedTemplate;
  onDismiss: () => void;
}

/** The new sheets, and what to try on them. */
export function Loaded({ sheets, unfinished, template, onDismiss }: Props) {
  const styles = useStyles();
  const { loaded } = strings;
  const named = (key: keyof FoundTemplate["names"]["sheets"]): string =>
    template?.names.sheets[key] ?? SHEET_NAMES[spokenLanguage()][key];
  const [inputs, circularity, gpu, deals] = [
    named("Inputs"),
    named("Circularity"),
    named("GPU"),
    named("Deals"),
  ];
  return (
    <>
      <Outcome intent="success" title={loaded.title} onDismiss={onDismiss}>
        {loaded.sheets(format.names(sheets))}
      </Outcome>
      {unfinished?.map((what) => (
        <Outcome key={what} intent="warning" title={loaded.unfinished[what].title}>
          {loaded.unfinished[what].body}
        </Outcome>
      ))}
      <section className={styles.next} aria-label={loaded.next}>
        <Caption1Strong className={styles.title}>{loaded.next}</Caption1Strong>
        <ol className={styles.steps}>
          <li className={styles.step}>
            {loaded.countUncertain(inputs, circularity)}
            <SheetLinks sheets={[inputs, circularity]} />
          </li>
          <li className={styles.step}>
            {loaded.changeUtilisation(inputs, gpu)}
            <SheetLinks sheets={[inputs, gpu]} />
          </li>
          <li className={styles.step}>
            {loaded.ownFormula}
            <Caption1 as="pre" className={styles.formula}>
              {loaded.example(quotedSheet(deals))}
            </Caption1>
            <SheetLinks sheets={[deals]} />
          </li>
        </ol>
      </section>
    </>
  );
}

/** Links that bring sheets to the front. */
function SheetLinks({ sheets }: { sheets: readonly string[] }) {
  const styles = useStyles();
  return (
    <span className={styles.links}>
      {sheets.map((sheet) => (
        <Link
          key={sheet}
          as="button"
          onClick={() => {
            // A sheet that was deleted or renamed is not there to go to.
            showSheet(sheet).catch(() => undefined);
          }}
        >
          {strings.loaded.goTo(sheet)}
        </Link>
      ))}
    </span>
  );
}
