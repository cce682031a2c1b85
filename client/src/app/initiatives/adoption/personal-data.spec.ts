import { seemsPersonal } from './personal-data';

describe('a text that speaks of a person', () => {
  it.each(['Voir Mme Durand', 'appeler le 06 12 34 56 78', 'a.b@exemple.fr', 'née le 3 mars', 'NIR 2 85 05 93 066 123'])('is noticed: %s', (text) =>
    expect(seemsPersonal(text)).toBe(true),
  );

  it.each(['Convention signée le 12 mars 2026', 'En attente de Mme la maire', '12 agents formés sur 37, budget 12 500 €', '', null])(
    'is not seen where there is none: %s',
    (text) => expect(seemsPersonal(text)).toBe(false),
  );
});
