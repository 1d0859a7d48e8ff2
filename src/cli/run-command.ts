import { UsageError } from './options';

/**
 * Runs a command: bad input ends with one line on standard error and status 2, nothing written.
 * The command itself gives back any other status.
 */
export async function runCommand(command: (args: string[]) => Promise<number>): Promise<void> {
  // Whoever reads our output may stop reading (`| head`): that is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
