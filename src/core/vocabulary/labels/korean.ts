import type { LabelWords } from './labelWords';

export const korean: LabelWords = {
  labels: {
    agenda: '안건, 의제, 회의 목적, 회의 안건, 아젠다, 회의 의제',
    notes: '회의록, 회의 내용, 회의내용, 논의, 논의 사항, 논의사항, 논의 내용, 내용',
    people: '참석자, 참여자, 참석, 불참자, 불참, 참석 인원, 참가자, 참여 인원',
    actions: '할 일, 할일, 액션 아이템, 액션아이템, 해야 할 일, 다음 할 일',
    decisions: '결정 사항, 결정사항, 결론, 회의 결과',
    links: '링크, 참고 자료, 참고자료, 첨부',
    roles: '작성자, 서기, 진행, 진행자, 사회자',
    when: '회의 개요, 일시, 날짜, 시간, 장소, 회의 일시, 회의 장소, 회의일시',
    next: '다음 회의, 다음 일정, 다음회의',
    summary: '요약',
  },
};
