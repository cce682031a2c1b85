import autocannon from 'autocannon';

const CONNECTIONS = 8;

/** Requests per second, and p50 and p95 in milliseconds, of one request repeated by several connections. */
export async function measure(request, seconds, connections = CONNECTIONS) {
  const one = (extent, onResponse) =>
    new Promise((resolve, reject) => {
      const run = autocannon({ ...request, connections, timeout: 60, ...extent }, (error, result) => (error ? reject(error) : resolve(result)));
      run.on('response', onResponse);
    });
  const started = performance.now();
  await one({ amount: connections }, () => undefined); // warm
  const enough = Math.max(seconds, Math.ceil((5 * (performance.now() - started)) / 1000));
  const times = [];
  const result = await one({ duration: enough }, (_client, _status, _bytes, time) => times.push(time));
  if (result.non2xx || result.errors) throw new Error(`${result.non2xx} refusals and ${result.errors} errors on ${request.url}`);
  times.sort((a, b) => a - b);
  const percentile = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { perSecond: times.length / result.duration, p50: percentile(0.5), p95: percentile(0.95) };
}
