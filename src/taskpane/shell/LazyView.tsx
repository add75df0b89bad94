import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType } from "react";
import { strings } from "../../words/pane";
import { Outcome } from "./Outcome";
import { Scrolling } from "./Scrolling";
import { useElapsed } from "./useElapsed";

const useStyles = makeStyles({ again: { alignSelf: "flex-start" } });

interface Props<P> {
  /** What the view is called. */
  label: string;
  /** Fetches its code; always the same function. */
  load: () => Promise<ComponentType<P>>;
  /** What it is given. */
  view: P;
}

/** A view whose code comes only when somebody looks for it. */
export function LazyView<P extends object>({ label, load, view }: Props<P>) {
  const styles = useStyles();
  const [attempt, setAttempt] = useState(1);
  const [failedAt, setFailedAt] = useState(0);
  const [loaded, setLoaded] = useState<{ View: ComponentType<P> }>();
  const long = useElapsed(loaded === undefined);

  useEffect(() => {
    load().then(
      (View) => {
        setLoaded({ View });
      },
      () => {
        setFailedAt(attempt);
      },
    );
  }, [attempt, load]);

  if (loaded !== undefined) return <loaded.View {...view} />;
  const { notLoaded, loading } = strings.transfer;
  return (
    <Scrolling label={label}>
      {failedAt === attempt ? (
        <Outcome intent="error" title={notLoaded.title}>
          {notLoaded.body}
          <Button
            className={styles.again}
            size="small"
            onClick={() => {
              setAttempt(attempt + 1);
            }}
          >
            {notLoaded.again}
          </Button>
        </Outcome>
      ) : (
        long && <Spinner label={loading} />
      )}
    </Scrolling>
  );
}
