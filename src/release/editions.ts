/** What tells one build of the add-in from another, so that both can be installed in one Excel. */
export interface Edition {
  /** By this Excel knows the add-in. */
  readonly id: string;
  readonly displayName: string;
  /** What stands before the dot of every formula. The sources are written with that of RELEASED. */
  readonly namespace: string;
}

/** None of this may change: workbooks hold formulas of the namespace, and Excel installs by the id. */
export const RELEASED: Edition = {
  id: "21e73f9c-b079-4978-9539-feb8254d893a",
  displayName: "Ouroboros",
  namespace: "OURO",
};

/** `--env dev`: for trying out what is not released yet, beside what is. */
export const DEV: Edition = {
  id: "6f0d5a1e-3c54-4b0b-9d2a-8a1c7e4b52f6",
  displayName: "Ouroboros (dev)",
  namespace: "OURODEV",
};
