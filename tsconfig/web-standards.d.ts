/** The web standards that Node and browsers share and that pure code may use. Nothing else from either world. */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  readonly encoding: string;
  decode(input?: ArrayBufferView | ArrayBufferLike, options?: { stream?: boolean }): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
declare const crypto: {
  readonly subtle: { digest(algorithm: 'SHA-256', data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> };
};
declare class Blob {
  constructor(parts: readonly Uint8Array<ArrayBuffer>[]);
  arrayBuffer(): Promise<ArrayBuffer>;
}
declare class FormData {
  get(name: string): string | Blob | null;
  set(name: string, value: string | Blob): void;
}
