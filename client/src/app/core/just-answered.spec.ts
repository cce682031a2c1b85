import { JustAnswered } from './just-answered';

describe('what the server answered a moment ago', () => {
  const answered = new JustAnswered();
  const clock = jest.spyOn(performance, 'now');
  const at = (ms: number) => clock.mockReturnValue(ms);

  beforeEach(() => {
    answered.forget();
    at(0);
    answered.ask('Ccas', { id: '1' })();
  });
  afterAll(() => clock.mockRestore());

  it('is known for that moment alone, and of that question alone', () => {
    expect(answered.has('Ccas', { id: '1' })).toBe(true);
    expect(answered.has('Ccas', { id: '2' })).toBe(false);
    expect(answered.has('Asked', { id: '1' })).toBe(false);
    at(2_000);
    expect(answered.has('Ccas', { id: '1' })).toBe(false);
  });

  it('is forgotten once something was changed, and what was asked before is of before', () => {
    const note = answered.ask('Ccas', { id: '1' });
    answered.forget();
    expect(answered.has('Ccas', { id: '1' })).toBe(false);
    note();
    expect(answered.has('Ccas', { id: '1' })).toBe(false);
  });
});
