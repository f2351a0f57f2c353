/** Settings that keep VS Code from talking about itself: no welcome page, no offers, no chat. */
export const quiet = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.showReleaseNotes': false,
  'window.commandCenter': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/** VS Code's own two themes that every version since 1.100 has. */
export const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' };
