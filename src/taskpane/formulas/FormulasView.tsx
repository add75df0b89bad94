import { Button, Caption1, makeStyles, SearchBox, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import type { FormulaGuide } from "./formulaGuide";
import { useKept } from "../kept/useKept";
import { Outcome } from "../shell/Outcome";
import { Scrolling } from "../shell/Scrolling";
import { useLasting } from "../shell/useLasting";
import { strings } from "../../words/pane";
import { findFormulas } from "./findFormulas";
import { FormulaDetails } from "./FormulaDetails";
import { FormulaList } from "./FormulaList";
import { useFormulaGuide } from "./useFormulaGuide";

const useStyles = makeStyles({
  search: { flexShrink: 0, maxWidth: "none", width: "100%" },
  again: { alignSelf: "flex-start" },
});

/** Every formula: found by name or purpose, explained, and put together from cells. */
export function FormulasView() {
  const styles = useStyles();
  const { found, again } = useFormulaGuide();
  const [search, setSearch] = useKept("formulas.search", "");
  const [openId, setOpenId] = useKept("formulas.open");
  const [cameFrom, setCameFrom] = useState<string>();
  const isLong = useLasting(found === undefined, 500);
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
