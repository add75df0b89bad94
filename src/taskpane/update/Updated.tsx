import { Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { presetDeals } from "../../deals/presets";
import type { PresetUpdate } from "../../excel/template/updatePreset";
import { format } from "../format";
import { Outcome } from "../shell/Outcome";
import { strings } from "../../words/pane";
import { UpdateReport } from "./UpdateReport";
import { isUnchanged, updateTitle } from "./updateTitle";

const useStyles = makeStyles({
  report: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: "12px 16px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  update: PresetUpdate;
  onDismiss: () => void;
}

/** That the template was updated, and all that changed. */
export function Updated({ update: result, onDismiss }: Props) {
  const styles = useStyles();
  const { update } = strings;
  const unchanged = isUnchanged(result);
  const month = format.month(presetDeals(result.to).asOf);
  return (
    <>
      <Outcome
        intent={unchanged ? "info" : "success"}
        title={updateTitle(result)}
        onDismiss={onDismiss}
      >
        {unchanged ? update.nothing.body(month) : update.untouched}
      </Outcome>
      {!unchanged && (
        <section className={styles.report} aria-label={update.report}>
          <Caption1Strong>{update.report}</Caption1Strong>
          <UpdateReport update={result} month={month} />
        </section>
      )}
    </>
  );
}
