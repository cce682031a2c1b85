/** The first cell of each row of a table heads it: Typst writes it as any other (a flag of it that the package does not offer). */
export async function headRows(bytes: Uint8Array): Promise<Uint8Array> {
  const { PDFArray, PDFDict, PDFDocument, PDFName } = await import('pdf-lib');
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context } = document;
  const name = (text: string) => PDFName.of(text);
  const isRole = (dictionary: unknown, role: string): boolean => dictionary instanceof PDFDict && dictionary.get(name('S')) === name(role);
  for (const [, row] of context.enumerateIndirectObjects()) {
    if (!(row instanceof PDFDict) || !isRole(row, 'TR') || !isRole(row.lookup(name('P')), 'TBody')) continue;
    const kids = row.lookup(name('K'));
    const first = kids instanceof PDFArray ? kids.lookup(0) : kids;
    if (!(first instanceof PDFDict) || !isRole(first, 'TD')) continue;
    first.set(name('S'), name('TH'));
    const scope = context.obj({ O: 'Table', Scope: 'Row' });
    const present = first.lookup(name('A'));
    if (present instanceof PDFArray) present.push(scope);
    else if (present instanceof PDFDict) first.set(name('A'), context.obj([present, scope]));
    else first.set(name('A'), scope);
  }
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}
