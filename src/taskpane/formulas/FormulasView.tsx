import {
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  SearchBox,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { findFormulas, type FormulaGuide, useFormulaGuide } from "./formulaGuide";
import { usePersisted } from "../persisted/usePersisted";
import { Outcome } from "../shell/Outcome";
import { Scrolling } from "../shell/Scrolling";
import { useElapsed } from "../shell/useElapsed";
import { strings } from "../../words/pane";
import { FormulaDetails } from "./FormulaDetails";

const useStyles = makeStyles({
  search: { flexShrink: 0, maxWidth: "none", width: "100%" },
  again: { alignSelf: "flex-start" },
});

/** Every formula: found by name or purpose, explained, and put together from cells. */
export function FormulasView() {
  const styles = useStyles();
  const { found, again } = useFormulaGuide();
  const [search, setSearch] = usePersisted("formulas.search", "");
  const [openId, setOpenId] = usePersisted("formulas.open");
  const [cameFrom, setCameFrom] = useState<string>();
  const isLong = useElapsed(found === undefined);
  const text = strings.formulas;
  const label = strings.views.formulas;
  const { notLoaded, loading } = strings.transfer;
  if (found === undefined)
    return <Scrolling label={label}>{isLong && <Spinner label={loading} />}</Scrolling>;
  const { guide } = found;
  if (guide === undefined)
    return (
      <Scrolling label={label}>
        <Outcome intent="error" title={notLoaded.title}>
          {notLoaded.body}
          <Button className={styles.again} size="small" onClick={again}>
            {notLoaded.again}
          </Button>
        </Outcome>
      </Scrolling>
    );
  const open = guide.find(({ id }) => id === openId);
  if (open !== undefined)
    return (
      <Scrolling key={open.id} label={label}>
        <FormulaDetails
          formula={open}
          onBack={() => {
            setCameFrom(open.id);
            setOpenId(undefined);
          }}
        />
      </Scrolling>
    );
  const shown: FormulaGuide[] = findFormulas(guide, search);
  return (
    <Scrolling label={label}>
      <SearchBox
        className={styles.search}
        aria-label={text.search}
        placeholder={text.searchHint}
        value={search}
        onChange={(_, { value }) => {
          setSearch(value);
        }}
      />
      {search.trim() !== "" && (
        <Caption1 role="status">{text.found(String(shown.length), String(guide.length))}</Caption1>
      )}
      <FormulaList formulas={shown} focused={cameFrom} onOpen={setOpenId} />
    </Scrolling>
  );
}

const useFormulaListStyles = makeStyles({
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
function FormulaList({ formulas, focused, onOpen }: Props) {
  const styles = useFormulaListStyles();
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
