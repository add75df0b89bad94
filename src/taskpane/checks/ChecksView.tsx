import { Button, Caption1, makeStyles } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { format } from "../format";
import { Card } from "../shell/Card";
import { Disclosure } from "../shell/Disclosure";
import { Failed } from "../shell/Failed";
import { Outcome } from "../shell/Outcome";
import { Scrolling } from "../shell/Scrolling";
import { Reading } from "../shell/WorkProgress";
import { useElapsed } from "../shell/useElapsed";
import { strings } from "../../words/pane";
import { ChangeList } from "./ChangeList";
import { CheckList } from "./CheckList";
import { CompareModels } from "./CompareModels";
import { ErrorList } from "./ErrorList";
import { ModelMap } from "./ModelMap";
import { useChecks } from "./useChecks";

const useStyles = makeStyles({ start: { alignSelf: "flex-start", flexShrink: 0 } });

interface Props {
  isShown: boolean;
  /** Loads the template where there is none. */
  onLoad: () => void;
}

/** Whether the template holds together, and which formulas of the workbook show an error. */
export function ChecksView({ isShown, onLoad }: Props) {
  const styles = useStyles();
  const { read, failure, isReading, again } = useChecks(isShown);
  const isLong = useElapsed(isReading);
  const text = strings.checks;
  const checks = read?.checks ?? [];
  const failing = checks.filter(({ holds }) => !holds);
  const holding = checks.filter(({ holds }) => holds);
  const all = format.count(checks.length);
  return (
    <Scrolling label={strings.views.checks}>
      <Caption1>{text.about}</Caption1>
      <div role="status">
        {read !== undefined && (
          <Outcome
            intent={failing.length === 0 ? "success" : "error"}
            title={
              failing.length === 0
                ? text.allHold(all)
                : text.someFail(format.count(failing.length), all)
            }
          >
            {null}
          </Outcome>
        )}
        {failure?.code === "no-template" && (
          <Outcome intent="info" title={text.noTemplate}>
            {text.noTemplateMeans}
            <Button className={styles.start} size="small" onClick={onLoad}>
              {strings.load.button}
            </Button>
          </Outcome>
        )}
      </div>
      {failure !== undefined && failure.code !== "no-template" && (
        <Failed failure={failure} onDismiss={again} />
      )}
      <Button
        className={styles.start}
        size="small"
        icon={<ArrowClockwiseRegular />}
        disabledFocusable={isReading}
        onClick={again}
      >
        {text.refresh}
      </Button>
      {isLong && <Reading label={text.reading} />}
      {read !== undefined && failing.length > 0 && (
        <Card title={text.fails}>
          <CheckList sheet={read.sheet} checks={failing} onGone={again} />
        </Card>
      )}
      {read !== undefined && holding.length > 0 && (
        <Disclosure closed={text.holding(format.count(holding.length))} open={text.hideHolding}>
          <CheckList sheet={read.sheet} checks={holding} onGone={again} />
        </Disclosure>
      )}
      <Card title={text.changes.title}>
        <ChangeList />
      </Card>
      <Card title={text.compare.title}>
        <CompareModels />
      </Card>
      <Card title={text.errors.title}>
        <ErrorList />
      </Card>
      <Card title={text.map.title}>
        <ModelMap />
      </Card>
    </Scrolling>
  );
}
