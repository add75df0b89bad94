import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useDeferredValue, useMemo, useRef, useState } from "react";
import type { LegRow } from "../../data";
import { strings } from "../strings";
import { findLegs } from "./findLegs";
import { ANY_LEG, isFiltering, type LegFilter, type LegOrder } from "./legFilter";
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
  above: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    alignItems: "flex-start",
    justifyContent: "space-between",
  },
  clear: { flexShrink: 0 },
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
  const text = strings.legs;
  return (
    <div className={styles.browser}>
      <LegFilters
        legs={legs}
        filter={filter}
        onFilter={setFilter}
        order={order}
        onOrder={setOrder}
        searchRef={search}
      />
      <div className={styles.above}>
        <LegSums shown={found} all={legs.length} />
        {isFiltering(filter) && (
          <Button
            className={styles.clear}
            size="small"
            onClick={() => {
              setFilter(ANY_LEG);
              search.current?.focus();
            }}
          >
            {text.clear}
          </Button>
        )}
      </div>
      {drawn.length > 0 && <Caption1 className={styles.unit}>{strings.deals.unit}</Caption1>}
      {/* Drawn anew in another language too. */}
      <DrawnLegs key={strings.locale} legs={drawn} />
    </div>
  );
}

/** Drawn anew only when the legs have changed, not at every letter that is typed. */
const DrawnLegs = memo(function DrawnLegs({ legs }: { legs: readonly LegRow[] }) {
  return <LegLines legs={legs} isDetailed />;
});
