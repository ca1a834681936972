// Commands measured in turn, round after round, so that other work on the machine disturbs all of them alike; medians count.
import { measureCpu, measureMemory } from './measure.js';

/** Each command with the median of its CPU seconds and its peak memory, or with why it did not finish; then it is not run again. */
export async function inTurn(commands, rounds) {
  const seconds = commands.map(() => []);
  const failures = commands.map(() => undefined);
  for (let round = 1; round <= rounds; round++) {
    for (const [index, command] of commands.entries()) {
      note(`round ${round} of ${rounds}: ${command.name}`);
      for (let time = 0; time < (command.times ?? 1) && failures[index] === undefined; time++) {
        const cost = measureCpu(command);
        failures[index] = cost.failed;
        if (cost.failed === undefined) seconds[index].push(cost.seconds);
      }
    }
  }
  const measured = [];
  for (const [index, command] of commands.entries()) {
    const failed = failures[index];
    note(`memory: ${command.name}`);
    const cost =
      failed === undefined
        ? { cpu: median(seconds[index]), ...(await measureMemory(command.command)) }
        : { failed };
    measured.push({ ...command, ...cost });
  }
  note('');
  return measured;
}

/** What is being done, on a terminal. */
export function note(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}
