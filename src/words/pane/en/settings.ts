/** What the view of the settings says. */
export const settings = {
  language: "Language",
  asExcel: (language: string) => `As Excel: ${language}`,
  names: { en: "English", "zh-CN": "中文" },
  languageMeans: "Of the pane and of the reasons behind errors in cells.",
  languageFailed: "This language did not arrive. Check the connection and choose it again.",
  deals: "Deals",
  preset: "Load deal template starts with",
  amounts: "Amounts in the pane",
  amountsMean: "The sheets hold USD bn whatever is chosen here.",
  kept: "Kept on this computer, for every workbook.",
  about: "About",
  version: (version: string) => `Ouroboros ${version}`,
  links: { help: "Help", privacy: "Privacy", support: "Support" },
};
