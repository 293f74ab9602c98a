import { DocumentError, shownName } from '../errors';
import { MAX_DEPTH } from '../limits';
import { restoreWindows1252 } from '../text/windows-1252';
import { encodingOfCharset, encodingOfCodePage } from './code-pages';
import type { ParagraphWriter } from './paragraphs';
import { rtfTokens, type RtfToken } from './tokens';
import { CHARACTERS, SKIPPED, type Destination, type GroupState } from './words';

/**
 * Reads the text of an RTF file: the groups with text, in the order in which they stand.
 * @throws DocumentError `damaged` where the file is no RTF or its groups are not closed, `too-large` where
 * they nest too deep
 */
export function readRtf(name: string, bytes: Uint8Array, writer: ParagraphWriter): void {
  new RtfReader(name, writer).run(bytes);
}

const OUTSIDE: GroupState = {
  destination: 'text',
  encoding: undefined,
  fallback: 1,
  hidden: false,
  deleted: false,
  inserted: false,
  declares: undefined,
};

// A map, for a file may have any word, `constructor` too.
const DESTINATIONS: ReadonlyMap<string, Destination> = new Map(
  Object.entries({
    fonttbl: 'fonts',
    stylesheet: 'styles',
    listtext: 'marker',
    pntext: 'marker',
    footnote: 'note',
    shptxt: 'text',
    shpinst: 'text',
  }),
);

class RtfReader {
  private state: GroupState = OUTSIDE;
  private readonly stack: GroupState[] = [];
  private readonly fonts = new Map<number, string>();
  private readonly decoders = new Map<string, TextDecoder>();
  private codePage = 'windows-1252';
  private optional = false;
  /** Characters still to be skipped: the stand-ins after a \u. */
  private standIns = 0;

  constructor(
    private readonly name: string,
    private readonly writer: ParagraphWriter,
  ) {}

  run(bytes: Uint8Array): void {
    let opened = false;
    for (const token of rtfTokens(bytes)) {
      if (token.type === 'open') {
        opened = true;
        if (this.stack.length >= MAX_DEPTH) {
          throw new DocumentError(
            'too-large',
            `${shownName(this.name)} has more than ${MAX_DEPTH} groups inside one another and was not read.`,
          );
        }
        this.stack.push(this.state);
      } else if (token.type === 'close') {
        this.close();
        if (opened && this.stack.length === 0) break;
      } else if (token.type === 'word') this.word(token);
      else this.bytes(token.bytes);
    }
    if (!opened || this.stack.length > 0) {
      throw new DocumentError(
        'damaged',
        `${shownName(this.name)} is damaged or cut short: its groups are not closed.`,
      );
    }
    this.writer.finish();
  }

  private close(): void {
    const left = this.state;
    this.state = this.stack.pop() ?? OUTSIDE;
    this.standIns = 0;
    if (left.destination === 'note' && this.state.destination !== 'note') this.writer.endNote();
  }

  private word(token: Extract<RtfToken, { type: 'word' }>): void {
    const { word, value } = token;
    if (word === '*') {
      this.optional = true;
      return;
    }
    const optional = this.optional;
    this.optional = false;
    if (this.setsDestination(word, optional)) return;
    if (word === 'ansicpg') this.codePage = encodingOfCodePage(value ?? 1252);
    else if (word === 'mac') this.codePage = 'macintosh';
    else if (word === 'uc') this.change({ fallback: Math.max(0, value ?? 1) });
    else if (word === 'u' && value !== undefined) this.unicode(value);
    else if (word === 'f' || word === 'fcharset') this.font(word, value ?? 0);
    else if (word === 's' && this.state.destination === 'styles') this.change({ declares: value });
    else if (word === 'v') this.change({ hidden: value !== 0 });
    else if (word === 'deleted') this.change({ deleted: value !== 0 });
    else if (word === 'revised') this.change({ inserted: value !== 0 });
    else if (word === 'plain')
      this.change({ hidden: false, deleted: false, inserted: false, encoding: undefined });
    else if (this.state.destination === 'text' || this.state.destination === 'note') {
      const character = CHARACTERS.get(word);
      if (character !== undefined) this.text(character);
      else this.writer.control(word, value, this.state);
    }
  }

  private setsDestination(word: string, optional: boolean): boolean {
    const destination: Destination | undefined = SKIPPED.has(word)
      ? 'skipped'
      : (DESTINATIONS.get(word) ?? (optional ? 'skipped' : undefined));
    if (destination === undefined) return false;
    // What is skipped stays skipped, whatever its groups say.
    if (this.state.destination !== 'skipped') {
      this.change({ destination });
      if (destination === 'note') this.writer.startNote();
    }
    return true;
  }

  private font(word: string, value: number): void {
    if (this.state.destination === 'fonts') {
      if (word === 'f') this.change({ declares: value });
      else {
        const encoding = encodingOfCharset(value);
        if (this.state.declares !== undefined && encoding) this.fonts.set(this.state.declares, encoding);
      }
    } else if (word === 'f') this.change({ encoding: this.fonts.get(value) });
  }

  private unicode(value: number): void {
    // Values above 32767 are written as negative numbers.
    this.text(String.fromCharCode(value & 0xffff));
    this.standIns = this.state.fallback;
  }

  private bytes(bytes: readonly number[]): void {
    const skip = Math.min(this.standIns, bytes.length);
    this.standIns -= skip;
    if (skip < bytes.length) this.text(this.decode(skip > 0 ? bytes.slice(skip) : bytes), true);
  }

  private text(text: string, decoded = false): void {
    if (!decoded && this.standIns > 0) {
      this.standIns--;
      return;
    }
    this.standIns = 0;
    if (this.state.destination === 'marker') this.writer.marker(text);
    else if (this.state.destination === 'styles') this.writer.nameStyle(this.state.declares ?? 0, text);
    else if (this.state.destination === 'text' || this.state.destination === 'note')
      this.writer.text(text, this.state);
  }

  private decode(bytes: readonly number[]): string {
    const encoding = this.state.encoding ?? this.codePage;
    let decoder = this.decoders.get(encoding);
    if (!decoder) {
      decoder = new TextDecoder(encoding);
      this.decoders.set(encoding, decoder);
    }
    const text = decoder.decode(Uint8Array.from(bytes));
    return encoding === 'windows-1252' ? restoreWindows1252(text) : text;
  }

  private change(change: Partial<GroupState>): void {
    this.state = { ...this.state, ...change };
  }
}
