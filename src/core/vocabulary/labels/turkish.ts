import type { LabelWords } from './labelWords';

export const turkish: LabelWords = {
  labels: {
    agenda: 'gündem, gündem maddeleri, toplantı gündemi',
    notes: 'tutanak, toplantı notları, notlar, görüşülenler, konuşulanlar, görüşülen konular, tartışma',
    people: 'katılımcılar, katılanlar, katılmayanlar, mazeretli',
    actions: 'yapılacaklar, görevler, aksiyonlar, sonraki adımlar, sonraki aşamada yapılacaklar',
    decisions: 'kararlar, alınan kararlar',
    links: 'bağlantılar, ekler, kayıt',
    when: 'tarih, saat, yer, tarih ve saat',
    next: 'sonraki toplantı, bir sonraki toplantı, gelecek toplantı',
    summary: 'özet',
  },
};
