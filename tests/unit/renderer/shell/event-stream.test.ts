import { describe, expect, it } from 'vitest';
import { readEvents, type StreamEvent } from '../../../../src/renderer/shell/event-stream';

async function read(...chunks: readonly Uint8Array[]): Promise<StreamEvent[]> {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  const events: StreamEvent[] = [];
  for await (const event of readEvents(stream)) events.push(event);
  return events;
}

describe('readEvents', () => {
  const text = ': listening\n\nevent: fileChanged\ndata: "/ä/b.txt"\n\ndata: 1\ndata: 2\n\nevent: cut';
  const bytes = new TextEncoder().encode(text);
  const expected = [
    { name: 'fileChanged', data: '"/ä/b.txt"' },
    { name: '', data: '1\n2' },
  ];

  it('cuts a stream into events and skips comments and a torn end', async () => {
    expect(await read(bytes)).toEqual(expected);
  });

  it('does not mind where the stream is torn, inside a letter even', async () => {
    for (let at = 0; at <= bytes.length; at += 1) {
      expect(await read(bytes.subarray(0, at), bytes.subarray(at))).toEqual(expected);
    }
    expect(await read(...[...bytes].map((byte) => new Uint8Array([byte])))).toEqual(expected);
  });
});
