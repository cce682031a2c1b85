import type { PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { resolve } from 'node:path';
import { coveredSigns, SignReplacer } from '../fonts/covered-signs';
import { readFonts } from '../fonts/fonts';
import type { Report, ReportItem } from '../report/report';
import { REPORT_TEMPLATE } from './report-template';
import { headRows } from './row-headers';

/** A folder that is not there: nothing of this machine can be read from a document. */
const NOWHERE = resolve('/maillage-edition');
const UA_1 = 'ua-1' as PdfStandard;

/** A file that was written, and which signs were replaced in it. */
export interface WrittenDocument {
  readonly bytes: Uint8Array;
  readonly replaced: readonly string[];
}

/** The report as an accessible PDF (PDF/UA-1). */
export async function writePdf(report: Report): Promise<WrittenDocument> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const fonts = await readFonts();
  const signs = new SignReplacer(coveredSigns(fonts[0] as Buffer));
  const pictures: string[] = [];
  const numbered = (item: ReportItem): unknown => (item.is === 'picture' ? { ...item, svg: pictures.push(item.svg) - 1 } : item);
  const data = { ...report, sections: report.sections.map((section) => ({ ...section, items: section.items.map(numbered) })) };
  const compiler = NodeCompiler.create({ workspace: NOWHERE, fontArgs: [{ fontBlobs: fonts }] });
  compiler.addSource(resolve(NOWHERE, 'report.typ'), REPORT_TEMPLATE);
  compiler.mapShadow(resolve(NOWHERE, 'data.json'), Buffer.from(JSON.stringify(signs.deep(data))));
  for (const [index, svg] of pictures.entries()) compiler.mapShadow(resolve(NOWHERE, `p${index}.svg`), Buffer.from(signs.text(svg)));
  const compiled = compiler.compile({ mainFilePath: resolve(NOWHERE, 'report.typ') });
  const { result } = compiled;
  if (compiled.hasError() || !result) throw new Error(`Typst: ${JSON.stringify(compiled.takeError()?.shortDiagnostics ?? null)}`);
  return { bytes: await headRows(compiler.pdf(result, { pdfStandard: UA_1 })), replaced: signs.replaced };
}
