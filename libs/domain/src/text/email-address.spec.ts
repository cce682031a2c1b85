import fc from 'fast-check';
import { readEmail, suggestEmail } from './email-address';

describe('readEmail', () => {
  it.each([
    [' Direction.CCAS@Ville-Exemple.fr ', 'direction.ccas@ville-exemple.fr'],
    ['accueil+tri@ccas.example', 'accueil+tri@ccas.example'],
    ['contact@mairie-épinay.example', 'contact@mairie-épinay.example'],
    ["o'neill10@ville.example", "o'neill10@ville.example"],
    ['sans-arobase.fr', null],
    ['a@b', null],
    ['a@@b.fr', null],
    ['a@b@c.fr', null],
    ['.a@b.fr', null],
    ['a..b@c.fr', null],
    ['a b@c.fr', null],
    ['a@-b.fr', null],
    ['a@b.fr.', null],
    ['o’neill10@ville.example', null],
    ['élodie8@ville.example', null],
    ['mailto:a@b.fr', null],
    ['Awa Test <a@b.fr>', null],
    ['a@b.fr, c@d.fr', null],
    // the о of « bagnоlet » is Cyrillic
    ['a@ville-bagn\u043elet.example', null],
    ['', null],
  ])('reads « %s » as %s', (text, expected) => expect(readEmail(text)).toBe(expected));

  it.each([
    '\u200b',
    '\u200d',
    '\u00ad',
    '\ufeff',
    '\u2060',
    '\u202a',
    '\u202c',
    '\u200e',
    '\u061c',
    '\u180e',
    '\u3164',
    '\ufe0f',
    '\u{e0061}',
    '\u0000',
    '\t',
  ])('removes %j wherever it stands', (invisible) => {
    const address = 'awa.test@ville-bagnolet.example';
    for (let at = 0; at <= address.length; at++) expect(readEmail(address.slice(0, at) + invisible + address.slice(at))).toBe(address);
  });

  it('reads unchanged whatever it gave, and gives nothing that is not seen', () =>
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'binary' })), (text) => {
        const once = readEmail(text);
        if (once === null) return;
        expect(readEmail(once)).toBe(once);
        expect(once).not.toMatch(/[\p{Cf}\p{Cc}\p{Z}]/u);
      }),
    ));
});

describe('suggestEmail', () => {
  it.each([
    ['o’neill10@ville-bagnolet.example', "o'neill10@ville-bagnolet.example"],
    ['élodie8.test@ville-bagnolet.example', 'elodie8.test@ville-bagnolet.example'],
    ['mailto:Awa.Test@ville.example', 'awa.test@ville.example'],
    ['mailto:awa@ville.example?subject=Bonjour', 'awa@ville.example'],
    ['Awa Test <awa@ville.example>', 'awa@ville.example'],
    ['« Awa » <awa@ville.example>;', 'awa@ville.example'],
    ['awa@@ville.example', 'awa@ville.example'],
    ['awa@ville.example.', 'awa@ville.example'],
    ['awa@ville..example,', 'awa@ville.example'],
    ['awa .test @ ville.example', 'awa.test@ville.example'],
    ['awa＠ville．example', 'awa@ville.example'],
    ['awa@ville‑bagnolet.example', 'awa@ville-bagnolet.example'],
    ['\u0430wa@ville-bagn\u043elet.example', 'awa@ville-bagnolet.example'],
    ['cœur@ville.example', 'coeur@ville.example'],
    ['awa@ville.example', null],
    [' AWA@ville.example\u200b', null],
    ['awa', null],
    ['a@b@c.fr', null],
    ['a@b.fr, c@d.fr', null],
    ['', null],
  ])('of « %s » is %s', (text, expected) => expect(suggestEmail(text)).toBe(expected));

  it('is an address that reads as it is', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const suggestion = suggestEmail(`${text}@ville.example.`);
        if (suggestion !== null) expect(readEmail(suggestion)).toBe(suggestion);
      }),
    ));
});
