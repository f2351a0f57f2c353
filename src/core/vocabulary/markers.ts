/** The words that introduce an action item, followed by a colon or a dash, as alternatives of a regular expression. */
export const actionMarkers = [
  String.raw`A\.?I|ACTION(?: ITEM| POINT)?|Action(?: item| point)?s?|TODO|To-?do`,
  'Aufgabe|AUFGABE|À faire|Tâche|Tarea|Acción|ACCIÓN|Tarefa|Ação|AÇÃO|Azione|Actie(?:punt)?|Zadanie|Задача',
  'アクション|宿題|やること|待办|待辦|行动项|任务|할 일|액션 아이템',
].join('|');

/** The words that introduce a decision, followed by a colon or a dash, as alternatives of a regular expression. */
export const decisionMarkers = [
  'RESOLVED|RESOLUTION|Resolution|Resolved|DECISION|Decision|DECIDED|Decided|CONSENSUS|Consensus',
  'CONCLUSION|Conclusion|AGREED|Agreed|AGREEMENT|Agreement|OUTCOME|Outcome',
  'Beschluss|BESCHLUSS|Beschlossen|Entscheidung|Décision|DÉCISION|Decisión|DECISIÓN|Acuerdo|ACUERDO|Acord',
  'Decisão|DECISÃO|Deliberação|Decisione|Delibera|Besluit|BESLUIT|Beslut|Uchwała|Решение|Решили',
  '決定|決定事項|結論|合意|决定|决议|结论|決議|결정|결론',
].join('|');

/**
 * Returns a pattern that tests fast whether a line of Markdown starts with one of the markers. Most lines do not.
 *
 * @param markers Alternatives of a regular expression, such as `actionMarkers`.
 */
export const markerAtLineStart = (markers: string): RegExp =>
  new RegExp(String.raw`^[\s*_~\x60[(✅☑✔️>-]*(?:${markers})`, 'u');

/** The words for "and" between two names, in lower case, as alternatives of a regular expression. */
export const conjunctionWords = 'and|und|et|y|e|en|och|og|i';
