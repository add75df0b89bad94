/** The library for .xlsx files, with charts. On demand: it is larger than all the rest of the page. */
export async function excelFiles(): Promise<typeof import("@cj-tech-master/excelts")> {
  const [files, { installChartSupport }] = await Promise.all([
    import("@cj-tech-master/excelts"),
    import("@cj-tech-master/excelts/chart"),
  ]);
  installChartSupport();
  return files;
}
