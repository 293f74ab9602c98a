import { expect, it } from 'vitest';
import { describeApp } from './support';
import { axeFindings } from './support/axe';
import { useFolder } from './support/files';
import { becomes, compared, showView } from './support/window';

const ARABIC =
  'افتتاح محطة جديدة للطاقة الشمسية\n\nافتتحت الحكومة يوم الأحد محطة جديدة للطاقة الشمسية في الصحراء الغربية بطاقة 500 ميغاواط.\n\nSolarTech GmbH ستبدأ التشغيل التجريبي للمحطة في بداية شهر مارس.';
const JAPANESE =
  '大雨で川が氾濫、住民が避難\n\n県北部を流れる白川が十二日未明、記録的な大雨で氾濫し、流域の住民およそ三百人が小学校の体育館に避難した。\n\n県によると、けが人の情報は入っていない。';

describeApp('scripts', (launch) => {
  const folder = useFolder();

  it('sets what runs from the right from the right, by most of its letters, also where it is edited', async () => {
    const { page, complaints } = await launch({
      files: [
        folder.write('a.txt', ARABIC),
        folder.write('b.txt', ARABIC.replace('500', '450').replace('الأحد', 'الاثنين')),
      ],
    });
    await compared(page, 2);
    const set = () =>
      page
        .locator('main [data-version="a.txt"] p')
        .evaluateAll((all) =>
          all.map((one) => [one.getAttribute('lang'), getComputedStyle(one).direction].join(' ')),
        );
    expect(await set()).toEqual(['ar rtl', 'ar rtl', 'ar rtl']);
    expect(await axeFindings(page)).toEqual([]);

    await showView(page, 'Source');
    await page
      .getByRole('textbox', { name: /can be edited/ })
      .first()
      .waitFor();
    const lines = () =>
      page
        .locator('.source-editor .view-line')
        .evaluateAll((all) =>
          all
            .filter((line) => line.textContent.trim() !== '')
            .map(
              (line) => line.getAttribute('dir') ?? line.querySelector('[dir]')?.getAttribute('dir') ?? 'ltr',
            ),
        );
    await becomes(() => lines().then((all) => all.length >= 6 && all.every((one) => one === 'rtl')), true);
    // Without ligatures the letters of a word would stand apart.
    const features = await page
      .locator('.source-editor .view-lines')
      .first()
      .evaluate((element) => getComputedStyle(element).fontFeatureSettings);
    expect(features).not.toContain('"liga" 0');
    expect(complaints).toEqual([]);
  });

  it('sets Japanese in a face of its own, breaks it by its rules, and counts its words', async () => {
    const { page, complaints } = await launch({
      files: [folder.write('a.txt', JAPANESE), folder.write('b.txt', JAPANESE.replace('三百人', '350人'))],
    });
    await compared(page, 2);
    const paragraph = page.locator('main [data-version="a.txt"] p').nth(1);
    const style = await paragraph.evaluate((element) => {
      const { fontFamily, lineBreak, fontSize } = getComputedStyle(element);
      return { fontFamily, lineBreak, measure: element.clientWidth / Number.parseFloat(fontSize) };
    });
    expect(style.fontFamily).toContain('Hiragino Mincho');
    expect(style.fontFamily).not.toContain('CJK SC');
    expect(style.lineBreak).toBe('strict');
    // in characters: a measure of 25 to 40 is what books and papers of this script take
    expect(style.measure).toBeGreaterThan(20);
    expect(style.measure).toBeLessThan(41);
    await page.locator('body').press('Control+5');
    await page.getByRole('heading', { name: 'The comparison in words' }).waitFor();
    expect(await page.locator('.linear-text').first().getAttribute('lang')).toBe('ja');
    expect(complaints).toEqual([]);
  });
});
