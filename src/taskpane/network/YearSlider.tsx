import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { PauseRegular, PlayRegular } from "@fluentui/react-icons";
import { useEffect, useEffectEvent, useState } from "react";
import { strings } from "../../words/pane";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", flexShrink: 0 },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  // The browser's own: Fluent's brings a rule that browsers warn of.
  slider: { flexGrow: 1, minWidth: 0, margin: 0, accentColor: tokens.colorBrandBackground },
});

/** Long enough to see what changed from one year to the next. */
const STEP_MS = 1500;

interface Props {
  years: readonly number[];
  /** An index; null = all years together. */
  year: number | null;
  onYear: (year: number | null) => void;
}

/** All years first, then one after the other: by hand, or played from the first to the last. */
export function YearSlider({ years, year, onYear }: Props) {
  const styles = useStyles();
  const [isPlaying, setPlaying] = useState(false);
  const text = strings.network;
  const at = year === null ? 0 : year + 1;
  const shown =
    at === 0
      ? text.horizon(String(years[0]), String(years[years.length - 1]))
      : text.inYear(String(years[at - 1]));
  const step = useEffectEvent((): void => {
    const next = year === null ? 0 : year + 1;
    if (next < years.length) onYear(next);
    if (next >= years.length - 1) setPlaying(false);
  });
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(step, STEP_MS);
    return () => {
      clearInterval(timer);
    };
  }, [isPlaying]);
  return (
    <div className={styles.bar}>
      <Caption1>{`${text.year}: ${shown}`}</Caption1>
      <div className={styles.row}>
        <Button
          size="small"
          icon={isPlaying ? <PauseRegular /> : <PlayRegular />}
          aria-label={isPlaying ? text.pause : text.play}
          title={isPlaying ? text.pause : text.play}
          onClick={() => {
            if (!isPlaying) onYear(year === null || year === years.length - 1 ? 0 : year);
            setPlaying(!isPlaying);
          }}
        />
        <input
          type="range"
          className={styles.slider}
          min={0}
          max={years.length}
          value={at}
          aria-label={text.year}
          aria-valuetext={shown}
          onChange={({ target }) => {
            const value = Number(target.value);
            setPlaying(false);
            onYear(value === 0 ? null : value - 1);
          }}
        />
      </div>
    </div>
  );
}
