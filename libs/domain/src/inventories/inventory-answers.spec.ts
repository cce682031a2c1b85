import { answer, form, question } from '../forms/forms.samples';
import { InventoryAnswers } from './inventory-answers';

const files = question('pieces', { kind: 'file', most: 5, readBy: 'network' });
const given = (value: string): InventoryAnswers => new InventoryAnswers(form([files]), { pieces: answer(value) });

describe('a place for files in an inventory', () => {
  it('is no answer, nor the number 0, before a file is in it', () => {
    expect([given('0').isAnswered('pieces'), given('0').number('pieces'), given('0').value('pieces')]).toEqual([false, null, null]);
    expect([given('2').isAnswered('pieces'), given('2').number('pieces')]).toEqual([true, 2]);
  });

  it('tells others whether there are files, as the form says, which count nobody', () => {
    expect(given('2').asTold(false).isAnswered('pieces')).toBe(true);
    expect(given('0').asTold(false).isAnswered('pieces')).toBe(false);
  });
});
