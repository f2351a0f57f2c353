// Loaded before a program (`node --require`): tells its peak memory when it ends.
process.on('exit', () => process.stderr.write(`@peak ${process.resourceUsage().maxRSS}\n`));
