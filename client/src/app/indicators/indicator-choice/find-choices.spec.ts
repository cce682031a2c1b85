import { exactChoice, findChoices } from './find-choices';

const choice = (id: number, code: string, name: string) => ({ id, code, name, unit: '' });
const CHOICES = [
  choice(1, 'caf_households', 'Foyers allocataires de la CAF'),
  choice(2, 'rsa_households', 'Foyers au RSA'),
  choice(3, 'rsa_share', 'Part des foyers au RSA'),
  choice(4, 'aged_75_share', 'Part des 75 ans et plus'),
  choice(5, 'no_diploma_share', 'Sans diplôme'),
];
const codes = (typed: string) => findChoices(CHOICES, typed).map(({ code }) => code);

describe('choosing an indicator', () => {
  it('finds every word in the name or the code, whatever the accents', () => {
    expect(codes('rsa part')).toEqual(['rsa_share']);
    expect(codes('DIPLOME')).toEqual(['no_diploma_share']);
    expect(codes('aged_75')).toEqual(['aged_75_share']);
  });

  it('puts those that begin with what is typed first', () => expect(codes('part')[0]).toBe('rsa_share'));
  it('puts a name that begins with it before one that only holds it', () => expect(codes('foyers')).toEqual(['caf_households', 'rsa_households', 'rsa_share']));
  it('offers all before anything is typed', () => expect(codes('')).toHaveLength(5));
  it('offers nothing for what no indicator is called', () => expect(codes('zzz')).toEqual([]));

  it('takes a name or a code typed in full', () => {
    expect(exactChoice(CHOICES, ' foyers au rsa ')?.code).toBe('rsa_households');
    expect(exactChoice(CHOICES, 'rsa_share')?.code).toBe('rsa_share');
    expect(exactChoice(CHOICES, 'rsa')).toBeUndefined();
  });
});
