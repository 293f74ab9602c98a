import type { IncomingMessage } from 'node:http';
import { fromForm, toForm } from '../contract';

/** A body that is too long or that cannot be understood; `status` is the answer's. */
export class BodyError extends Error {
  override readonly name = 'BodyError';
  constructor(
    readonly status: 400 | 413,
    message: string,
  ) {
    super(message);
  }
}

/** Reads a message of at most `limit` bytes. Throws `BodyError`; what is too long is not read to its end. */
export async function readMessage(request: IncomingMessage, limit: number): Promise<unknown> {
  const body = await readBody(request, limit);
  try {
    const headers = { 'Content-Type': request.headers['content-type'] ?? '' };
    return await fromForm(await new Response(body, { headers }).formData());
  } catch {
    throw new BodyError(400, 'The message is not a form as it should be.');
  }
}

async function readBody(request: IncomingMessage, limit: number): Promise<Buffer<ArrayBuffer>> {
  const tooLong = new BodyError(413, `The message is longer than ${limit} bytes.`);
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLong;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) throw tooLong;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A message as a body with its content type. */
export async function writeMessage(
  value: unknown,
): Promise<{ readonly type: string; readonly body: Uint8Array }> {
  const response = new Response(toForm(value));
  return {
    type: response.headers.get('content-type') ?? '',
    body: new Uint8Array(await response.arrayBuffer()),
  };
}
