import { directionOf, type Direction } from '../../account/direction';
import type { Report } from '../model';
import { LEFT_OUT, nameOf, siglumOf } from '../labels';
import { redline as makeRedline, type Op } from '../redline';
import { escapeXml } from '../xml';
import { comments as makeComments, type Comment } from './comments';
import { flow, type Atom } from './flow';
import { NAMESPACES, packDocx, relationId, WORD, type Part } from './package';
import { styles } from './styles';
import { bidi, footer, paragraph, run, style, wordDate } from './words';

/**
 * The base as a Word document with tracked changes: accepting all gives the other version, rejecting all the
 * base, to the character. A line of the text is a paragraph, and a changed line end is a changed paragraph
 * mark. Moves are a cut and an insertion that a comment labels, because native move marks make Word report
 * damage. Where the report shows a part of the passages, the same holds for these, and a line says where
 * others are left out.
 */
export function renderDocxRedline(report: Report, options: { readonly against?: string }): Uint8Array {
  const line = makeRedline(report, options.against);
  const comments = makeComments(report, line);
  const author = `${siglumOf(report, line.other.id)}: ${nameOf(report, line.other.id)}`.slice(0, 80);
  const parts: Part[] = [
    { name: 'styles.xml', contentType: `${WORD}.styles+xml`, relation: 'styles', xml: styles(NAMESPACES) },
    {
      name: 'comments.xml',
      contentType: `${WORD}.comments+xml`,
      relation: 'comments',
      xml: commentsPart(comments, report),
    },
    {
      name: 'footer1.xml',
      contentType: `${WORD}.footer+xml`,
      relation: 'footer',
      xml: footer(report, NAMESPACES),
    },
  ];
  const page = `<w:sectPr><w:footerReference w:type="default" r:id="${relationId(parts, 'footer1.xml')}"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;
  const changes = new Changes(author, wordDate(report.generated));
  const body = paragraphs(flow(line, comments), changes, line.base.language);
  return packDocx(`<w:document ${NAMESPACES}><w:body>${body}${page}</w:body></w:document>`, parts, {
    title: `${line.base.title}: changes in ${nameOf(report, line.other.id)}`,
    created: wordDate(report.generated),
    program: report.program.version,
  });
}

/** Numbers and signs the tracked changes of one document. */
class Changes {
  private last = 0;
  private before: { readonly kind: Op['kind']; readonly dated: boolean } = { kind: 'keep', dated: true };
  private atStart = false;
  private readonly author: string;

  constructor(
    author: string,
    private readonly date: string,
  ) {
    this.author = escapeXml(author);
  }

  /**
   * The attributes of what comes next; ids are unique in the document. LibreOffice takes a change at the end
   * of a paragraph and one of the same kind at the start of the next for one, with the unchanged paragraph
   * mark between them, where author and time are the same. The time may be left out, so one of the two goes
   * without.
   */
  next(kind: Op['kind']): string {
    if (kind === 'keep') {
      this.before = { kind, dated: true };
      this.atStart = false;
      return '';
    }
    const dated = this.before.kind === kind ? this.before.dated !== this.atStart : true;
    this.before = { kind, dated };
    this.atStart = false;
    this.last += 1;
    return `w:id="${this.last}" w:author="${this.author}"${dated ? ` w:date="${this.date}"` : ''}`;
  }

  /** A paragraph whose mark did not change has ended. */
  endOfParagraph(): void {
    this.atStart = true;
  }
}

/** `language` is that of the text, for paragraphs without a letter. */
function paragraphs(atoms: readonly Atom[], changes: Changes, language: string): string {
  const done: string[] = [];
  // What stands in a paragraph, made once all its words tell its direction.
  let content: ((around: Direction) => string)[] = [];
  let words = '';
  const finish = (mark: string) => {
    const around = directionOf(words, language);
    const look = words === '' ? style('BlankLine', around) : bidi(around);
    done.push(
      paragraph(content.map((made) => made(around)).join(''), look + (mark ? `<w:rPr>${mark}</w:rPr>` : '')),
    );
    content = [];
    words = '';
  };
  for (const atom of atoms) {
    if (atom.kind === 'text') {
      const { text, change } = atom;
      const element = change === 'del' ? 'w:delText' : 'w:t';
      const within = changed(change, changes);
      content.push((around) => within(run(text, '', around, element)));
      words += text;
    } else if (atom.kind === 'break') {
      finish(atom.change === 'keep' ? '' : `<w:${atom.change} ${changes.next(atom.change)}/>`);
      if (atom.change === 'keep') changes.endOfParagraph();
    } else if (atom.kind === 'gap') {
      if (content.length > 0) finish('');
      done.push(paragraph(run(LEFT_OUT), style('Small')));
    } else if (atom.kind === 'open') content.push(() => `<w:commentRangeStart w:id="${atom.comment}"/>`);
    else {
      const within = changed(atom.change, changes);
      content.push(() => `<w:commentRangeEnd w:id="${atom.comment}"/>${within(reference(atom.comment))}`);
    }
  }
  if (content.length > 0 || done.length === 0 || atoms.at(-1)?.kind !== 'gap') finish('');
  return done.join('');
}

/** Signs the next change, and puts what is given inside it. */
function changed(change: Op['kind'], changes: Changes): (content: string) => string {
  const signature = changes.next(change);
  return (content) => (change === 'keep' ? content : `<w:${change} ${signature}>${content}</w:${change}>`);
}

/** The mark of a comment is put in or cut with the words it hangs on, so that none is left behind without words. */
const reference = (comment: number): string =>
  `<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${comment}"/></w:r>`;

function commentsPart(comments: readonly Comment[], report: Report): string {
  const signature = `w:author="Variorum" w:initials="V" w:date="${wordDate(report.generated)}"`;
  const all = comments.map(
    ({ lines }, id) =>
      `<w:comment w:id="${id}" ${signature}>${lines.map((text) => paragraph(run(text), style('CommentText'))).join('')}</w:comment>`,
  );
  return `<w:comments ${NAMESPACES}>${all.join('')}</w:comments>`;
}
