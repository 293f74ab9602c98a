/**
 * What reading a PDF needs of pdf.js: its `getDocument`. Structural types, so that this room compiles without
 * the library's DOM types. The library talks to a worker of its own, which only the caller can start; see
 * `ReadContext.pdf`.
 */
export interface PdfEngine {
  getDocument(source: PdfSource): PdfLoading;
}

export interface PdfSource {
  readonly data: Uint8Array;
  readonly isEvalSupported: false;
  readonly useSystemFonts: false;
  readonly disableFontFace: true;
  readonly stopAtErrors: false;
  readonly verbosity: 0;
  /** Pixels: no picture is small enough to be decoded for its text. */
  readonly maxImageSize: 0;
}

export interface PdfLoading {
  readonly promise: Promise<PdfFile>;
  destroy(): Promise<void>;
}

export interface PdfFile {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info: object }>;
}

export interface PdfPage {
  /** Left, bottom, right, top in points. */
  readonly view: readonly number[];
  readonly rotate: number;
  getTextContent(wishes: {
    readonly includeMarkedContent: true;
  }): Promise<{ readonly items: readonly unknown[]; readonly lang: string | null }>;
  /** What is painted: codes of operators, and the arguments of each. */
  getOperatorList(): Promise<{ readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }>;
  cleanup(): boolean;
}
