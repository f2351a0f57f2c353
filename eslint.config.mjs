import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The folders, and what they must not import. test/unit/project/architecture.test.ts checks more of this. */
const importRules = {
  core: {
    files: ['src/core/**'],
    banned: ['vscode', 'node:*', '**/host/**', '**/features/**', '**/commands/**', '**/cli/**'],
  },
  host: { files: ['src/host/**'], banned: ['**/features/**', '**/commands/**', '**/cli/**'] },
  surfaces: { files: ['src/features/**', 'src/commands/**'], banned: ['node:*', '**/cli/**'] },
  cli: { files: ['src/cli/**'], banned: ['vscode', '**/host/**', '**/features/**', '**/commands/**'] },
};

export default defineConfig(
  globalIgnores(['dist/', 'out/', '.vscode-test/', 'test/fixtures/', 'bench/node_modules/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      complexity: ['error', 12],
      'prefer-const': 'error',
    },
  },
  Object.values(importRules).map(({ files, banned }) => ({
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: banned, message: 'This folder must not import it. See docs/architecture.md.' }] },
      ],
    },
  })),
  {
    files: ['src/core/**'],
    rules: { 'no-restricted-globals': ['error', 'process', 'Buffer', 'setTimeout', 'console', 'require'] },
  },
  {
    files: ['src/**'],
    ignores: ['src/cli/main.ts'],
    rules: { 'no-restricted-properties': ['error', { object: 'process', property: 'exit' }] },
  },
);
