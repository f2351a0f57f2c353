import { assertFinds, assertQuiet, type Expected } from '../support/ruleCases';

const rule = 'reference/mismatch';
const repository = 'https://github.com/tide/pier';

const noteWith = (link: string): string => `# Harbor call 2024-04-17\n\n- ${link}\n`;

/** A note with a link to a page of the repository. */
const noteWithLink = (text: string, page: string): string => noteWith(`[${text}](${repository}/${page})`);

describe('Rule reference/mismatch', () => {
  const reports = (name: string, link: string, expected?: Expected): void =>
    assertFinds(rule, name, noteWith(`«${link}»`), expected);

  describe('messages and fixes', () => {
    reports('a number', `[#712](${repository}/issues/721)`, {
      message: 'The link text has the number 712, but the link leads to 721.',
      fixed: [`?${noteWithLink('#721', 'issues/721')}`, `?${noteWithLink('#712', 'issues/712')}`],
    });
    reports('a number with a repository', `[tide/pier#712](${repository}/pull/721)`, {
      fixed: [`?${noteWithLink('tide/pier#721', 'pull/721')}`, `?${noteWithLink('tide/pier#712', 'pull/712')}`],
    });
    for (const [text, fixedText] of [
      ['**#712**', '**#721**'],
      ['`#712`', '`#721`'],
      ['712', '721'],
      ['PR 712', 'PR 721'],
      [`${repository}/issues/712`, `${repository}/issues/721`],
    ] as const) {
      reports(text, `[${text}](${repository}/issues/721)`, {
        fixed: [`?${noteWithLink(fixedText, 'issues/721')}`, `?${noteWithLink(text, 'issues/712')}`],
      });
    }
  });

  describe('links', () => {
    reports('a number with a title', '[#712 Paint](https://gitlab.example/tide/pier/-/merge_requests/721)');
    reports('a number with the word "Issue"', `[Issue #712](${repository}/issues/721)`);
    reports('an address with a fragment and a title', `[#712](<${repository}/issues/721#issuecomment-3> "Paint")`);
    for (const [text, page] of [
      ['7 lamps', 'issues/721'],
      ['712 lamps', 'issues/721'],
      ['#712', 'issues/712'],
      ['#712', 'issues/712#issuecomment-3'],
      ['#0712', 'issues/712'],
      ['Mend the lamp (fixes #712)', 'pull/721'],
      ['#712, once #721', 'issues/721'],
      ['#712', 'releases/721'],
      ['Call 712', 'issues/721'],
    ] as const)
      assertQuiet(rule, `[${text}](${page})`, noteWithLink(text, page));
  });

  describe('code', () => {
    const noteWithParagraph = (paragraph: string): string => `# Harbor call 2024-04-17\n\n- Tides\n\n${paragraph}\n`;
    const link = `[#712](${repository}/issues/721)`;
    assertQuiet(rule, 'a link in a code block', noteWithParagraph(`\`\`\`\n${link}\n\`\`\``));
    assertFinds(rule, 'a link in a paragraph', noteWithParagraph(`«${link}»`));
  });
});
