import { describe, expect, it } from 'vitest';
import { outline, read, roles } from './helpers';
import { MARKDOWN } from './samples';

describe('Markdown', () => {
  it('gives what a reader of the rendered page sees', async () => {
    const document = await read('story.md', MARKDOWN);
    expect(outline(document)).toEqual([
      'headline: Ferry returns',
      'byline: Marta Oyelaran',
      'body: The ferry sailed on Monday, said the captain.',
      'body: “At last.”',
      'list-item: 1. one boat',
      'list-item: 2. six crossings',
      'list-item: • on weekdays',
      'table-row: day\ttrips',
      'table-row: Mon\t6',
      'body: Fish & chips',
      'body: were sold.',
    ]);
    expect(document.title).toBe('Ferry returns');
    expect(roles(document)).toEqual(['title: Ferry returns', 'byline: Marta Oyelaran']);
  });

  it('takes the title from the heading, once, where front matter repeats it', async () => {
    const document = await read(
      'story.md',
      '---\ntitle: "Ferry returns"\nauthor: X\n---\n# Ferry *returns*\n\nText.\n\n## More\n\nText.',
    );
    expect(outline(document)).toEqual([
      'headline: Ferry returns',
      'body: Text.',
      'subhead: More',
      'body: Text.',
    ]);
  });

  it('does not take a rule at the top for front matter', async () => {
    const document = await read('story.md', '---\n\nA paragraph, not a field.\n\n---\n\nThe end.');
    expect(document.text).toBe('A paragraph, not a field.\n\nThe end.');
  });

  it('joins lines, keeps code, drops scripts and comments', async () => {
    const document = await read(
      'story.md',
      'One\ntwo.\n\n```\nlet x  = 1;\n```\n\n<script>alert(1)</script>\n<!-- gone -->\n\n<b>Bold</b> end.',
    );
    expect(document.text).toBe('One two.\n\nlet x = 1;\n\nBold end.');
  });

  it.each(['> ', '1. ', '[', '*a_', '**', '![a]('])('reads a tangle of %j as it stands', async (mark) => {
    const tangle = `${mark.repeat(20_000)}deep`;
    const document = await read('story.md', tangle);
    expect(document.text).toBe(tangle);
    expect(document.notices).toEqual([
      'It has more Markdown marks than can be sorted out; the text was read as it stands.',
    ]);
  });
});
