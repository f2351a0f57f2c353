import assert from 'node:assert/strict';
import { applyEdits } from '../../src/core/text/edits';
import { editsForRenamedFile } from '../../src/core/markdown/links';

const from = 'harbor/2024-04-10 call.md';
const renamed = (text: string, path: string): string =>
  applyEdits(text, editsForRenamedFile(text, path, { from, name: '2024-04-17 call.md' }));

function assertFollows(path: string, text: string, expected: string): void {
  it(`${path}: ${text}`, () => assert.equal(renamed(text, path), expected));
}

describe('Links follow a file to its new name', () => {
  assertFollows('README.md', '[a](harbor/2024-04-10%20call.md)', '[a](harbor/2024-04-17%20call.md)');
  assertFollows(
    'README.md',
    '[a](<harbor/2024-04-10 call.md>)',
    '[a](<harbor/2024-04-10 call.md>)'.replace('10 call', '17 call'),
  );
  assertFollows(
    'README.md',
    '[a](/harbor/2024-04-10%20call.md#tides "t")',
    '[a](/harbor/2024-04-17%20call.md#tides "t")',
  );
  assertFollows(
    'harbor/x.md',
    '[a](2024-04-10%20call.md) and ![b](./2024-04-10%20call.md)',
    '[a](2024-04-17%20call.md) and ![b](./2024-04-17%20call.md)',
  );
  assertFollows('harbor/y/x.md', '[a]: ../2024-04-10%20call.md', '[a]: ../2024-04-17%20call.md');
  assertFollows('harbor/x.md', '<a href="2024-04-10%20call.md">', '<a href="2024-04-17%20call.md">');
  for (const other of [
    '[a](pier/2024-04-10%20call.md)',
    'harbor/2024-04-10 call.md',
    '[a](harbor/2024-04-10%20call.md.bak)',
    '[a](https://x.y/harbor/2024-04-10%20call.md)',
    '[a](../../harbor/2024-04-10%20call.md)',
  ]) {
    assertFollows('README.md', other, other);
  }
});
