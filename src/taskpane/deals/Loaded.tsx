import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { format } from "../format";
import { strings } from "../../words/pane";
import { Outcome } from "../shell/Outcome";

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
  onDismiss: () => void;
}

/** The new sheets, and what to try on them. */
export function Loaded({ sheets, onDismiss }: Props) {
  const styles = useStyles();
  const { loaded } = strings;
  const named = (name: string): string => sheets.find((sheet) => isNumbered(sheet, name)) ?? name;
  return (
    <>
      <Outcome intent="success" title={loaded.title} onDismiss={onDismiss}>
        {loaded.sheets(format.names(sheets))}
      </Outcome>
      <section className={styles.next} aria-label={loaded.next}>
        <Caption1Strong className={styles.title}>{loaded.next}</Caption1Strong>
        <ol className={styles.steps}>
          <li className={styles.step}>
            {loaded.countUncertain(named("Inputs"), named("Circularity"))}
          </li>
          <li className={styles.step}>{loaded.changeUtilisation(named("Inputs"), named("GPU"))}</li>
          <li className={styles.step}>
            {loaded.ownFormula}
            <Caption1 as="pre" className={styles.formula}>
              {loaded.example(quoted(named("Deals")))}
            </Caption1>
          </li>
        </ol>
      </section>
    </>
  );
}

/** Whether a sheet is called so, or so with a number: "Deals (2)". */
function isNumbered(sheet: string, name: string): boolean {
  return sheet === name || sheet.startsWith(`${name} (`);
}

/** A sheet's name as a formula writes it. */
function quoted(name: string): string {
  return /^\w+$/.test(name) ? name : `'${name}'`;
}
