/** Number formats of the sheets, by what a number is. */
export const FORMATS = {
  /** USD bn */
  amount: "#,##0.0",
  cents: "#,##0.00",
  centsOrBlank: "#,##0.00;-#,##0.00;",
  whole: "#,##0",
  share: "0.0%",
  /** What changes: a sign before rises too. */
  change: "+#,##0.0;-#,##0.0;0.0",
  changeCents: "+#,##0.00;-#,##0.00;0.00",
  changeShare: "+0.0%;-0.0%;0.0%",
  years: "0.00",
  multiple: "0.00x",
  year: "0",
  text: "@",
} as const;
