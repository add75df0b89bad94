/**
 * Tells whenever other cells are selected. What is answered ends it.
 *
 * @throws where Excel knows no such event
 */
export async function watchSelection(onChange: () => void): Promise<() => void> {
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.onSelectionChanged.add(() => {
      onChange();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return () => {
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    }).catch(() => {
      // A workbook that is closing tells nothing any more.
    });
  };
}
