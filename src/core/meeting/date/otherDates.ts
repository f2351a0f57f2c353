/** Lines with dates that are not the day of the meeting: links to other notes, tags, and remarks about the file. */

/** `[[2024-05-14]] - [[2024-05-16]]`, `← [2024-05-01](2024-05-01.md)`, `![[2024-05-01]]` */
const linkToNote = /!?\[\[[^\]]*\]\]|!?\[[^\]]*\]\((?!https?:)[^)]*\)/g;

/** "Created: 2024-05-01", "Last edit: …", "Back to …", "Tags: #2024-05-01", "Minutes by Mara, 2024-05-09" */
const remarkWords = [
  'created|published|updated|modified|edited|last (?:edit|updated?|modified)|back to|prev(?:ious)?|next|tags?',
  '(?:minutes|notes|written|posted|taken) by',
  'erstellt|veröffentlicht|geändert|aktualisiert|créé|publié|modifié|mis à jour',
  'creado|publicado|actualizado|criado|atualizado|creato|pubblicato|作成日|更新日',
].join('|');
const remark = new RegExp(String.raw`^\W*(?:${remarkWords})(?!\p{L})`, 'iu');

/** Tests whether the dates in a line belong to other notes or to the file itself. */
export const hasUnrelatedDates = (markdown: string, text: string): boolean =>
  remark.test(text) || hasDateOnlyInLinks(markdown) || /(?:^|\s)#\d{4}-\d\d-\d\d/.test(markdown);

function hasDateOnlyInLinks(markdown: string): boolean {
  if (!markdown.includes('](') && !markdown.includes('[[')) return false;
  const withoutLinks = markdown.replace(linkToNote, '');
  return withoutLinks !== markdown && !/\d{2}/.test(withoutLinks);
}
