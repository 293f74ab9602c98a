import type { Report } from '../model';
import { LEFT_OUT, siglumOf } from '../labels';
import { redline as makeRedline, type Op } from '../redline';
import { escapeXml } from '../xml';
import { comments as makeComments, type Comment } from './comments';
import { flow, type Atom } from './flow';
import { NAMESPACES, packDocx, relationId, WORD, type Part } from './package';
import { styles } from './styles';
import { footer, paragraph, run, style, textElements, wordDate } from './words';

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
  const author = `${siglumOf(report, line.other.id)}: ${line.other.title}`.slice(0, 80);
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
  const body = paragraphs(flow(line, comments), new Changes(author, wordDate(report.generated)));
  return packDocx(`<w:document ${NAMESPACES}><w:body>${body}${page}</w:body></w:document>`, parts, {
    title: `${line.base.title}: changes in ${line.other.title}`,
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

function paragraphs(atoms: readonly Atom[], changes: Changes): string {
  const done: string[] = [];
  let content = '';
  let blank = true;
  const finish = (mark: string) => {
    const properties = `${blank ? style('BlankLine') : ''}${mark ? `<w:rPr>${mark}</w:rPr>` : ''}`;
    done.push(paragraph(content, properties));
    content = '';
    blank = true;
  };
  for (const atom of atoms) {
    if (atom.kind === 'text') {
      content += changed(
        atom.change,
        changes,
        atom.change === 'del' ? deletedRun(atom.text) : run(atom.text),
      );
      blank = false;
    } else if (atom.kind === 'break') {
      finish(atom.change === 'keep' ? '' : `<w:${atom.change} ${changes.next(atom.change)}/>`);
      if (atom.change === 'keep') changes.endOfParagraph();
    } else if (atom.kind === 'gap') {
      if (content !== '') finish('');
      done.push(paragraph(run(LEFT_OUT), style('Small')));
    } else if (atom.kind === 'open') content += `<w:commentRangeStart w:id="${atom.comment}"/>`;
    else {
      content += `<w:commentRangeEnd w:id="${atom.comment}"/>`;
      content += changed(atom.change, changes, reference(atom.comment));
    }
  }
  if (content !== '' || done.length === 0 || atoms.at(-1)?.kind !== 'gap') finish('');
  return done.join('');
}

function changed(change: Op['kind'], changes: Changes, content: string): string {
  const signature = changes.next(change);
  return change === 'keep' ? content : `<w:${change} ${signature}>${content}</w:${change}>`;
}

const deletedRun = (text: string): string => `<w:r>${textElements(text, 'w:delText')}</w:r>`;

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
