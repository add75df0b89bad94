import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column" },
  toggle: {
    alignSelf: "flex-start",
    justifyContent: "flex-start",
    marginLeft: "-8px",
    paddingLeft: "4px",
    textAlign: "left",
    minWidth: 0,
  },
});

interface Props {
  /** What the button says while closed and while open. */
  closed: string;
  open?: string;
  startsOpen?: boolean;
  children: ReactNode;
}

/** A button and what it opens, drawn only while open. */
export function Disclosure({ closed, open = closed, startsOpen = false, children }: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(startsOpen);
  const content = useId();
  return (
    <div className={styles.section}>
      <Button
        className={styles.toggle}
        appearance="subtle"
        size="small"
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? content : undefined}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {isOpen ? open : closed}
      </Button>
      {isOpen && <div id={content}>{children}</div>}
    </div>
  );
}
