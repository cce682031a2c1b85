import { TestBed } from '@angular/core/testing';
import { defer, of, throwError } from 'rxjs';
import { Graph } from '../../core';
import { ApiError } from '../../errors';
import { FileSender } from '../../files';
import { type Import, ImportsGateway } from './imports-gateway';

type Status = Import['status'];

const setUp = (answers: (Status | ApiError)[]) => {
  const query = jest.fn(() =>
    defer(() => {
      const answer = answers.shift();
      return answer instanceof ApiError
        ? throwError(() => answer)
        : of({ indicatorImport: { status: answer }, indicatorImports: { items: [{ status: answer }] } });
    }),
  );
  const sender = { send: jest.fn().mockResolvedValue('{"import":{"id":42}}') };
  TestBed.configureTestingModule({
    providers: [
      { provide: Graph, useValue: { query } },
      { provide: FileSender, useValue: sender },
    ],
  });
  return { gateway: TestBed.inject(ImportsGateway), sender };
};

describe('an import that runs', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const follow = (answers: (Status | ApiError)[]) => {
    const seen: (Status | 'failed to answer' | 'end')[] = [];
    setUp(answers)
      .gateway.follow(1)
      .subscribe({ next: ({ status }) => seen.push(status), error: () => seen.push('failed to answer'), complete: () => seen.push('end') });
    return seen;
  };

  it('is asked for again every second, until it waits for somebody', async () => {
    const seen = follow(['uploaded', 'reading', 'ready']);
    expect(seen).toEqual(['uploaded']);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(seen).toEqual(['uploaded', 'reading']);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(seen).toEqual(['uploaded', 'reading', 'ready', 'end']);
  });

  it('is found again after a while without network', async () => {
    const seen = follow(['applying', new ApiError('NETWORK_FAILURE'), 'applied']);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(seen).toEqual(['applying', 'applied', 'end']);
  });

  it('is no longer asked for once the server refuses', async () => {
    const seen = follow(['reading', new ApiError('NOT_FOUND')]);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(seen).toEqual(['reading', 'failed to answer']);
  });
});

describe('a file of values', () => {
  it('is sent as it is, under its name and network', async () => {
    const { gateway, sender } = setUp([]);
    const file = new File(['CODGEO;MED21'], 'cc filosofi & co.csv');
    const how = { signal: new AbortController().signal, onProgress: () => undefined };
    expect(await gateway.upload({ networkId: 'n1', isAdministrative: false }, { file, ...how })).toBe(42);
    expect(sender.send).toHaveBeenCalledWith({ url: '/imports?networkId=n1&name=cc+filosofi+%26+co.csv', file, ...how });
    await gateway.upload({ networkId: 'n1', isAdministrative: true }, { file, ...how });
    expect(sender.send).toHaveBeenCalledWith({ url: '/imports?networkId=n1&name=cc+filosofi+%26+co.csv&administration=1', file, ...how });
  });
});
