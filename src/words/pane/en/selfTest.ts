/** The self-test in a development build. */
export const selfTest = {
  title: "Self-test",
  about:
    "Asks this Excel about thirty questions that Microsoft's documentation leaves open. It works on sheets of its own and deletes them.",
  button: "Run the self-test",
  cancel: "Cancel",
  running: (done: string, total: string) => `Question ${done} of ${total}`,
  done: "All questions are answered.",
  save: "Save the answers",
};
