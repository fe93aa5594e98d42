/** Command line for scenario files: validate, schema, migrate, info, diff. */
import { basename } from 'node:path'
import { Command } from 'commander'
import { compileWorld } from '../rules/index.ts'
import {
  type Catalogue,
  checkScenario,
  FORMAT_VERSION,
  knownFacts,
  liftScenario,
  type Parsed,
  parseScenario,
  type Problem,
  scenarioText,
} from '../scenario/index.ts'
import { tellDifferences } from '../text/diff.ts'
import { infoText } from '../text/info.ts'
import { FACTS_FILE, projectFile, readFacts, readText, writeText } from './files.ts'
import { type Finding, findingLine, findings, LANGUAGE, printJson, visible } from './findings.ts'
import { run } from './run.ts'
import { printDifferences, printDifferencesAsJson } from './scenario-diff.ts'
import { scenarioInfo } from './scenario-info.ts'
import { scenarioJsonSchema } from './scenario-schema.ts'

const SCHEMA_FILE = 'scenario.schema.json'
const FAILED = 1

interface Report {
  file: string
  ok: boolean
  problems: Finding[]
}

interface JsonOption {
  json?: true
}

interface WriteOption extends JsonOption {
  write?: true
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** Says what is wrong with files, as `validate` does, and fails. */
function failAll(reports: readonly Report[], options: JsonOption): void {
  if (options.json) printJson(reports)
  else reports.forEach(printReport)
  process.exitCode = FAILED
}

/** Says what is wrong with a file, and fails. */
function fail(file: string, problems: readonly Problem[], options: JsonOption, text = ''): void {
  failAll([refusal(file, problems, text)], options)
}

function refusal(file: string, problems: readonly Problem[], text: string): Report {
  return { file, ok: false, problems: findings(problems, text) }
}

/** A scenario file as far as it can be read, and its text. */
async function load(file: string): Promise<Parsed & { text: string }> {
  const read = await readText(file)
  if (!read.ok) return { ok: false, problems: [read.problem], text: '' }
  return { ...parseScenario(read.text), text: read.text }
}

async function validate(files: string[], options: JsonOption & { facts: string }): Promise<void> {
  const facts = await readFacts(options.facts)
  if (!facts.ok) return fail(options.facts, facts.problems, options, facts.text)
  const reports: Report[] = []
  for (const file of files) reports.push(await report(file, facts.catalogue))
  if (options.json) printJson(reports)
  else reports.forEach(printReport)
  if (reports.some(({ ok }) => !ok)) process.exitCode = FAILED
}

async function report(file: string, facts: Catalogue): Promise<Report> {
  const read = await readText(file)
  const problems = read.ok ? problemsIn(file, read.text, facts) : [read.problem]
  const found = findings(problems, read.ok ? read.text : '')
  return { file, ok: found.length === 0, problems: found }
}

function problemsIn(file: string, text: string, facts: Catalogue): Problem[] {
  if (basename(file) === SCHEMA_FILE) return staleSchema(text)
  const parsed = parseScenario(text)
  return parsed.ok ? checkScenario(parsed.scenario, facts) : parsed.problems
}

/** The JSON Schema lies beside the scenarios; it is well when it is what this program makes. */
function staleSchema(text: string): Problem[] {
  if (text === scenarioJsonSchema()) return []
  return [{ code: 'stale-schema', pointer: '', params: {} }]
}

function printReport({ file, ok, problems }: Report): void {
  if (ok) print(`${file}: ok`)
  for (const finding of problems) complain(findingLine(file, finding))
}

async function schema(options: WriteOption): Promise<void> {
  const text = scenarioJsonSchema()
  if (!options.write) return print(text.trimEnd())
  const file = projectFile('scenarios', SCHEMA_FILE)
  const problem = await writeText(file, text)
  if (problem) return fail(file, [problem], options)
  if (options.json) printJson({ file, written: true })
  else print(`${file}: written`)
}

async function migrate(file: string, options: WriteOption): Promise<void> {
  const read = await readText(file)
  if (!read.ok) return fail(file, [read.problem], options)
  const lifted = liftScenario(read.text)
  if (!lifted.ok) return fail(file, lifted.problems, options, read.text)
  const parsed = parseScenario(read.text)
  if (!parsed.ok) return fail(file, parsed.problems, options, read.text)
  const { document, from } = lifted
  if (!options.write) return print(scenarioText(document).trimEnd())
  const problem =
    from === FORMAT_VERSION ? undefined : await writeText(file, scenarioText(document))
  if (problem) return fail(file, [problem], options)
  if (options.json) printJson({ file, from, to: FORMAT_VERSION })
  else print(`${file}: format ${from} to ${FORMAT_VERSION}`)
}

async function info(file: string, options: JsonOption & { facts: string }): Promise<void> {
  const facts = await readFacts(options.facts)
  if (!facts.ok) return fail(options.facts, facts.problems, options, facts.text)
  const loaded = await load(file)
  if (!loaded.ok) return fail(file, loaded.problems, options, loaded.text)
  const problems = checkScenario(loaded.scenario, facts.catalogue)
  if (problems.length > 0) return fail(file, problems, options, loaded.text)
  const world = compileWorld(loaded.scenario)
  const found = scenarioInfo(LANGUAGE, world, knownFacts(loaded.scenario, facts.catalogue))
  if (options.json) printJson(found)
  else infoText(LANGUAGE, world, found).trimEnd().split('\n').map(visible).forEach(print)
}

async function diff(before: string, after: string, options: JsonOption): Promise<void> {
  const [earlier, later] = [await load(before), await load(after)]
  if (!earlier.ok || !later.ok) {
    const reports = [
      ...(earlier.ok ? [] : [refusal(before, earlier.problems, earlier.text)]),
      ...(later.ok ? [] : [refusal(after, later.problems, later.text)]),
    ]
    return failAll(reports, options)
  }
  const parts = tellDifferences(LANGUAGE, earlier.scenario, later.scenario)
  if (options.json) printDifferencesAsJson(parts)
  else printDifferences(parts)
}

function program(): Command {
  const cli = new Command('scenario')
    .description('Check, describe and convert scenario files.')
    .addHelpText('after', '\nExit codes: 0 all is well, 1 a file has problems, 2 wrong usage.')
    .exitOverride()
  cli
    .command('validate')
    .description('say everything that is wrong, as file:line:col pointer code sentence')
    .argument('<files...>', 'scenario files')
    .option('--facts <file>', 'fact catalogue', FACTS_FILE)
    .option('--json', 'print a report as JSON')
    .action(validate)
  cli
    .command('schema')
    .description('print the JSON Schema of scenario files')
    .option('--write', `write it to scenarios/${SCHEMA_FILE} instead`)
    .option('--json', 'with --write or a problem: report as JSON')
    .action(schema)
  cli
    .command('migrate')
    .description('print a scenario file in the newest format')
    .argument('<file>', 'scenario file of any format')
    .option('--write', 'change the file in place instead')
    .option('--json', 'with --write or a problem: report as JSON')
    .action(migrate)
  cli
    .command('info')
    .description('tell what a scenario holds, how sure it is, and how its board starts')
    .argument('<file>', 'scenario file')
    .option('--facts <file>', 'fact catalogue', FACTS_FILE)
    .option('--json', 'print it as JSON; src/text/info/model.ts explains the keys')
    .action(info)
  cli
    .command('diff')
    .description('tell what differs between two scenario files, part by part')
    .argument('<before>', 'scenario file of any format')
    .argument('<after>', 'scenario file of any format')
    .option('--json', 'print the differences as JSON, with JSON pointers and both values')
    .addHelpText(
      'after',
      '\nThe exit code is 0 whether or not they differ, 1 if a file is refused.',
    )
    .action(diff)
  return cli
}

await run(program())
