/**
 * What templates leave to be filled in, in lower case; another language is one more line.
 */

/** In angle brackets, double braces or brackets: "<date>", "[your name]", "{{agenda item}}". Tags of HTML are none. */
const things = [
  String.raw`(?:your |full |first |last |github |meeting |document |doc |issue |pr )?(?:date|names?|url|handles?|usernames?|user|id|number|emails?)`,
  'agenda items?|topics?|items?|persons?|people|attendees?|participants?|affiliation|company|organi[sz]ation|note ?takers?|scribes?|chairs?|facilitators?|place|location|description|action items?|owners?|(?:recording|video|meeting|zoom|doc|slides?|issue|pr) (?:link|url)s?',
  'recording|minutes|affiliations|(?:list|liste|lista|elenco) (?:of|de|des|di|dei|der|von) [^<>]{2,40}',
  'datum|name der person|namen?|thema|themen|ort|uhrzeit|nom|noms|lieu|sujet|heure|fecha|nombre|nombres|lugar|tema|enlace|data|nome|nomes|local|luogo|naam|onderwerp|日付|名前|氏名|議題|場所|日期|姓名|议题|地点|날짜|이름',
].join('|');

/** The same behind a label only: HTML has tags of these names. */
const tagThings =
  'link|title|video|summary|address|time|label|data|section|lien|titre|vidéo|résumé|adresse|enlace|título|vídeo|resumen|titel|adresse|zusammenfassung';

/** What begins an order to whoever fills the template in: "insert URL here", "link to the recording". */
const orders = [
  'insert|add your|add the|enter|fill in|fill out|replace|paste|your|link to|name here|names here|todo',
  'hier|einfügen|bitte|insérer|ajouter|compléter|votre|insertar|añadir|rellenar|tu|inserir|adicionar|preencher|seu|inserisci|vul in|記入|填写|입력',
].join('|');

/** What begins a comment for whoever fills the template in; a comment that says more is somebody's remark. */
const instructions = [
  'insert(?! of)|fill in|fill out|todo:? (?:add|insert|fill|link|put|write|update)|please (?:add|fill|put|list|insert|update|write|remember)|put (?:the|your)\\b.{0,60}\\bhere|list (?:the |all )?(?:attendees|participants|names|people)|write (?:a|an|the|down)\\b|replace (?:this|the|with)|paste|(?:please )?(?:delete|remove) (?:this|these|the|if|when|before|unless|section)|copy (?:this|the)|use this|this (?:is a |is the )?template|template|instructions?|add (?:your|the|a|an|one|names?|items?|topics?|agenda|notes|more|links?)\\b.{0,60}(?:here|below|above)|(?:agenda items?|topics|notes|attendees|names?|link|links) (?:go(?:es)? )?(?:here|below)',
  '.{0,60}(?:einfügen|eintragen|ausfüllen|ergänzen|löschen)$|vorlage|(?:insérer|ajouter|lister|compléter|indiquer|supprimer|remplacer)\\b|(?:insertar|añadir|agregar|escribir|listar|eliminar|reemplazar)\\b|(?:inserir|adicionar|preencher|listar|remover)\\b|à (?:compléter|remplir|supprimer)|ajouter ici|modèle|rellenar|plantilla|completar|preencher|modelo|.{0,40}(?:記入|入力|追加)し?て?|テンプレート|模板|填写|템플릿',
].join('|');

/** A day as a template has it. */
const days =
  'YYYY-MM-DD|YYYY/MM/DD|YYYY\\.MM\\.DD|YYYYMMDD|DD-MM-YYYY|DD/MM/YYYY|DD\\.MM\\.YYYY|MM-DD-YYYY|MM/DD/YYYY|TT\\.MM\\.JJJJ|JJJJ-MM-TT|JJ/MM/AAAA|JJ-MM-AAAA|AAAA-MM-JJ|AAAA-MM-DD|DD/MM/AAAA|DD-MM-AAAA|GG/MM/AAAA|ДД\\.ММ\\.ГГГГ';

/** In place of a value: to be done, announced or decided. */
const later = String.raw`tbd|tba|tbc|todo|to be (?:determined|announced|decided|confirmed|added|defined|filled in)|if any|le cas échéant|gegebenenfalls|@(?:user-?name|handle|name|github-?handle|your-?handle)|xxx+|\?{2,}|<\?>|à (?:définir|déterminer|préciser)|offen|por definir|a definir|da definire|未定|待定|미정`;

const end = String.raw`(?![\p{L}\p{N}_])`;

export const isThing = new RegExp(`^(?:the |a |an )?(?:${things})(?: \\d)?$|^(?:${orders})${end}`, 'iu');
export const isTagThing = new RegExp(`^(?:${tagThings})$`, 'iu');
export const isInstruction = new RegExp(`^(?:${instructions})`, 'iu');
export const dayPattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${days})${end}`, 'giu');
export const isLater = new RegExp(`^[([]?(?:${later})[\\])]?\\.?$`, 'iu');
