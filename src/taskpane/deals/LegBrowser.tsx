import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useDeferredValue, useMemo, useRef, useState } from "react";
import { type LegRow, legRows } from "../../deals/legRows";
import { format } from "../format";
import { strings } from "../../words/pane";
import { ANY_LEG, findLegs, type LegFilter, type LegOrder } from "./findLegs";
import { LegFilters } from "./LegFilters";
import { LegLines } from "./LegLine";
import { amountSums } from "../../deals/amountSums";
import { AMOUNT_KINDS } from "./amountKind";
import { Swatch } from "./Swatch";
import type { Preset } from "../../deals/dealSchema";
import { Disclosure } from "../shell/Disclosure";

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
function LegBrowser({ legs }: { legs: readonly LegRow[] }) {
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

const useLegSumsStyles = makeStyles({
  sums: { display: "flex", flexDirection: "column", gap: "2px" },
  line: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  muted: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  shown: readonly LegRow[];
  /** How many legs there are, shown or not. */
  all: number;
}

/** How many legs are shown and what they add up to, each kind of amount on its own; said when it changes. */
function LegSums({ shown, all }: Props) {
  const styles = useLegSumsStyles();
  const text = strings.legs;
  const { undisclosed, ...sums } = amountSums(shown);
  return (
    <div className={styles.sums} role="status">
      <Caption1>{text.found(format.count(shown.length), format.count(all))}</Caption1>
      {shown.length === 0 && (
        <Caption1>
          {text.none} {text.noneMeans}
        </Caption1>
      )}
      {AMOUNT_KINDS.filter((kind) => sums[kind] > 0).map((kind) => (
        <span key={kind} className={styles.line}>
          <Swatch kind={kind} />
          <Caption1 className={kind === "unconditional" ? undefined : styles.muted}>
            {text[kind](format.money(sums[kind]))}
          </Caption1>
        </span>
      ))}
      {undisclosed > 0 && (
        <Caption1 className={styles.muted}>{text.undisclosed(undisclosed)}</Caption1>
      )}
    </div>
  );
}

/** The legs of a preset, drawn only while open. */
export function LegList({ preset }: { preset: Preset }) {
  const legs = useMemo(() => legRows(preset), [preset]);
  return (
    <Disclosure
      closed={strings.deals.showLegs(format.count(legs.length))}
      open={strings.deals.hideLegs}
    >
      <LegBrowser legs={legs} />
    </Disclosure>
  );
}
