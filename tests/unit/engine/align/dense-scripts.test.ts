import { describe, expect, it } from 'vitest';
import { linkPair } from '../../../../src/engine/align/links';
import { createShelf } from '../../../../src/engine/score/terms/shelf';
import { versionFromText } from '../../../../src/engine/version';

const linked = (language: string, a: string, b: string) =>
  linkPair(versionFromText(a, { id: 'a', language }), versionFromText(b, { id: 'b', language }), {
    shelf: createShelf(null),
    embeddings: null,
    pins: { links: [], forbidden: [] },
    detail: 0.5,
    deadline: () => false,
  }).links.map((link) => [link.a, link.b]);

/** Sentence by sentence, as far as there are links. */
const straight = (links: readonly (readonly (readonly number[])[])[]) =>
  links.every(([a, b]) => a!.join() === b!.join());

describe('paraphrases without spaces between words', () => {
  it('are linked in Chinese', () => {
    const links = linked(
      'zh',
      '渔民周三清晨在东港附近的海面上发现了一头搁浅的幼鲸。这头鲸长约六米,身上缠着一张旧渔网。十多名志愿者和消防员花了四个小时才把渔网剪断。涨潮时,一艘拖船把它拉到了深水区。海洋研究所提醒游客,遇到搁浅的动物不要自行触碰。',
      '星期三一早,几个打鱼的人在东港外看到一头小鲸鱼困在浅滩上。它有六米左右长,被一张破旧的渔网裹住了身体。志愿者同消防队员一共十几个人,忙了四小时才剪开渔网。等到潮水上涨,它由拖船带到水深的地方。海洋研究所呼吁,游人看见搁浅动物时切勿自己动手去碰。',
    );
    expect(links.length).toBeGreaterThanOrEqual(4);
    expect(straight(links)).toBe(true);
  });

  it('are linked in Japanese', () => {
    const links = linked(
      'ja',
      '町役場は月曜日、古い図書館を来年三月に取り壊すと発表した。改修するには八億円かかり、新築よりも高くつくという。住民およそ二百人が反対の署名を町長に渡した。町長は「安全を最優先に考えた」と述べた。',
      '老朽化した図書館が来年三月に解体されることになり、町が月曜日に明らかにした。直すための費用は八億円で、建て替えるほうが安いとされる。反対する町民は約二百人分の署名を集めて町長に提出した。「何よりも安全を考えました」と町長は話した。',
    );
    expect(links.length).toBeGreaterThanOrEqual(3);
    expect(straight(links)).toBe(true);
  });

  it('are not seen in two stories on one topic', () => {
    const links = linked(
      'zh',
      '昨天下午,一辆货车在城北高速公路上翻倒,司机受轻伤。消防队员用了一个小时才把司机救出来。警方封闭了两条车道,造成十公里长的堵塞。目击者说,货车在转弯时车速过快。',
      '周日上午,两辆轿车在滨河大桥上相撞,三人被送往医院。桥上的交通中断了近三个小时。警方表示,其中一名司机涉嫌酒后驾驶。附近居民说,这座桥上今年已经发生过五起事故。',
    );
    expect(links).toEqual([]);
  });
});
