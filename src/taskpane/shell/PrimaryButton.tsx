import { Button, makeStyles, mergeClasses, type ButtonProps } from "@fluentui/react-components";
import type { Ref } from "react";

const filled = {
  backgroundColor: "ButtonText",
  borderTopColor: "ButtonText",
  borderRightColor: "ButtonText",
  borderBottomColor: "ButtonText",
  borderLeftColor: "ButtonText",
  color: "ButtonFace",
};

const useStyles = makeStyles({
  button: {
    // Fluent fills it with the colour of selected text, which a browser may make half transparent: too faint to read on.
    "@media (forced-colors: active)": {
      "&:not([aria-disabled=true])": filled,
      "&:not([aria-disabled=true]):hover": { ...filled, textDecorationLine: "underline" },
      "&:not([aria-disabled=true]):hover:active": filled,
    },
  },
});

type Props = ButtonProps & {
  ref?: Ref<HTMLButtonElement>;
  /** Whether it is the main step now; a plain button otherwise. */
  isMain?: boolean;
};

/** The button of a view's or dialog's main step. */
export function PrimaryButton({ className, isMain = true, ...props }: Props) {
  const styles = useStyles();
  return (
    <Button
      {...props}
      appearance={isMain ? "primary" : "secondary"}
      className={mergeClasses(isMain && styles.button, className)}
    />
  );
}
