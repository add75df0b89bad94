/** Colours that stay apart on light and on dark ground, for those who see red and green alike too. */
const COLORS = [
  "#1A8A78",
  "#3B7DD8",
  "#C2571A",
  "#8A63C9",
  "#B08A00",
  "#C74375",
  "#4A9A3C",
  "#5A7A99",
  "#A3663B",
  "#7C8B2F",
  "#B35C9E",
  "#2F9BB0",
];

/** The colour of the n-th company of the picture; from the thirteenth on they come again. */
export const companyColor = (place: number): string => COLORS[place % COLORS.length];
