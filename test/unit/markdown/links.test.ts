import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edits';
import { editsForRenamedFile } from '../../../src/core/markdown/links';

const from = 'harbor/2024-04-10 call.md';
const updateLinks = (text: string, path: string): string =>
  applyEdits(text, editsForRenamedFile(text, path, { from, name: '2024-04-17 call.md' }));

/** @param path The path of the file that contains the text. */
function assertUpdated(path: string, text: string, expected: string): void {
  it(`${path}: ${text}`, () => assert.equal(updateLinks(text, path), expected));
}

describe('Links to a renamed file', () => {
  assertUpdated('README.md', '[a](harbor/2024-04-10%20call.md)', '[a](harbor/2024-04-17%20call.md)');
  assertUpdated(
    'README.md',
    '[a](<harbor/2024-04-10 call.md>)',
    '[a](<harbor/2024-04-10 call.md>)'.replace('10 call', '17 call'),
  );
  assertUpdated(
    'README.md',
    '[a](/harbor/2024-04-10%20call.md#tides "t")',
    '[a](/harbor/2024-04-17%20call.md#tides "t")',
  );
  assertUpdated(
    'harbor/x.md',
    '[a](2024-04-10%20call.md) and ![b](./2024-04-10%20call.md)',
    '[a](2024-04-17%20call.md) and ![b](./2024-04-17%20call.md)',
  );
  assertUpdated('harbor/y/x.md', '[a]: ../2024-04-10%20call.md', '[a]: ../2024-04-17%20call.md');
  assertUpdated('harbor/x.md', '<a href="2024-04-10%20call.md">', '<a href="2024-04-17%20call.md">');
  // Links to other files, and text that is not a link, stay the same.
  for (const other of [
    '[a](pier/2024-04-10%20call.md)',
    'harbor/2024-04-10 call.md',
    '[a](harbor/2024-04-10%20call.md.bak)',
    '[a](https://x.y/harbor/2024-04-10%20call.md)',
    '[a](../../harbor/2024-04-10%20call.md)',
  ]) {
    assertUpdated('README.md', other, other);
  }
});
