import { Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { presetDeals } from "../../deals/presets";
import type { NamedChange, PresetUpdate } from "../../excel/template/updatePreset";
import { format } from "../format";
import { Outcome } from "../shell/Outcome";
import { strings } from "../../words/pane";
import { LegLines } from "../deals/LegLine";
import { Disclosure } from "../shell/Disclosure";
import { CellChanges, LegChanges } from "./Changes";
import { legsOf, rowsOf } from "./changedRows";

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

interface UpdateReportProps {
  update: PresetUpdate;
  /** The preset that the template was brought to. */
  month: string;
}

/** What an update changed, in groups with their counts; what it left to the user stands first and open. */
function UpdateReport({ update: { legs, cells }, month }: UpdateReportProps) {
  const { update } = strings;
  const kept = legs.kept.length + cells.kept.length;
  const changed = legsOf(legs.changed);
  const { added, removed } = legs;
  return (
    <>
      {kept > 0 && (
        <Disclosure closed={update.kept(format.count(kept), kept, month)} startsOpen>
          <LegChanges legs={legsOf(legs.kept)} keptFrom={month} />
          <CellChanges cells={cells.kept} keptFrom={month} />
        </Disclosure>
      )}
      {added.length > 0 && (
        <Disclosure closed={update.added(format.count(added.length), added.length)}>
          <LegLines legs={added} />
        </Disclosure>
      )}
      {removed.length > 0 && (
        <Disclosure closed={update.removed(format.count(removed.length), removed.length)}>
          <LegLines legs={removed} />
        </Disclosure>
      )}
      {changed.length > 0 && (
        <Disclosure closed={update.changed(format.count(changed.length), changed.length)}>
          <LegChanges legs={changed} />
        </Disclosure>
      )}
      {bySheet(cells.changed).map(([sheet, changes]) => {
        const { length } = rowsOf(changes);
        return (
          <Disclosure key={sheet} closed={update.rows(format.count(length), length, sheet)}>
            <CellChanges cells={changes} />
          </Disclosure>
        );
      })}
    </>
  );
}

function bySheet(changes: readonly NamedChange[]): [string, NamedChange[]][] {
  const sheets = new Map<string, NamedChange[]>();
  for (const change of changes) {
    sheets.set(change.sheet, [...(sheets.get(change.sheet) ?? []), change]);
  }
  return [...sheets];
}

/** What became of an update, in one line. */
export function updateTitle(result: PresetUpdate): string {
  const { update } = strings;
  return isUnchanged(result)
    ? update.nothing.title
    : update.title(format.month(presetDeals(result.to).asOf));
}

/** Whether an update found nothing to change and nothing of the user's to keep. */
function isUnchanged({ legs, cells }: PresetUpdate): boolean {
  return [...Object.values(legs), ...Object.values(cells)].every(({ length }) => length === 0);
}
