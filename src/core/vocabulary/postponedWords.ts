/** Matches a topic that was postponed and therefore not discussed. */
export const postponedPattern = new RegExp(
  [
    String.raw`~~|\b(?:${[
      'postponed?|tabled|deferred|skipped|cancel+ed|withdrawn',
      '(?:moved|pushed|carried) (?:to|over|on)|next (?:time|week|meeting|month|call)',
    ].join('|')})\b`,
    'verschoben|vertagt|entfällt|reporté|aplazad|pospuest|adiad|rinviat|uitgesteld|次回|延期|推迟|연기',
  ].join('|'),
  'i',
);

/** Matches a remark that the meeting ran out of time before the end of its agenda. */
export const ranOutOfTimePattern = new RegExp(
  [
    String.raw`\b(?:ran|run(?:ning)?) out of time|\bout of time\b|\bno time (?:left|for)`,
    'keine zeit mehr|nicht mehr geschafft|faute de temps|par manque de temps',
    'falta de tiempo|falta de tempo|mancanza di tempo|時間切れ|时间不够',
  ].join('|'),
  'i',
);
