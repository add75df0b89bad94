import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { FormulaGuide } from "./formulaGuide";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: "2px" },
  title: { margin: "0 0 4px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  formula: {
    display: "block",
    width: "100%",
    padding: "6px 8px",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  name: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForeground1,
  },
  about: {
    display: "block",
    // Two lines: the whole stands on the formula's own page.
    maxHeight: `calc(2 * ${tokens.lineHeightBase200})`,
    overflow: "hidden",
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  formulas: readonly FormulaGuide[];
  /** The formula that was open before takes the focus back. */
  focused: string | undefined;
  onOpen: (id: string) => void;
}

/** The formulas in their groups; whatever is searched for, in the order found. */
export function FormulaList({ formulas, focused, onOpen }: Props) {
  const styles = useStyles();
  const groups = [...new Set(formulas.map(({ group }) => group))];
  return (
    <>
      {groups.map((group) => (
        <section key={group} className={styles.group} aria-label={group}>
          <Body1Strong as="h2" className={styles.title}>
            {group}
          </Body1Strong>
          <ul className={styles.list}>
            {formulas
              .filter((one) => one.group === group)
              .map(({ id, description }) => (
                <li key={id}>
                  <Button
                    className={styles.formula}
                    appearance="subtle"
                    autoFocus={id === focused}
                    onClick={() => {
                      onOpen(id);
                    }}
                  >
                    <span className={styles.name}>{id}</span>
                    <Caption1 className={styles.about}>{description}</Caption1>
                  </Button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
