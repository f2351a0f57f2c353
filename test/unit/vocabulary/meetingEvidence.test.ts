import assert from 'node:assert/strict';
import { mayMentionMeeting } from '../../../src/core/vocabulary/meetingEvidence';

/** A title of a meeting or its minutes, as each language has it. */
const titles: Readonly<Record<string, readonly string[]>> = {
  English: [
    'Sprint 3 Retrospective',
    'Daily standup',
    'Sync',
    'Office hours',
    'Interview 4',
    'General assembly',
    'MoM',
  ],
  German: [
    'Protokoll',
    'Besprechung',
    'Vereinssitzung',
    'Mitgliederversammlung',
    'Sprechstunde',
    'Retrospektive',
    'Treffen',
  ],
  French: [
    'Compte rendu',
    'Réunion',
    'Procès-verbal',
    'Entretien',
    'Assemblée générale',
    'CR du 3 mai',
    'Rétrospective',
  ],
  Spanish: ['Acta', 'Reunión', 'Asamblea', 'Entrevista', 'Minuta', 'Retrospectiva', 'Sesión 3'],
  Portuguese: ['Ata', 'Reunião', 'Assembleia', 'Entrevista', 'Retrospectiva', 'Encontro'],
  Italian: ['Verbale', 'Riunione', 'Assemblea', 'Intervista', 'Incontro'],
  Catalan: ['Acta', 'Reunió', 'Assemblea', 'Trobada'],
  Galician: ['Xuntanza', 'Acta'],
  Dutch: ['Notulen', 'Vergadering', 'Overleg', 'Verslag', 'Bijeenkomst'],
  Danish: ['Referat', 'Møde', 'Generalforsamling', 'Projektmøde'],
  Norwegian: ['Møtereferat', 'Årsmøte', 'Referat', 'Styremøte'],
  Swedish: ['Protokoll', 'Möte', 'Årsmöte', 'Mötesanteckningar', 'Styrelsemöte'],
  Icelandic: ['Fundargerð', 'Fundur', 'Aðalfundur'],
  Finnish: ['Pöytäkirja', 'Kokous', 'Palaveri', 'Muistio'],
  Estonian: ['Koosolek', 'Koosolekud', 'Protokoll'],
  Latvian: ['Sanāksme', 'Protokols', 'Sapulce'],
  Lithuanian: ['Susirinkimas', 'Protokolas', 'Posėdis'],
  Polish: ['Spotkanie', 'Protokół', 'Zebranie', 'Notatki ze spotkania', 'Posiedzenie'],
  Czech: ['Zápis', 'Schůzka', 'Porada', 'Setkání', 'Jednání'],
  Slovak: ['Zápisnica', 'Stretnutie', 'Schôdza'],
  Slovenian: ['Zapisnik', 'Sestanek'],
  Croatian: ['Zapisnik', 'Sastanak', 'Sjednica'],
  Serbian: ['Записник', 'Састанак', 'Седница'],
  Bulgarian: ['Протокол', 'Среща', 'Заседание', 'Събрание'],
  Macedonian: ['Состанок', 'Записник'],
  Romanian: ['Proces-verbal', 'Ședință', 'Întâlnire'],
  Hungarian: ['Jegyzőkönyv', 'Értekezlet', 'Megbeszélés', 'Ülés', 'Emlékeztető'],
  Russian: ['Протокол', 'Совещание', 'Встреча', 'Собрание', 'Заседание', 'Созвон', 'Планёрка', 'Ретроспектива'],
  Ukrainian: ['Протокол', 'Зустріч', 'Нарада', 'Збори', 'Засідання'],
  Greek: ['Πρακτικά', 'Συνάντηση', 'Συνεδρίαση', 'Συνέλευση'],
  Turkish: ['Toplantı', 'Toplantı tutanağı', 'Tutanak', 'Görüşme'],
  Indonesian: ['Notulen', 'Rapat', 'Notulensi', 'Pertemuan'],
  Malay: ['Minit mesyuarat', 'Mesyuarat'],
  Vietnamese: ['Biên bản', 'Cuộc họp', 'Họp nhóm'],
  Japanese: ['議事録', '会議', '定例', 'ミーティング', '打ち合わせ', '朝会', '面談', '振り返り', '総会', 'スクラム'],
  Chinese: ['会议', '会议纪要', '周会', '例会', '訪談', '會議記錄', '组会', '站会', '复盘'],
  Korean: ['회의', '회의록', '미팅', '스크럼', '회고', '스탠드업', '인터뷰', '면담'],
  Arabic: ['اجتماع', 'محضر الاجتماع', 'محضر'],
  Hebrew: ['פגישה', 'ישיבה', 'פרוטוקול'],
  Persian: ['جلسه', 'صورتجلسه'],
  Hindi: ['बैठक', 'मीटिंग'],
  Thai: ['ประชุม', 'รายงานการประชุม'],
};

describe('mayMentionMeeting', () => {
  for (const [language, words] of Object.entries(titles)) {
    for (const word of words) {
      it(`${language}: ${word}`, () => assert.ok(mayMentionMeeting(word)));
    }
  }

  for (const other of [
    'Callers',
    'Dark mode',
    'Moteur',
    'Referatur',
    'Rapati',
    'Onion soup',
    'Installation',
    'Roadmap',
  ]) {
    it(`not ${other}`, () => assert.ok(!mayMentionMeeting(other)));
  }
});
