import { waitForProblems } from './problems';
import { waitForMeeting, waitForNoMeeting } from './waiting';
import { fileUri, removeFolder, writeAndShow, writeFile } from './workspace';

const wrongWeekday = '# Pier call, Monday, April 17, 2024\n\n## Agenda\n\n- Tides\n';

describe('hangout-notes.json', () => {
  afterEach(() => removeFolder('pier'));

  it('excludes files from the checks and from the list of meetings', async () => {
    const draft = 'pier/drafts/2024-04-17.md';
    await writeFile('pier/2024-04-17.md', wrongWeekday);
    await writeAndShow(draft, wrongWeekday);
    await waitForProblems(fileUri(draft), ['1 date/weekday']);
    await waitForMeeting(draft);

    await writeFile('pier/hangout-notes.json', '{ "exclude": "drafts/**" }');
    await waitForProblems(fileUri(draft), []);
    await waitForNoMeeting(draft);

    const newDraft = 'pier/drafts/2024-04-18.md';
    await writeFile(newDraft, wrongWeekday);
    await writeFile('pier/2024-04-18.md', wrongWeekday);
    await waitForMeeting('pier/2024-04-18.md');
    await waitForNoMeeting(newDraft);
  });
});
