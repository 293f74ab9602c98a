/** Small stories in formats that LibreOffice does not write, for tests that need one of each. */

export const NITF = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
<nitf><head><title>Ferry returns</title></head><body xml:lang="en"><body.head><hedline><hl1>Ferry returns</hl1><hl2>Islanders cheer</hl2></hedline>
<byline>By <person>Marta Oyelaran</person></byline><distributor>Nordlys</distributor><dateline><location>SKARVIK</location>, <story.date>March 4</story.date></dateline></body.head>
<body.content><block><p>The ferry sailed &amp; the band <em>played</em>.</p><ul><li>one boat</li><li>six crossings</li></ul>
<media media-type="image"><media-reference source="x.jpg"/><media-caption>The quay.</media-caption></media>
<table><tr><td>Monday</td><td>6</td></tr></table></block></body.content><body.end><tagline>Edited by Joan Pell</tagline></body.end></body></nitf>`;

export const NEWSML = `<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" xml:lang="en"><itemMeta><title>Slug</title></itemMeta>
<contentMeta><headline>Ferry returns</headline><by>By Marta Oyelaran</by><dateline>SKARVIK, March 4</dateline><creditline>Nordlys</creditline><language tag="en-GB"/></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title></head><body><p>The ferry sailed.</p><p>The band played.<br/>Again.</p></body></html></inlineXML></contentSet></newsItem>`;

export const NINJS = JSON.stringify({
  uri: 'urn:example:1',
  language: 'en',
  headline: 'Ferry returns',
  byline: 'By Marta Oyelaran',
  body_xhtml: '<p>The ferry sailed &amp; the band played.</p><ul><li>one boat</li></ul>',
});

export const SRT = `1
00:00:01,000 --> 00:00:03,000
The ferry sailed
on <i>Monday</i>,

2
00:00:03,100 --> 00:00:05,000
after eleven weeks.

3
00:00:09,000 --> 00:00:11,000
The band played.
`;

export const VTT = `WEBVTT - a title

NOTE not spoken

00:01.000 --> 00:03.000 align:start
<v Ingrid Solheim>I told the crew
to untie the ropes.</v>

00:03.500 --> 00:05.000
<v Per Aune>It&rsquo;s &amp; was a museum.</v>
`;

export const EML = [
  'From: Desk <desk@example.org>',
  'To: Editor <editor@example.org>',
  'Subject: =?utf-8?Q?Ferry_returns_=E2=80=93_final?=',
  'Date: Mon, 4 Mar 2024 09:00:00 +0100',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary="b1"',
  '',
  '--b1',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'plain',
  '--b1',
  'Content-Type: text/html; charset=windows-1252',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<p>The ferry sailed =96 =93at last=94.</p><p>The band played.</p><script>alert(1)</script>',
  '--b1--',
  '',
].join('\r\n');

export const MHTML = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://news.example/ferry',
  'Subject: Ferry returns',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="----b"',
  '',
  '',
  '------b',
  'Content-Type: text/html',
  'Content-ID: <frame-1@mhtml.blink>',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: https://news.example/ferry',
  '',
  '<!DOCTYPE html><html lang=3D"en"><head><meta charset=3D"utf-8"><title>Ferry returns</title></head><body><h1>Ferry returns</h1><p>The ferry sailed =E2=80=93 at last.</p></body></html>',
  '------b',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  'Content-Location: https://news.example/x.png',
  '',
  'iVBORw0KGgo=',
  '------b--',
  '',
].join('\r\n');

export const MARKDOWN = `---
title: Ferry returns
author: Marta Oyelaran
---

The ferry *sailed* on **Monday**, [said](https://example.org) the captain.

> “At last.”

1. one boat
2. six crossings
   - on weekdays

| day | trips |
| --- | --- |
| Mon | 6 |

Fish &amp; chips<br>were sold.
`;
