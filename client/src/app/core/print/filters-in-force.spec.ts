import { filtersInForce } from './filters-in-force';

const page = (html: string): HTMLElement => Object.assign(document.createElement('main'), { innerHTML: html });

describe('the filters in force on a printed page', () => {
  it('are what was chosen, typed and ticked, by the words of the page', () => {
    const toolbar = page(`<form class="toolbar">
      <label><span class="name">Statut</span><select><option>Tous</option><option selected>En vigueur</option></select></label>
      <label><span class="visually-hidden">Chercher</span><input type="search" value=" stains " /></label>
      <label><input type="checkbox" checked /> Préavis proche</label>
    </form>`);
    expect(filtersInForce(toolbar)).toEqual(['Statut\u202f: En vigueur', 'Chercher\u202f: stains', 'Préavis proche']);
  });

  it('leave out what filters nothing, and what is no filter', () => {
    const toolbar = page(`<form class="toolbar">
      <label><span class="name">Type</span><select><option selected>Tous</option><option>Locaux</option></select></label>
      <label><span class="name">Chercher</span><input type="search" value="  " /></label>
      <label><input type="checkbox" /> Préavis proche</label>
    </form><label>Note <input value="privée" /></label>`);
    expect(filtersInForce(toolbar)).toEqual([]);
  });
});
