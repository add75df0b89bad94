/** Licences under which anybody may use, change and sell what is in the bundles. */
const ACCEPTED = [
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MPL-2.0",
  "Unlicense",
];

/** Whether a licence is accepted. Of several to choose from, "(MIT OR GPL-3.0)", one is enough; of "AND", all. */
export function isAcceptedLicence(expression: string): boolean {
  return expression
    .replace(/[()]/g, "")
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((id) => ACCEPTED.includes(id)));
}
