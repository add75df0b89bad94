/** What a failed Excel.run tells the add-in; null where it did not fail. */
export async function excelFailure(
  run: Promise<unknown>,
): Promise<{ code: string; location: string | undefined; message: string } | null> {
  try {
    await run;
    return null;
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { code, message, location: debugInfo.errorLocation };
  }
}
