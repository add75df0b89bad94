import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useDeferredValue, useMemo, useRef, useState } from "react";
import type { LegRow } from "../../deals/legRows";
import { format } from "../format";
import { strings } from "../../words/pane";
import { findLegs } from "./findLegs";
import { ANY_LEG, type LegFilter, type LegOrder } from "./legFilter";
import { LegFilters } from "./LegFilters";
import { LegLines } from "./LegLine";
import { LegSums } from "./LegSums";

const useStyles = makeStyles({
  browser: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  unit: { textAlign: "right", color: tokens.colorNeutralForeground3 },
});

/** The filters are there at once; the legs come when the browser has drawn them. */
const NONE_YET: readonly LegRow[] = [];

/** Legs to look through: searched, filtered, sorted, added up. */
export function LegBrowser({ legs }: { legs: readonly LegRow[] }) {
  const styles = useStyles();
  const search = useRef<HTMLInputElement>(null);
  const [filter, setFilter] = useState<LegFilter>(ANY_LEG);
  const [order, setOrder] = useState<LegOrder>("amount");
  const found = useMemo(() => findLegs(legs, filter, order), [legs, filter, order]);
  const drawn = useDeferredValue(found, NONE_YET);
  return (
    <div className={styles.browser}>
      <LegFilters
        legs={legs}
        filter={filter}
        onFilter={setFilter}
        order={order}
        onOrder={setOrder}
        onClear={() => {
          setFilter(ANY_LEG);
          search.current?.focus();
        }}
        searchRef={search}
      />
      <LegSums shown={found} all={legs.length} />
      {drawn.length > 0 && (
        <Caption1 className={styles.unit}>{strings.amounts[format.unit].name}</Caption1>
      )}
      {/* Drawn anew in another language or unit too. */}
      <DrawnLegs key={`${strings.locale} ${format.unit}`} legs={drawn} />
    </div>
  );
}

/** Drawn anew only when the legs have changed, not at every letter that is typed. */
const DrawnLegs = memo(function DrawnLegs({ legs }: { legs: readonly LegRow[] }) {
  return <LegLines legs={legs} isDetailed />;
});
