/** What begins a line that gives somebody something to do; a colon or a dash stands behind it. Another language is one more line. */
export const actionMarkers = [
  String.raw`A\.?I|ACTION(?: ITEM| POINT)?|Action(?: item| point)?s?|TODO|To-?do`,
  'Aufgabe|AUFGABE|À faire|Tâche|Tarea|Acción|ACCIÓN|Tarefa|Ação|AÇÃO|Azione|Actie(?:punt)?|Zadanie|Задача',
  'アクション|宿題|やること|待办|待辦|行动项|任务|할 일|액션 아이템',
].join('|');

/** What begins a line that says what was decided, likewise. */
export const decisionMarkers = [
  'RESOLVED|RESOLUTION|Resolution|Resolved|DECISION|Decision|DECIDED|Decided|CONSENSUS|Consensus|CONCLUSION|Conclusion|AGREED|Agreed|AGREEMENT|Agreement|OUTCOME|Outcome',
  'Beschluss|BESCHLUSS|Beschlossen|Entscheidung|Décision|DÉCISION|Decisión|DECISIÓN|Acuerdo|ACUERDO|Acord|Decisão|DECISÃO|Deliberação|Decisione|Delibera|Besluit|BESLUIT|Beslut|Uchwała|Решение|Решили',
  '決定|決定事項|結論|合意|决定|决议|结论|決議|결정|결론',
].join('|');

/** A quick look for one of the markers at the head of a line of Markdown; most lines have none. */
export const markerAhead = (markers: string): RegExp =>
  new RegExp(String.raw`^[\s*_~\x60[(✅☑✔️>-]*(?:${markers})`, 'u');

/** What joins two names, in lower case, as alternatives. */
export const joiningWords = 'and|und|et|y|e|en|och|og|i';

/** What heads the column of a table that says who is to act. */
export const ownerColumn =
  /^(?:owners?|who|assigned(?: to)?|assignees?|responsible(?: person)?|person|lead|driver|by whom|champion|wer|verantwortlich(?:e|er)?|zuständig(?:keit)?|responsables?(?:\(s\))?|qui|quién|encargad[oa]|responsável|responsáveis|sorumlu|zodpovedný|quem|chi|wie|verantwoordelijk|担当者?|责任人|负责人|負責人|담당자?)$/iu;

/** What heads the column that says what is to be done. */
export const taskColumn =
  /^(?:tasks?|actions?|action items?|what|to ?do|items?|description|aufgaben?|was|maßnahmen?|actions? à mener|tâches?|quoi|tareas?|acci[oó]n(?:es)?|qué|descripci[oó]n.*|tarefas?|a[cç](?:ão|ões)|o que|azion[ei]|taak|acties?|zadani[ea]|задач[аи]|タスク|内容|事项|任务|할 일|내용)\b|^(?:タスク|内容|事项|任务|할 일|내용)$/iu;

/** What heads the column of names. */
export const nameColumn =
  /^(?:(?:full )?names?|who|attendees?|participants?|members?|nombres?.*|noms?|nomes?|naam|imię.*|姓名|氏名|名前|이름|성명)$/iu;

/** What heads a column that says neither what is to be done nor who is to do it. */
export const besideColumn =
  /^(?:#|no\.?|nr\.?|id|date|due(?: date| by)?|deadline|by|when|status|state|done|priority|notes?|comments?|remarks?|bis wann|frist|status|échéance|statut|fecha(?: límite)?|plazo|estado|observaciones|prazo|data|situação|scadenza|期限|期日|状態|ステータス|备注|截止(?:日期|时间)?|状态|기한|상태|비고)$/iu;

/** What heads the column that says whether it is done, and what stands in it then. */
export const statusColumn = /^(?:status|state|done|statut|estado|situação|状態|ステータス|状态|상태)$/iu;
export const doneStatus =
  /^(?:done|completed?|closed|finished|yes|x|✓|✔️?|✅|☑️?|erledigt|fertig|fait|terminé|hecho|completad[oa]|concluíd[oa]|feit[oa]|fatto|klaar|gereed|完了|済|完成|已完成|완료)\b|^(?:✅|✔|☑|完了|済|完成|已完成|완료)/iu;

/** Labels of those who were not there. */
export const absentWords =
  /absent|absence|not (?:in attendance|attending)|regret|apolog|excus|not present|unable|abwesend|entschuldigt|ausent|falta|assent|afwezig|afgemeld|nieobecn|отсутств|欠席|缺席|请假|請假|불참|fravær|franvar/;

/** Labels of those who were there besides. */
export const guestWords =
  /guest|visitor|observer|remote|invit|\bgaste?\b|besuch|zuhorer|beobacht|auditeur|visiteur|oyente|observador|visitante|convidad|ospit|osservator|gasten|toehoorder|gosc|гост|ゲスト|見学|オブザーバ|来宾|列席|참관/;

/** What stands for somebody in a list of those present whose name is not known. */
export const unnamed =
  /^(?:anonymous|anon|unknown|unnamed|guests?|visitors?|observers?|others?|n\/?a|none|nobody|unbekannt|anonym|gast|gäste|inconnue?|invitée?s?|anónim[oa]|desconocid[oa]|invitad[oa]s?|anônim[oa]|ospite|匿名|不明|익명)(?: \d+)?$/iu;

/** Said of a subject that was put off, and so was not talked about. */
export const putOff =
  /~~|\b(?:postponed?|tabled|deferred|skipped|cancel+ed|withdrawn|(?:moved|pushed|carried) (?:to|over|on)|next (?:time|week|meeting|month|call))\b|verschoben|vertagt|entfällt|reporté|aplazad|pospuest|adiad|rinviat|uitgesteld|次回|延期|推迟|연기/i;

/** Said where a meeting did not get to the end of its agenda. */
export const ranOutOfTime =
  /\b(?:ran|run(?:ning)?) out of time|\bout of time\b|\bno time (?:left|for)|keine zeit mehr|nicht mehr geschafft|faute de temps|par manque de temps|falta de tiempo|falta de tempo|mancanza di tempo|時間切れ|时间不够/i;
