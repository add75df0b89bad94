import {
  Button,
  Caption1,
  Checkbox,
  Field,
  Label,
  makeStyles,
  Radio,
  RadioGroup,
} from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { useId } from "react";
import { AMOUNT_KINDS } from "../deals/amountKind";
import { strings } from "../../words/pane";
import type { PaymentSource } from "./readPayments";
import { READINGS, type Basis } from "./shownFlows";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center" },
  read: { alignSelf: "flex-start", flexShrink: 0 },
});

interface Props {
  source: PaymentSource;
  onSource: (source: PaymentSource) => void;
  /** Not where the payments are known as whole amounts only. */
  hasYears: boolean;
  basis: Basis;
  onBasis: (basis: Basis) => void;
  isBusy: boolean;
  onRead: () => void;
}

/** Which payments are drawn, and which amounts of them. */
export function NetworkControls(props: Props) {
  const { source, onSource, hasYears, basis, onBasis, isBusy, onRead } = props;
  const styles = useStyles();
  const kindsId = useId();
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
      <Field label={text.basis}>
        <RadioGroup
          layout="horizontal"
          className={styles.row}
          value={basis.of === "counted" ? "counted" : (basis.reading ?? "announced")}
          onChange={(_, { value }) => {
            const reading = READINGS.find((one) => one === value);
            const kinds = basis.of === "published" ? basis.kinds : (["unconditional"] as const);
            onBasis(
              reading === undefined
                ? { of: "counted", year: null }
                : { of: "published", kinds, reading },
            );
          }}
        >
          {hasYears && <Radio value="counted" label={text.counted} />}
          {READINGS.map((reading) => (
            <Radio key={reading} value={reading} label={text.readings[reading]} />
          ))}
        </RadioGroup>
      </Field>
      {basis.of === "published" && (
        <>
          {/* No Field around them: it would give its one id to all of them. */}
          <div>
            <Label id={kindsId}>{text.kinds}</Label>
            <div className={styles.row} role="group" aria-labelledby={kindsId}>
              {AMOUNT_KINDS.map((kind) => (
                <Checkbox
                  key={kind}
                  label={strings.deals[kind]}
                  checked={basis.kinds.includes(kind)}
                  onChange={(_, { checked }) => {
                    const others = basis.kinds.filter((one) => one !== kind);
                    onBasis({
                      ...basis,
                      kinds: checked === true ? [...others, kind] : others,
                    });
                  }}
                />
              ))}
            </div>
          </div>
          <Caption1>{text.publishedMeans}</Caption1>
        </>
      )}
    </>
  );
}
