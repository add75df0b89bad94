import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType } from "react";
import { Outcome } from "./shell/Outcome";
import { Scrolling } from "./shell/Scrolling";
import { useLasting } from "./shell/useLasting";
import { strings } from "./strings";

interface ViewProps {
  /** Shows the deals and loads the template. */
  onLoad: () => void;
}

const useStyles = makeStyles({ again: { alignSelf: "flex-start" } });

/** Import and export, whose code comes only when somebody looks for it. */
export function TransferTab({ onLoad }: ViewProps) {
  const styles = useStyles();
  const [attempt, setAttempt] = useState(1);
  const [failedAt, setFailedAt] = useState(0);
  const [loaded, setLoaded] = useState<{ View: ComponentType<ViewProps> }>();
  const long = useLasting(loaded === undefined, 500);

  useEffect(() => {
    import(/* webpackChunkName: "transfer" */ "./transfer/TransferView").then(
      ({ TransferView }) => {
        setLoaded({ View: TransferView });
      },
      () => {
        setFailedAt(attempt);
      },
    );
  }, [attempt]);

  if (loaded !== undefined) return <loaded.View onLoad={onLoad} />;
  const { notLoaded, loading } = strings.transfer;
  return (
    <Scrolling label={strings.views.transfer}>
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
