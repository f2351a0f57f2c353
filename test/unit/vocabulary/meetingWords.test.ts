import assert from 'node:assert/strict';
import {
  introducesOtherDate,
  isInvitationName,
  isMinutesName,
  isTemplateName,
  isUnambiguousMinutesName,
  mentionsMeeting,
  mentionsPreviousMeeting,
} from '../../../src/core/vocabulary/meetingWords';

function assertEach(test: (text: string) => boolean, expected: boolean, ...texts: string[]): void {
  for (const text of texts) it(`"${text}" → ${expected}`, () => assert.equal(test(text), expected));
}

describe('Words for meetings', () => {
  assertEach(
    mentionsMeeting,
    true,
    'Weekly call',
    'meeting_notes',
    'tide/minutes/2024',
    'Hangout',
    'standup',
    'stand-up',
  );
  assertEach(mentionsMeeting, true, '議事録');
  assertEach(mentionsMeeting, false, 'Callers', 'synchrony', 'release', '');
});

describe('Words for previous meetings', () => {
  assertEach(mentionsPreviousMeeting, true, 'Minutes of the last meeting', 'Protokoll der letzten Sitzung');
  assertEach(mentionsPreviousMeeting, false, 'Minutes of the meeting');
});

describe('Names of files', () => {
  describe('of minutes', () => {
    assertEach(isMinutesName, true, '06-10-csv-minutes', '議事録', 'Protokoll');
    assertEach(isMinutesName, false, 'agenda');
  });
  describe('with unambiguous words for minutes', () => {
    assertEach(isUnambiguousMinutesName, true, 'Minutes of the board');
    assertEach(isUnambiguousMinutesName, false, 'Protokoll');
  });
  describe('of templates', () => {
    assertEach(isTemplateName, true, 'meeting-template', 'Vorlage');
    assertEach(isTemplateName, false, 'temple');
  });
  describe('of invitations', () => {
    assertEach(isInvitationName, true, '2024-04-17-agenda', 'Einladung');
    assertEach(isInvitationName, false, '2024-04-17-minutes');
  });
});

describe('Words before the date of another meeting', () => {
  assertEach(introducesOtherDate, true, 'The next call is on ', 'postponed from ', '次回 ');
  assertEach(introducesOtherDate, false, 'Harbor call, ', 'The next call, ');
});
