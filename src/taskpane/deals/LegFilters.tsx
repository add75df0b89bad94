import { Button, makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import type { Ref } from "react";
import { DEAL_STATUSES, LEG_KINDS } from "../../deals/dealSchema";
import type { LegRow } from "../../deals/legRows";
import { strings } from "../../words/pane";
import { AMOUNT_KINDS, amountKind } from "./amountKind";
import { announcedYear, isFiltering, LEG_ORDERS, type LegFilter, type LegOrder } from "./findLegs";

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  whole: { gridColumn: "1 / -1", maxWidth: "none" },
  select: { minWidth: 0 },
});

interface Props {
  legs: readonly LegRow[];
  filter: LegFilter;
  onFilter: (filter: LegFilter) => void;
  order: LegOrder;
  onOrder: (order: LegOrder) => void;
  /** Lets every leg through again. */
  onClear: () => void;
  searchRef: Ref<HTMLInputElement>;
}

/** What to look for among the legs; every choice but the order leaves some out. */
export function LegFilters(props: Props) {
  const { legs, filter, onFilter, order, onOrder, onClear, searchRef } = props;
  const styles = useStyles();
  const text = strings.legs;
  const { status, kind, amount, year } = filter;
  // What is chosen stays on offer with a preset that has none of it: the empty list then says how to go on.
  const offered = <T extends string>(all: readonly T[], chosen: T | "", of: (leg: LegRow) => T) =>
    all.filter((one) => one === chosen || legs.some((leg) => of(leg) === one));
  const years = [...new Set([...legs.map(announcedYear), ...(year === "" ? [] : [year])])].sort();
  return (
    <div className={styles.filters} role="group" aria-label={text.filters}>
      <SearchBox
        ref={searchRef}
        className={styles.whole}
        size="small"
        aria-label={text.search}
        placeholder={text.searchHint}
        value={filter.search}
        onChange={(_, { value }) => {
          onFilter({ ...filter, search: value });
        }}
      />
      <Choice
        label={text.status}
        any={text.anyStatus}
        value={status}
        options={offered(DEAL_STATUSES, status, (leg) => leg.status)}
        nameOf={(one) => strings.statuses[one]}
        onChoose={(one) => {
          onFilter({ ...filter, status: one });
        }}
      />
      <Choice
        label={text.kind}
        any={text.anyKind}
        value={kind}
        options={offered(LEG_KINDS, kind, (leg) => leg.kind)}
        nameOf={(one) => strings.kinds[one]}
        onChoose={(one) => {
          onFilter({ ...filter, kind: one });
        }}
      />
      <Choice
        label={text.amount}
        any={text.anyAmount}
        value={amount}
        options={offered(AMOUNT_KINDS, amount, amountKind)}
        nameOf={(one) => strings.deals[one]}
        onChoose={(one) => {
          onFilter({ ...filter, amount: one });
        }}
      />
      <Choice
        label={text.year}
        any={text.anyYear}
        value={year}
        options={years}
        nameOf={text.inYear}
        onChoose={(one) => {
          onFilter({ ...filter, year: one });
        }}
      />
      <Select
        className={styles.select}
        size="small"
        aria-label={text.order}
        value={order}
        onChange={(_, { value }) => {
          onOrder(LEG_ORDERS.find((one) => one === value) ?? order);
        }}
      >
        {LEG_ORDERS.map((one) => (
          <option key={one} value={one}>
            {text.orders[one]}
          </option>
        ))}
      </Select>
      {isFiltering(filter) && (
        <Button size="small" onClick={onClear}>
          {text.clear}
        </Button>
      )}
    </div>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  /** What no choice is called. */
  any: string;
  value: T | "";
  options: readonly T[];
  nameOf: (option: T) => string;
  onChoose: (option: T | "") => void;
}

function Choice<T extends string>(props: ChoiceProps<T>) {
  const { label, any, value, options, nameOf, onChoose } = props;
  const styles = useStyles();
  return (
    <Select
      className={styles.select}
      size="small"
      aria-label={label}
      value={value}
      onChange={(_, { value: chosen }) => {
        onChoose(options.find((one) => one === chosen) ?? "");
      }}
    >
      <option value="">{any}</option>
      {options.map((one) => (
        <option key={one} value={one}>
          {nameOf(one)}
        </option>
      ))}
    </Select>
  );
}
