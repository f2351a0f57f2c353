/** Texts by key. In bundles, the key is the English text. */
export type Texts = Readonly<Record<string, string>>;

export function extractTexts(): Promise<Texts>;
export function checkTranslations(): string[];
export function compareTexts(texts: Texts, translation: Texts): string[];
export function updateTranslation(texts: Texts, translation: Texts): Texts;
