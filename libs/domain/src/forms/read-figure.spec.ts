import { type FigureField, readFigure, type TypedFigure } from './read-figure';

const COUNT: FigureField = { decimals: 0 };
const HOURS: FigureField = { decimals: 2 };
const told = (typed: TypedFigure): string => {
  if (typed.is === 'figure') return typed.value;
  if (typed.is === 'asked')
    return [`${typed.why}?`, ...typed.proposals.map(({ state, value }) => [state, value].filter((part) => part !== null).join(' '))].join(' | ');
  return typed.is === 'refused' ? `refused ${typed.why}` : typed.is;
};

describe('readFigure', () => {
  it.each([
    ['0', '0'],
    ['0,0', '0'],
    ['-0', '0'],
    ['00', '0'],
    ['14320', '14320'],
    ['14 320', '14320'],
    ['14\u202f320', '14320'],
    ['14\u00a0320', '14320'],
    ["14'320", '14320'],
    ['1.250.000', '1250000'],
    ['31,0', '31'],
    ['012', '12'],
    ['14 320 passages', '14320'],
    ['\u200b12', '12'],
  ])('understands %j as one count alone', (typed, value) => expect(told(readFigure(typed, COUNT))).toBe(value));

  it.each([
    ['31,4', '31.4'],
    ['31.4', '31.4'],
    [',5', '0.5'],
    ['0,125', 'refused too_many_decimals'],
    ['1.250,50', '1250.5'],
    ['1,250.50', '1250.5'],
    ['1 250,5 h', '1250.5'],
    ['31,40', '31.4'],
  ])('understands decimals in %j', (typed, value) => expect(told(readFigure(typed, HOURS))).toBe(value));

  it.each([
    ['1.250', COUNT, 'two_meanings? | value 1250'],
    ['1.250', HOURS, 'two_meanings? | value 1250 | value 1.25'],
    ['1,250', HOURS, 'two_meanings? | value 1250 | value 1.25'],
    ['environ 300', COUNT, 'about? | estimated 300'],
    ['Env. 300', COUNT, 'about? | estimated 300'],
    ['~40', COUNT, 'about? | estimated 40'],
    ['une dizaine', COUNT, 'about? | estimated 10'],
    ['une centaine de', COUNT, 'about? | estimated 100'],
    ['quelques dizaines', COUNT, 'about?'],
    ['2 à 3', COUNT, 'range? | estimated 2 | estimated 3'],
    ['2-3', COUNT, 'range? | estimated 2 | estimated 3'],
    ['entre 10 et 20', COUNT, 'range? | estimated 10 | estimated 20'],
    ['< 5', COUNT, 'bound?'],
    ['moins de 5', COUNT, 'bound?'],
    ['néant', COUNT, 'nothing? | value 0 | not_applicable | not_available'],
    ['-', COUNT, 'nothing? | value 0 | not_applicable | not_available'],
    ['NC', COUNT, 'not_known? | not_available'],
    ['n/a', COUNT, 'not_concerned? | not_applicable | not_available'],
    ['Sans objet', COUNT, 'not_concerned? | not_applicable | not_available'],
    ['3 k€', { decimals: 2, isSigned: true }, 'thousands? | value 3000'],
    ['2,5 k', COUNT, 'thousands? | value 2500'],
  ])('asks what is meant by %j', (typed, field, expected) => expect(told(readFigure(typed, field as FigureField))).toBe(expected));

  it.each([
    ['douze', COUNT, 'refused not_a_number'],
    ['14 3200', COUNT, 'refused not_a_number'],
    ['1 25', COUNT, 'refused not_a_number'],
    ['12,5', COUNT, 'refused too_many_decimals'],
    ['-3', COUNT, 'refused negative'],
    ['12 %', COUNT, 'refused percent'],
    ['1e5', COUNT, 'refused not_a_number'],
    ['0x1F', COUNT, 'refused not_a_number'],
    ['Infinity', COUNT, 'refused not_a_number'],
    ['constructor', COUNT, 'refused not_a_number'],
    ['9999999999999999', COUNT, 'refused too_large'],
  ])('refuses %j, and says why', (typed, field, expected) => expect(told(readFigure(typed, field))).toBe(expected));

  it('takes what is below zero and a per cent where the field does', () => {
    expect(told(readFigure('-12,50 €', { decimals: 2, isSigned: true }))).toBe('-12.5');
    expect(told(readFigure('12 %', { decimals: 1, isPercent: true }))).toBe('12');
  });

  it('calls a blank a blank', () => {
    for (const typed of ['', '  ', '\u00a0', '\u200b']) expect(told(readFigure(typed, COUNT))).toBe('blank');
  });
});
