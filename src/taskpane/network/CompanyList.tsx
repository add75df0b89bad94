import { COLORS, companyColor } from "../../deals/companies";
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { companyKey } from "../../model/network/companyKey";
import type { FlowNetwork } from "../../model/network/flowNetwork";
import { format } from "../format";
import { VisuallyHidden } from "../shell/Spoken";
import { strings } from "../../words/pane";
import type { Payment } from "./readPayments";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  company: {
    display: "grid",
    gridTemplateColumns: "10px 1fr auto auto",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: "4px 6px",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    '&[aria-pressed="true"]': {
      "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
    },
  },
  patch: {
    boxSizing: "border-box",
    width: "10px",
    height: "10px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: "2px",
    forcedColorAdjust: "none",
  },
  name: { overflowWrap: "anywhere" },
  figure: { fontVariantNumeric: "tabular-nums", textAlign: "right", minWidth: "6ch" },
  heading: {
    display: "grid",
    gridTemplateColumns: "1fr auto auto",
    columnGap: tokens.spacingHorizontalS,
    padding: "0 7px",
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  network: FlowNetwork;
  /** Companies in the order they are listed. */
  order: readonly number[];
  colorOf: (company: number) => string;
  selected: number | undefined;
  onSelect: (company: number) => void;
}

/** Every company with what it is paid and what it pays; a press chooses it. */
export function CompanyList({ network, order, colorOf, selected, onSelect }: Props) {
  const styles = useStyles();
  const text = strings.network;
  const { companies, receipts, payments } = network;
  return (
    <div>
      <div className={styles.heading} aria-hidden>
        <Text size={200}>{text.companies}</Text>
        <Text size={200}>{text.receipts}</Text>
        <Text size={200}>{text.payments}</Text>
      </div>
      <ul className={styles.list} aria-label={text.companies}>
        {order.map((company) => {
          const received = format.part(receipts[company]);
          const paid = format.part(payments[company]);
          return (
            <li key={companies[company]}>
              <Button
                className={styles.company}
                appearance={company === selected ? "secondary" : "subtle"}
                size="small"
                aria-pressed={company === selected}
                onClick={() => {
                  onSelect(company);
                }}
              >
                <span className={styles.patch} style={{ backgroundColor: colorOf(company) }} />
                <span className={styles.name}>{companies[company]}</span>
                <span className={styles.figure}>
                  <VisuallyHidden>{`${text.receipts} `}</VisuallyHidden>
                  {received}
                </span>
                <span className={styles.figure}>
                  <VisuallyHidden>{`${text.payments} `}</VisuallyHidden>
                  {paid}
                </span>
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/**
 * The colour of each company, by its key: its own, the same as on the sheets, or else one that none of these has, the
 * largest over all payments first, so that a company keeps its colour whatever is filtered.
 */
export function companyColors(payments: readonly Payment[]): ReadonlyMap<string, string> {
  const sizes = new Map<string, number>();
  for (const { from, to, byYear, published } of payments) {
    const amount = published ?? byYear.reduce((sum, one) => sum + one, 0);
    for (const name of [from, to]) {
      const key = companyKey(name);
      sizes.set(key, (sizes.get(key) ?? 0) + amount);
    }
  }
  const keys = [...sizes.keys()].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
  const own = new Map(
    keys.flatMap((key) => {
      const color = companyColor(key);
      return color === undefined ? [] : [[key, color] as const];
    }),
  );
  const taken = new Set(own.values());
  const free = COLORS.filter((color) => !taken.has(color));
  const others = keys.filter((key) => !own.has(key));
  const pool = free.length > 0 ? free : COLORS;
  return new Map([...own, ...others.map((key, i) => [key, pool[i % pool.length]] as const)]);
}
