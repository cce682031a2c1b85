import { MAIL_TRACE_MS, THROTTLE_TRACE_MS } from '../calendar/retention';
import { wordDuration } from '../calendar/durations';
import { PERSONAL_DATA_REGISTER } from './personal-data-register';

const retentionOf = (title: string): string | undefined => PERSONAL_DATA_REGISTER.find((treatment) => treatment.title === title)?.retention;

describe('the register of personal data', () => {
  it('tells the delays by which traces are really erased', () => {
    expect(retentionOf('Courriels envoyés')).toContain(`au bout de ${wordDuration(MAIL_TRACE_MS)}.`);
    expect(retentionOf('Sessions et liens de connexion')).toContain(`${wordDuration(THROTTLE_TRACE_MS)} après`);
  });

  it('names each column once', () => {
    const columns = PERSONAL_DATA_REGISTER.flatMap((treatment) => treatment.columns);
    expect(new Set(columns).size).toBe(columns.length);
  });
});
