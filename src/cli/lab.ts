/** Command line of the lab: matches between players, played on every core and counted. */
import { Command } from 'commander'
import { ablateCommand } from './lab/ablate.ts'
import { balanceCommand } from './lab/balance.ts'
import { fitCommand } from './lab/fit.ts'
import { ladderCommand } from './lab/ladder.ts'
import { sensitivityCommand } from './lab/sensitivity.ts'
import { simulateCommand } from './lab/simulate.ts'
import { tuneCommand } from './lab/tune.ts'
import { versusStockCommand } from './lab/versus-stock.ts'
import { run } from './run.ts'

const cli = new Command('lab')
  .description('Play matches between players and count what happens.')
  .addHelpText('after', '\nExit codes: 0 all is well, 1 a bad file or folder, 2 wrong usage.')
  .exitOverride()
const commands = [
  simulateCommand(),
  ladderCommand(),
  balanceCommand(),
  ablateCommand(),
  tuneCommand(),
  sensitivityCommand(),
  fitCommand(),
  versusStockCommand(),
]
for (const command of commands) cli.addCommand(command.exitOverride())
await run(cli)
