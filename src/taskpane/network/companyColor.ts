/**
 * Colours that stay apart for those who see red and green alike too: "Accessible color sequences for data
 * visualization", M. A. Petroff 2021, arXiv:2107.02270, table 1, ten colours.
 */
const COLORS = [
  "#3F90DA",
  "#FFA90E",
  "#BD1F01",
  "#94A4A2",
  "#832DB6",
  "#A96B59",
  "#E76300",
  "#B9AC70",
  "#717581",
  "#92DADD",
];

/** The colour of the n-th company of the picture; from the eleventh on they come again. */
export const companyColor = (place: number): string => COLORS[place % COLORS.length];
