import { anyOf } from './anyOf';

const exactly = (...lines: readonly string[]): RegExp => new RegExp(`^${anyOf(...lines)}$`, 'iu');

/** The header of the column with the person who is responsible for an action item. */
export const ownerColumnPattern = exactly(
  'owners?|who|assigned(?: to)?|assignees?|responsible(?: person)?|person|lead|driver|by whom|champion',
  String.raw`wer|verantwortlich(?:e|er)?|zuständig(?:keit)?|responsables?(?:\(s\))?|qui|quién|encargad[oa]`,
  'responsável|responsáveis|sorumlu|zodpovedný|quem|chi|wie|verantwoordelijk',
  '担当者?|责任人|负责人|負責人|담당자?',
);

/** The header of the column with the text of an action item. */
export const taskColumnPattern = new RegExp(
  String.raw`^${anyOf(
    'tasks?|actions?|action items?|what|to ?do|items?|description',
    'aufgaben?|was|maßnahmen?|actions? à mener|tâches?|quoi',
    'tareas?|acci[oó]n(?:es)?|qué|descripci[oó]n.*|tarefas?|a[cç](?:ão|ões)|o que',
    'azion[ei]|taak|acties?|zadani[ea]|задач[аи]',
    'タスク|内容|事项|任务|할 일|내용',
  )}\b|^(?:タスク|内容|事项|任务|할 일|내용)$`,
  'iu',
);

/** The header of the column with names. */
export const nameColumnPattern = exactly(
  '(?:full )?names?|who|attendees?|participants?|members?',
  'nombres?.*|noms?|nomes?|naam|imię.*|姓名|氏名|名前|이름|성명',
);

/** The headers of other columns: those that contain neither an action item nor a person. */
export const otherColumnPattern = exactly(
  String.raw`#|no\.?|nr\.?|id|date|due(?: date| by)?|deadline|by|when|status|state|done|priority`,
  'notes?|comments?|remarks?',
  'bis wann|frist|status|échéance|statut|fecha(?: límite)?|plazo|estado|observaciones|prazo|data|situação|scadenza',
  '期限|期日|状態|ステータス|备注|截止(?:日期|时间)?|状态|기한|상태|비고',
);

/** The header of the column with the day on which an action item is due. */
export const dueColumnPattern = exactly(
  'due(?: date| by)?|deadline|by|by when|when|target(?: date)?|eta|bis(?: wann)?|frist|termin|échéance|pour quand',
  'fecha(?: límite)?|plazo|para cuándo|prazo|data|scadenza|wanneer|срок|termín|do kdy',
  '期限|期日|截止(?:日期|时间)?|완료일|기한|마감일?',
);

/** The header of the column that states whether an action item is done. */
export const statusColumnPattern = exactly('status|state|done|statut|estado|situação|状態|ステータス|状态|상태');

/** The values of the status column that mean that an action item is done. */
export const doneStatusPattern = new RegExp(
  String.raw`^${anyOf(
    'done|completed?|closed|finished|yes|x|✓|✔️?|✅|☑️?',
    'erledigt|fertig|fait|terminé|hecho|completad[oa]|concluíd[oa]|feit[oa]|fatto|klaar|gereed',
    '完了|済|完成|已完成|완료',
  )}\b|^(?:✅|✔|☑|完了|済|完成|已完成|완료)`,
  'iu',
);
