export function checkBuild(folder: string): void;
