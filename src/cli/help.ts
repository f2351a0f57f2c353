import { formats } from './problemJson';

/** The text of `hangout-notes --help`. */
export const help = `Read and check meeting notes in Markdown files.

Usage:
  hangout-notes list [--json] [FOLDER]
  hangout-notes list --explain [--json] FILE
  hangout-notes check [--format FORMAT] [--fix] [--baseline FILE] [PATH...]

Commands:
  list   Print all meetings in FOLDER and their topics.
  check  Print the problems in each PATH, which is a file or a folder.

The default for FOLDER and PATH is the current folder.

Options of list:
  --json           Print JSON instead of text.
  --explain        Print how FILE is read: its parts, the evidence for each
                   decision, and the candidates.

Options of check:
  --format FORMAT  Print the problems as ${formats.join(', ').replace(/, (?=\w+$)/, ', or ')}.
                   The default is ${formats[0]}.
  --fix            Fix problems automatically if possible, and print the others.
  --baseline FILE  Print only the problems that are not recorded in FILE. If
                   there is no such file, create it with all current problems.

Other options:
  -h, --help       Print this help.
  -v, --version    Print the version.

Settings are read from the files named hangout-notes.json in the folders of the
notes and in their parent folders.

Exit codes:
  0  There are no problems to report.
  1  Problems were found.
  2  The arguments or settings are invalid, or a file could not be read or
     written.
`;
