import assert from 'node:assert/strict';
import { withoutLeadingEmoji } from '../../../src/core/text/emoji';

describe('withoutLeadingEmoji', () => {
  for (const [text, expected] of [
    ['📌 Tides', 'Tides'],
    ['🗓️8.2', '8.2'],
    ['👩‍💻 🇳🇱 Tides', 'Tides'],
    [':book: Tides :book:', 'Tides :book:'],
    ['12:30: Tides', '12:30: Tides'],
    ['1️⃣ Tides', '1️⃣ Tides'],
    ['Tides 📌', 'Tides 📌'],
    ['📌', ''],
  ] as const) {
    it(text, () => assert.equal(withoutLeadingEmoji(text), expected));
  }
});
