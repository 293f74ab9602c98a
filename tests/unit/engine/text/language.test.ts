import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../../src/engine';

describe('the language of a text', () => {
  it.each([
    ['en', 'The mayor said on Tuesday that the landing would open again in June.'],
    ['de', 'Die Brücke wurde sofort für den gesamten Verkehr gesperrt, verletzt wurde niemand.'],
    ['fr', 'Le syndicat et la métropole sont parvenus à un accord dans la nuit.'],
    ['es', 'El fuego se declaró el domingo por la tarde, según los bomberos de la zona.'],
    ['it', 'Il sindaco ha detto che la strada non sarà aperta prima della fine di giugno.'],
    ['pt', 'O presidente não quis falar com os jornalistas depois da reunião em Lisboa.'],
    ['nl', 'De brug is niet veilig voor het verkeer, zei de burgemeester van de stad.'],
    ['ru', 'На линии работают 14 низкопольных вагонов.'],
    ['uk', 'Її брат живе в Києві і працює на підприємстві.'],
    ['ar', 'وبلغت كلفة المشروع 220 مليون دينار.'],
    ['fa', 'او گفت که پروژه در چند ماه آینده پایان می‌گیرد.'],
    ['he', 'הנהגים דורשים תוספת שכר של 12 אחוזים.'],
    ['hi', 'दो स्कूल अब भी तंबुओं में चल रहे हैं।'],
    ['zh', '施工期间，工人们先后处理了三次涌水。'],
    ['ja', '会場では地元の漁師が焼いたイカが無料で配られた。'],
    ['ko', '서울에서 회의가 열렸다.'],
    ['th', 'โครงการนี้ใช้งบประมาณ 45 ล้านบาท'],
    ['tr', 'Antrenör Orhan Tekin sözleşmesini iki yıl uzattı, oyunculara prim ödenmeyeceği açıklandı.'],
    ['en', 'Two die in fire.'],
    ['und', 'Erdoğan wins vote'],
    ['en', 'The mayor of Eskişehir, Işıl Yıldız, said on Tuesday that İğdır and Muğla would follow.'],
    ['und', 'Mayor resigns over tax row'],
    ['en', 'Los Angeles police chief to step down'],
    ['und', 'Van den Berg wins'],
    ['de', 'Zwei Menschen sterben bei einem Brand'],
    ['nl', 'Burgemeester stapt op na ruzie met het bestuur'],
    ['und', '12 345 --- 67'],
    ['und', 'Xyzzy Plugh Frotz Gnusto Rezrov Nitfol Bozbar Yonk Krill Zifmia Vezza Swanzo Foblub'],
  ])('%s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
});
