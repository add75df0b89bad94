import { Button, makeStyles } from "@fluentui/react-components";
import { showSheet } from "../../excel/cells/showCell";
import { strings } from "../../words/pane";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

interface Props {
  sheet: string;
  /** The sheet is not there any more, or cannot be shown. */
  onGone: () => void;
}

/** Leads to a sheet that was written. */
export function ShowSheet({ sheet, onGone }: Props) {
  const styles = useStyles();
  return (
    <Button
      className={styles.button}
      size="small"
      onClick={() => {
        showSheet(sheet).then((isThere) => {
          if (!isThere) onGone();
        }, onGone);
      }}
    >
      {strings.whatIf.showSheet}
    </Button>
  );
}
