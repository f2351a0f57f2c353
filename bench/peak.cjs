// Prints the peak memory of a program when it ends. Loaded before it with `node --require`.
process.on('exit', () => process.stderr.write(`@peak ${process.resourceUsage().maxRSS}\n`));
