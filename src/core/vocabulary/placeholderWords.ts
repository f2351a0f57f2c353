import { anyOf } from './anyOf';

/*
 * The words that templates use for text that has yet to be filled in. To add a language, add lines to the lists.
 */

/** The names of values in brackets: "<date>", "[your name]", "{{agenda item}}". No name is an HTML tag. */
const valueNames = [
  String.raw`(?:your |full |first |last |github |meeting |document |doc |issue |pr )?${anyOf(
    'date|names?|url|handles?|usernames?|user|id|number|emails?',
  )}`,
  'agenda items?|topics?|items?|persons?|people|attendees?|participants?|affiliation|company|organi[sz]ation',
  'note ?takers?|scribes?|chairs?|facilitators?|place|location|description|action items?|owners?',
  '(?:recording|video|meeting|zoom|doc|slides?|issue|pr) (?:link|url)s?',
  'recording|minutes|affiliations|(?:list|liste|lista|elenco) (?:of|de|des|di|dei|der|von) [^<>]{2,40}',
  'datum|name der person|namen?|thema|themen|ort|uhrzeit|nom|noms|lieu|sujet|heure',
  'fecha|nombre|nombres|lugar|tema|enlace|data|nome|nomes|local|luogo|naam|onderwerp',
  '日付|名前|氏名|議題|場所|日期|姓名|议题|地点|날짜|이름',
];

/** The names of values that are also HTML tags, and are placeholders only after a label. */
const tagNames = [
  'link|title|video|summary|address|time|label|data|section',
  'lien|titre|vidéo|résumé|adresse|enlace|título|vídeo|resumen|titel|adresse|zusammenfassung',
];

/** The first words of a request: "insert URL here", "link to the recording". */
const requestWords = [
  'insert|add your|add the|enter|fill in|fill out|replace|paste|your|link to|name here|names here|todo',
  'hier|einfügen|bitte|insérer|ajouter|compléter|votre|insertar|añadir|rellenar|tu',
  'inserir|adicionar|preencher|seu|inserisci|vul in|記入|填写|입력',
];

/** The first words of a comment with an instruction of the template. All other comments are remarks of a person. */
const instructionWords = [
  'insert(?! of)|fill in|fill out|todo:? (?:add|insert|fill|link|put|write|update)',
  'please (?:add|fill|put|list|insert|update|write|remember)',
  String.raw`put (?:the|your)\b.{0,60}\bhere|list (?:the |all )?(?:attendees|participants|names|people)`,
  String.raw`write (?:a|an|the|down)\b|replace (?:this|the|with)|paste`,
  '(?:please )?(?:delete|remove) (?:this|these|the|if|when|before|unless|section)|copy (?:this|the)|use this',
  'this (?:is a |is the )?template|template|instructions?',
  String.raw`add ${anyOf(
    'your|the|a|an|one|names?|items?|topics?|agenda|notes|more|links?',
  )}\b.{0,60}(?:here|below|above)`,
  '(?:agenda items?|topics|notes|attendees|names?|link|links) (?:go(?:es)? )?(?:here|below)',
  '.{0,60}(?:einfügen|eintragen|ausfüllen|ergänzen|löschen)$|vorlage',
  String.raw`(?:insérer|ajouter|lister|compléter|indiquer|supprimer|remplacer)\b`,
  String.raw`(?:insertar|añadir|agregar|escribir|listar|eliminar|reemplazar)\b`,
  String.raw`(?:inserir|adicionar|preencher|listar|remover)\b`,
  'à (?:compléter|remplir|supprimer)|ajouter ici|modèle|rellenar|plantilla|completar|preencher|modelo',
  '.{0,40}(?:記入|入力|追加)し?て?|テンプレート|模板|填写|템플릿',
];

/** Dates as templates write them. */
const dateFormats = [
  String.raw`YYYY-MM-DD|YYYY/MM/DD|YYYY\.MM\.DD|YYYYMMDD|DD-MM-YYYY|DD/MM/YYYY|DD\.MM\.YYYY|MM-DD-YYYY|MM/DD/YYYY`,
  String.raw`TT\.MM\.JJJJ|JJJJ-MM-TT|JJ/MM/AAAA|JJ-MM-AAAA|AAAA-MM-JJ|AAAA-MM-DD|DD/MM/AAAA|DD-MM-AAAA|GG/MM/AAAA`,
  String.raw`ДД\.ММ\.ГГГГ`,
];

/** Words in place of a value that is not known yet. */
const undecidedWords = [
  'tbd|tba|tbc|todo|to be (?:determined|announced|decided|confirmed|added|defined|filled in)|if any',
  'le cas échéant|gegebenenfalls|@(?:user-?name|handle|name|github-?handle|your-?handle)',
  String.raw`xxx+|\?{2,}|<\?>|à (?:définir|déterminer|préciser)|offen|por definir|a definir|da definire`,
  '未定|待定|미정',
];

const wordEnd = String.raw`(?![\p{L}\p{N}_])`;

/** Matches the text of a placeholder without its brackets: "date", "your name", "insert URL here". */
export const placeholderPattern = new RegExp(
  String.raw`^(?:the |a |an )?${anyOf(...valueNames)}(?: \d)?$|^${anyOf(...requestWords)}${wordEnd}`,
  'iu',
);

/** Matches the text of a placeholder that could also be an HTML tag: "title", "link". */
export const tagPlaceholderPattern = new RegExp(`^${anyOf(...tagNames)}$`, 'iu');

/** Matches the text of a comment with an instruction of the template: "Please add your name below". */
export const instructionPattern = new RegExp(`^${anyOf(...instructionWords)}`, 'iu');

/** Finds all placeholders for dates in a text: "YYYY-MM-DD". */
export const datePlaceholderPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${anyOf(...dateFormats)}${wordEnd}`,
  'giu',
);

/** Matches a value that is not known yet: "TBD", "(to be announced)", "???". */
export const undecidedPattern = new RegExp(String.raw`^[([]?${anyOf(...undecidedWords)}[\])]?\.?$`, 'iu');
