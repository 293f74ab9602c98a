/**
 * The files of a model's folder by their path in it, with `/` between folders: `model.onnx`,
 * `1_Pooling/config.json` ...
 */
export type ModelFiles = Readonly<Record<string, Uint8Array>>;

export interface LoadOptions {
  /** The bytes of `ort-wasm-simd-threaded.wasm` as installed with onnxruntime-web. */
  readonly wasm: Uint8Array;
  /** Recorded with every result as `Embeddings.name`; best with a checksum, since folders of one name differ. */
  readonly name: string;
  /**
   * Sentences a run, 1 unless given. A model with dynamic quantisation scales by all that is in a run, so
   * with more than one a sentence's vector depends on its company: faster on some models, no longer
   * reproducible on those.
   */
  readonly batch?: number;
}

/** A loaded model. It holds memory outside the garbage collector's reach until it is closed. */
export interface SentenceModel {
  readonly name: string;
  /** Length of a vector. */
  readonly dimensions: number;
  /** Longest sentence in tokens, special tokens included; what is longer is cut at its end. */
  readonly maxTokens: number;
  readonly batch: number;
  /**
   * One vector a text, of length 1, in one run of the model. A text in which the tokeniser finds nothing has the zero
   * vector, which is like none. Throws `EmbeddingError`.
   */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
  close(): Promise<void>;
}

/** How the vectors of a sentence's tokens become one. */
export type Pooling = 'mean' | 'cls' | 'max' | 'last';

/** A text as the model reads it. The two lists are of one length. */
export interface Tokens {
  readonly ids: readonly number[];
  readonly types: readonly number[];
}
