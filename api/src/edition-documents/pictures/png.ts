import { fontPaths } from '../fonts/fonts';

const WIDTH = 1_600;

/** A drawing in dots, for what cannot show drawings. */
export async function pngOf(svg: string): Promise<Buffer> {
  const { Resvg } = await import('@resvg/resvg-js');
  const drawing = new Resvg(svg, {
    font: { fontFiles: fontPaths(), loadSystemFonts: false, defaultFontFamily: 'Inter' },
    fitTo: { mode: 'width', value: WIDTH },
  });
  return drawing.render().asPng();
}
