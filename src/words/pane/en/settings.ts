/** What the view of the settings says. */
export const settings = {
  language: "Language",
  asExcel: (language: string) => `As Excel: ${language}`,
  names: { en: "English", "zh-CN": "中文" },
  languageMeans: "Of the pane, new templates and the reasons for errors in cells.",
  languageFailed: "This language could not be loaded. Check the connection and choose it again.",
  deals: "Deals",
  preset: "Load deal template starts with",
  amounts: "Amounts in the pane",
  amountsMean: "The sheets always hold USD bn.",
  kept: "Kept on this computer, for every workbook.",
  about: "About",
  version: (version: string) => `Ouroboros ${version}`,
  links: { help: "Help", privacy: "Privacy", support: "Support" },
};
