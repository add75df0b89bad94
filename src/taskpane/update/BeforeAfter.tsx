import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { format } from "../format";
import { VisuallyHidden } from "../shell/VisuallyHidden";
import { strings } from "../../words/pane";

type Content = string | number | boolean;

const useStyles = makeStyles({
  line: { display: "block", fontVariantNumeric: "tabular-nums" },
  muted: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  name?: string;
  before: Content;
  after: Content;
  keptFrom?: string;
}

/** What was and what is; or, where the user's own was kept, both figures with whose they are. */
export function BeforeAfter({ name, before, after, keptFrom }: Props) {
  const styles = useStyles();
  const { became, yours, presetHas } = strings.update;
  return (
    <Caption1 className={styles.line}>
      {name !== undefined && <span className={styles.muted}>{name}: </span>}
      {keptFrom === undefined ? (
        <>
          {shown(before)} <span aria-hidden>→</span>
          <VisuallyHidden>{became}</VisuallyHidden> <b>{shown(after)}</b>
        </>
      ) : (
        <>
          {yours} <b>{shown(before)}</b>; {presetHas(keptFrom)} {shown(after)}
        </>
      )}
    </Caption1>
  );
}

function shown(content: Content): string {
  if (content === "") return strings.update.blank;
  return typeof content === "number" ? format.figure(content) : String(content);
}
