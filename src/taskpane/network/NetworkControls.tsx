import {
  Button,
  Caption1,
  Checkbox,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { AMOUNT_KINDS } from "../deals/amountKind";
import { strings } from "../../words/pane";
import type { PaymentSource } from "./readPayments";
import type { Basis } from "./shownFlows";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center" },
  // The browser's own: Fluent's brings a rule that browsers warn of.
  slider: { width: "100%", margin: 0, accentColor: tokens.colorBrandBackground },
  read: { alignSelf: "flex-start", flexShrink: 0 },
});

interface Props {
  source: PaymentSource;
  onSource: (source: PaymentSource) => void;
  /** Empty where the payments are known as whole amounts only. */
  years: readonly number[];
  basis: Basis;
  onBasis: (basis: Basis) => void;
  isBusy: boolean;
  onRead: () => void;
}

/** Which payments are drawn, and which amounts of them. */
export function NetworkControls(props: Props) {
  const { source, onSource, years, basis, onBasis, isBusy, onRead } = props;
  const styles = useStyles();
  const text = strings.network;
  return (
    <>
      <Field label={text.source}>
        <RadioGroup
          layout="horizontal"
          className={styles.row}
          value={source}
          onChange={(_, { value }) => {
            onSource(value === "selected" ? "selected" : "loaded");
          }}
        >
          <Radio value="loaded" label={text.loaded} />
          <Radio value="selected" label={text.selected} />
        </RadioGroup>
      </Field>
      <Button
        className={styles.read}
        size="small"
        icon={<ArrowClockwiseRegular />}
        disabledFocusable={isBusy}
        onClick={onRead}
      >
        {text.read}
      </Button>
      {years.length > 0 && (
        <Field label={text.basis}>
          <RadioGroup
            layout="horizontal"
            className={styles.row}
            value={basis.of}
            onChange={(_, { value }) => {
              onBasis(
                value === "counted"
                  ? { of: "counted", year: null }
                  : { of: "published", kinds: ["counted"] },
              );
            }}
          >
            <Radio value="counted" label={text.counted} />
            <Radio value="published" label={text.published} />
          </RadioGroup>
        </Field>
      )}
      {basis.of === "counted" ? (
        years.length > 0 && <YearSlider years={years} basis={basis} onBasis={onBasis} />
      ) : (
        <>
          <Field label={text.kinds}>
            <div className={styles.row} role="group" aria-label={text.kinds}>
              {AMOUNT_KINDS.map((kind) => (
                <Checkbox
                  key={kind}
                  label={strings.deals[kind]}
                  checked={basis.kinds.includes(kind)}
                  onChange={(_, { checked }) => {
                    const others = basis.kinds.filter((one) => one !== kind);
                    onBasis({
                      of: "published",
                      kinds: checked === true ? [...others, kind] : others,
                    });
                  }}
                />
              ))}
            </div>
          </Field>
          <Caption1>{text.publishedMeans}</Caption1>
        </>
      )}
    </>
  );
}

/** All years first, then one after the other. */
function YearSlider({ years, basis, onBasis }: Pick<Props, "years" | "basis" | "onBasis">) {
  const text = strings.network;
  const styles = useStyles();
  const at = basis.of === "counted" && basis.year !== null ? basis.year + 1 : 0;
  const shown =
    at === 0
      ? text.horizon(String(years[0]), String(years[years.length - 1]))
      : text.inYear(String(years[at - 1]));
  return (
    <Field label={`${text.year}: ${shown}`}>
      <input
        type="range"
        className={styles.slider}
        min={0}
        max={years.length}
        value={at}
        // Fluent's field names its own controls only.
        aria-label={text.year}
        aria-valuetext={shown}
        onChange={({ target }) => {
          const value = Number(target.value);
          onBasis({ of: "counted", year: value === 0 ? null : value - 1 });
        }}
      />
    </Field>
  );
}
