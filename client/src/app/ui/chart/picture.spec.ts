import { pictureOf } from './picture';

function aDrawing(): SVGSVGElement {
  document.body.innerHTML = `<div><svg class="map" tabindex="0"><a href="/indicateurs" role="link"><path class="shape" style="fill: rgb(1, 2, 3)" d="M0 0h1v1z"/></a></svg></div>`;
  const drawing = document.querySelector('svg') as SVGSVGElement;
  drawing.getBoundingClientRect = () => ({ width: 500, height: 300 }) as DOMRect;
  return drawing;
}

const TEXT = {
  heading: 'Taux de pauvreté',
  subheading: 'en %, 2021',
  keys: [
    { text: '12 à < 20 %', fill: 'rgb(4, 5, 6)' },
    { text: 'Secret statistique', fill: 'url(#secret)' },
  ],
  notes: ['Source : INSEE, Filosofi. Licence Ouverte 2.0.'],
};
const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'image/svg+xml');

describe('a picture', () => {
  it('stands alone: heading, legend and source in words, colours of its own', () => {
    const picture = pictureOf(aDrawing(), TEXT);
    const svg = parsed(picture.markup);
    expect(svg.querySelector('parsererror')).toBeNull();
    expect([...svg.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual([
      'Taux de pauvreté',
      'en %, 2021',
      '12 à < 20 %',
      'Secret statistique',
      'Source : INSEE, Filosofi. Licence Ouverte 2.0.',
    ]);
    expect((svg.querySelector('path') as SVGPathElement).getAttribute('style')).toContain('fill: rgb(1, 2, 3)');
    expect([...svg.querySelectorAll('rect')].map((rect) => rect.getAttribute('fill'))).toEqual(['#ffffff', 'rgb(4, 5, 6)', 'url(#secret)']);
  });

  it('carries its typeface along', () => {
    const svg = parsed(pictureOf(aDrawing(), TEXT, `@font-face{font-family:'Inter Variable';src:url(data:font/woff2;base64,AA==)}`).markup);
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(svg.querySelector('style')?.textContent).toContain('data:font/woff2');
    expect(svg.documentElement.getAttribute('font-family')).toMatch(/^'Inter Variable'/);
    expect(parsed(pictureOf(aDrawing(), TEXT).markup).querySelector('style')).toBeNull();
  });

  it('leads nowhere and takes no focus', () => {
    expect(pictureOf(aDrawing(), TEXT).markup).not.toMatch(/href|tabindex|role=|class=/);
  });

  it('leaves the drawing of the page as it was', () => {
    const drawing = aDrawing();
    const before = drawing.outerHTML;
    pictureOf(drawing, TEXT);
    expect(drawing.outerHTML.replace(' style=""', '')).toBe(before);
  });

  it('is as high as what it holds', () => {
    const many = { ...TEXT, notes: Array.from({ length: 9 }, () => 'Une limite de plus.') };
    expect(pictureOf(aDrawing(), many).height).toBe(pictureOf(aDrawing(), TEXT).height + 8 * 16);
  });
});
