import { Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";

const useStyles = makeStyles({
  card: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: "14px 16px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0 },
});

interface Props {
  title: string;
  children: ReactNode;
  ref?: Ref<HTMLElement>;
}

/** A part of the view with its heading; takes the focus when what had it is gone. */
export function Card({ title, children, ref }: Props) {
  const styles = useStyles();
  return (
    <section ref={ref} className={styles.card} aria-label={title} tabIndex={-1}>
      <Body1Strong as="h2" className={styles.title}>
        {title}
      </Body1Strong>
      {children}
    </section>
  );
}
