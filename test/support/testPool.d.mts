export interface TestPoolOptions {
  /** The number of processes. By default half of the cores. */
  readonly workers?: number;
  /** Only runs tests whose title matches. */
  readonly grep?: string;
  /** Fails a file that contains `.only`. */
  readonly forbidOnly?: boolean;
  /** Mocha's timeout for tests that do not set their own, in milliseconds. */
  readonly timeout?: number;
  /** The time between the timeout of a test and the end of its process, in milliseconds. */
  readonly grace?: number;
  /** The time for tests without a timeout, and to load a file, in milliseconds. */
  readonly deadline?: number;
  /** Called when a file ends. */
  readonly onResult?: (result: FileResult) => void;
}

export interface FileResult {
  readonly file: string;
  readonly tests: readonly TestResult[];
  readonly seconds: number;
}

export interface TestResult {
  readonly state: 'passed' | 'skipped' | 'failed';
  /** The titles of the suites and of the test. */
  readonly title: string;
  readonly milliseconds?: number;
  /** The message of the error if the test failed. */
  readonly message?: string;
  readonly stack?: string;
}

export function runTestFiles(files: readonly string[], options?: TestPoolOptions): Promise<FileResult[]>;
