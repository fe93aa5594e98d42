/** The page: for now it says what there is, and shows the default scenario's briefing. */
import './page.css'
import defaultScenario from '../scenarios/post-settlement-2025.json'
import { localise, parseScenarioValue } from './scenario/index.ts'
import { formatMessage, type MessageKey } from './text/message.ts'
import { problemSentence } from './text/problem.ts'

const LANGUAGE = 'en'

function add(parent: Element, tag: string, text: string): void {
  const element = document.createElement(tag)
  element.textContent = text
  parent.append(element)
}

const say = (key: MessageKey, params = {}): string => formatMessage(LANGUAGE, key, params)

function show(page: Element): void {
  add(page, 'h1', say('page.heading'))
  const parsed = parseScenarioValue(defaultScenario)
  if (!parsed.ok) {
    for (const problem of parsed.problems) {
      add(page, 'p', say('page.unreadable', { problem: problemSentence(LANGUAGE, problem) }))
    }
    return
  }
  add(page, 'h2', localise(parsed.scenario.name, LANGUAGE))
  add(page, 'p', localise(parsed.scenario.briefing, LANGUAGE))
  add(page, 'p', say('page.today'))
}

const page = document.querySelector('#app')
if (!page) throw new Error('index.html has no #app')
show(page)
