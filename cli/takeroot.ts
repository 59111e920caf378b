import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { FAMILIES, SIZES } from '#engines/planner/core/generator-places.ts'
import { importRollout, importRoster } from './import.ts'
import type { AidsOptions } from './import-aids.ts'
import type { NeedsOptions } from './needs.ts'
import type { planCommand } from './plan.ts'
import type { PlanCoreOptions } from './plan-core.ts'
import type { GenerateOptions } from './plan-generate.ts'
import type { PrioritiesOptions } from './priorities.ts'
import type { PriorSource, PriorsOptions } from './priors.ts'
import type { Tools } from './tools.ts'
import type { ExportOptions, UnitsImportOptions } from './units.ts'

const PRIOR_SOURCES: readonly PriorSource[] = ['onet', 'gpts-are-gpts', 'working-with-ai', 'ilo']

/** The command line: the second client of the API. What only the server can do is handed in as tools. */
export function program(tools: Tools): Command {
  const takeroot = new Command('takeroot')
    .description('Makes AI training at work take root: the right session, two to four weeks before first use.')
    .version(tools.version)
    .showHelpAfterError()

  takeroot
    .command('serve')
    .description('run pages, API and background work in one process')
    .option('--no-worker', 'leave background work to `takeroot worker`')
    .action((options: { worker: boolean }) => tools.serve({ web: true, worker: options.worker }))
  takeroot
    .command('worker')
    .description('run background work only, beside a server elsewhere')
    .action(() => tools.serve({ web: false, worker: true }))
  takeroot
    .command('doctor')
    .description('check the settings, the database and the mail, and say what to mend')
    .option('--json', 'answer as JSON')
    .action(tools.doctor)

  const importing = takeroot
    .command('import')
    .description('bring in people or a rollout; the good rows go in, the others are explained')
  const common = (command: Command) =>
    command
      .option('--dry-run', 'say what would change and change nothing')
      .option('--json', 'answer as JSON')
      .option('--org <name>', 'the organisation, when there are several')
      .option('--as <email>', 'the person who imports; default: the first administrator')
  common(importing.command('roster <file>'))
    .description('people from a CSV or XLSX file')
    .option('--map <field=column...>', 'which column holds a field, such as --map manager="Reports to"')
    .option('--sheet <name>', 'the sheet of a workbook')
    .option('--complete', 'the file names everybody: who is missing has left')
    .option(
      '--site <name=zone,country...>',
      'make a site that the file names and we do not know, such as --site Penang=Asia/Kuala_Lumpur,MY',
    )
    .action((file: string, options: Parameters<typeof importRoster>[2]) => importRoster(tools, file, options))
  common(importing.command('rollout <file>'))
    .description('groups, workflows, milestones and go-lives from a YAML or CSV file')
    .action((file: string, options: Parameters<typeof importRollout>[2]) => importRollout(tools, file, options))
  common(importing.command('needs <file>'))
    .description('what employees and managers said of their daily tasks, from a CSV or XLSX file')
    .action(async (file: string, options: NeedsOptions) =>
      (await import('./needs.ts')).importNeeds(tools, file, options),
    )
  common(importing.command('priors'))
    .addArgument(new Argument('<source>', 'who published it').choices(PRIOR_SOURCES))
    .argument('<files...>', 'as they were downloaded; more than one where the source has several')
    .option('--edition <name>', 'as the publisher names it, such as 29.0')
    .description('published task statements and scores: O*NET, exposure labels, applicability, ISCO-08')
    .action(async (source: PriorSource, files: string[], options: PriorsOptions) =>
      (await import('./priors.ts')).importPriors(tools, source, files, options),
    )
  common(importing.command('aids <file...>'))
    .description('job aids, prompts, messages, scripts and videos from Markdown files; see docs/handbook/aid-file.md')
    .option('--verified', 'you have read all of them and they are right: they are shown as verified')
    .action(async (files: string[], options: AidsOptions) =>
      (await import('./import-aids.ts')).importAids(tools, files, options),
    )

  common(importing.command('units <files...>'))
    .description('units and programmes from Markdown files, as drafts; see docs/handbook/unit-file.md')
    .action(async (files: string[], options: UnitsImportOptions) =>
      (await import('./units.ts')).importUnits(tools, files, options),
    )
  const exporting = takeroot.command('export').description('write units or a programme out as Markdown files')
  const toFolder = (command: Command) =>
    command
      .option('--out <dir>', 'the folder to write to; default: here')
      .option('--json', 'print the files as JSON instead')
      .option('--org <name>', 'the organisation, when there are several')
      .option('--as <email>', 'the person who exports; default: the first administrator')
  toFolder(exporting.command('units'))
    .description('every unit')
    .action(async (options: ExportOptions) => (await import('./units.ts')).exportFiles(tools, null, options))
  toFolder(exporting.command('programme <key>'))
    .description('one programme with its units')
    .action(async (key: string, options: ExportOptions) =>
      (await import('./units.ts')).exportFiles(tools, key, options),
    )

  takeroot
    .command('lint <files...>')
    .description('judge units, or programmes with their units, by the rules of a good session; needs no server')
    .option('--json', 'every finding in full, as JSON')
    .option('--all', 'also say what is fine')
    .action(async (files: string[], options: { json?: boolean; all?: boolean }) =>
      (await import('./lint.ts')).lintCommand(tools, files, options),
    )

  takeroot
    .command('priorities')
    .description('workflows by priority, and how the choice of three to five stands')
    .option('--json', 'the whole answer as JSON')
    .addOption(new Option('--seed <n>', 'the same answers and seed give the same draws').default(1).argParser(whole))
    .option('--org <name>', 'the organisation, when there are several')
    .option('--as <email>', 'who asks; default: the first who may see priorities')
    .action(async (options: PrioritiesOptions) => (await import('./priorities.ts')).prioritiesCommand(tools, options))

  const plan = takeroot.command('plan').description('plan the sessions of a plan file, or check a plan')
  plan
    .command('make <file>', { isDefault: true })
    .description('place every session of a plan file (YAML or JSON); see docs/handbook/plan-file.md')
    .option('--json', 'the whole answer as JSON')
    .addOption(new Option('--seed <n>', 'the same file and seed give the same plan').default(1).argParser(Number))
    .addOption(
      new Option('--iterations <n>', 'how long to search, counted so that every machine gives the same plan').argParser(
        Number,
      ),
    )
    .addOption(new Option('--seconds <s>', 'how long to search by the clock').argParser(Number).conflicts('iterations'))
    .option('--bound', 'also prove how cheap any plan could be, and say where an hour more would help')
    .option('--thorough', 'think longer: search where time is scarce and solve the rest exactly; with --bound’s facts')
    .option('--out <file>', 'write the answer there')
    .action(async (file: string, options: Parameters<typeof planCommand>[2]) =>
      (await import('./plan.ts')).planCommand(tools, file, options),
    )
  plan
    .command('check <planfile> <answer>')
    .description('re-derive every hard rule from the plan file and say what the plan breaks')
    .option('--json', 'answer as JSON')
    .action(async (file: string, answer: string, options: { json?: boolean }) =>
      (await import('./plan.ts')).checkPlan(tools, file, answer, options),
    )

  plan
    .command('generate')
    .description('write a made-up company of a size, for measuring: the same options give the same bytes')
    .addOption(
      new Option('--size <size>', 'from about 50 people to about 290,000').choices(SIZES).makeOptionMandatory(),
    )
    .addOption(new Option('--seed <n>', 'which company').argParser(whole).makeOptionMandatory())
    .addOption(new Option('--facilitators <n>', 'how many facilitators; default: enough for the size').argParser(whole))
    .addOption(new Option('--family <family>', 'what is hard about it').choices(FAMILIES))
    .option('--core <file>', 'write a core instance there')
    .option('--plan <file>', 'write a plan file there (JSON)')
    .action(async (options: GenerateOptions) => (await import('./plan-generate.ts')).generateCommand(tools, options))

  takeroot
    .command('plan-core <file>')
    .description('plan a core instance: the resolved problem as text, for measuring against other solvers')
    .addOption(
      new Option('--seed <n>', 'the same file, seed and iterations give the same plan').default(1).argParser(whole),
    )
    .addOption(new Option('--iterations <n>', 'how many moves to search').argParser(whole))
    .addOption(
      new Option('--seconds <s>', 'how long all of it may take, reading included')
        .argParser(positive)
        .conflicts('iterations'),
    )
    .option('--bound', 'also prove how cheap a plan could be at best; takes about as long again')
    .requiredOption('--out <file>', 'write there where each session stands')
    .action(async (file: string, options: PlanCoreOptions) =>
      (await import('./plan-core.ts')).planCoreCommand(tools, file, options),
    )
  return takeroot
}

function whole(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 0) throw new InvalidArgumentError('It should be a whole number.')
  return value
}

function positive(text: string): number {
  const value = Number(text)
  if (!(value > 0)) throw new InvalidArgumentError('It should be a number above 0.')
  return value
}
