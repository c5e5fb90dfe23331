import type { Command } from 'commander'
import { readText } from '../core/article/read-text.ts'
import { sketchOf } from '../core/article/sketch.ts'
import { createClusterer } from '../core/story/clusterer.ts'
import { classify } from '../core/topic/classify.ts'
import { jsonLinesOf, printJson, textField } from './io.ts'

/** Commands that read articles as JSON lines and need no database. Each line is answered as it comes. */
export function addTextCommands(program: Command): void {
  program
    .command('cluster')
    .description('{id,title,text,source,published} a line → {id,story,duplicateOf} a line')
    .argument('[file]', 'a file of JSON lines, or - for standard input', '-')
    .option('--json', 'JSON lines, which is what it prints anyway')
    .action(clusterLines)
  program
    .command('classify')
    .description('{id,title,text} a line → {id,category,scores} a line')
    .argument('[file]', 'a file of JSON lines, or - for standard input', '-')
    .option('--json', 'JSON lines, which is what it prints anyway')
    .action(classifyLines)
}

async function clusterLines(file: string): Promise<void> {
  const clusterer = createClusterer()
  for await (const row of jsonLinesOf(file)) {
    const { title, body, lead } = readText(textField(row, 'title'), textField(row, 'text').split('\n'))
    const published = new Date(textField(row, 'published'))
    const { story, duplicateOf } = clusterer.add(textField(row, 'id'), {
      title,
      lead,
      publishedAt: Number.isNaN(published.getTime()) ? new Date(0) : published,
      sketch: sketchOf(title, body),
    })
    await printJson({ id: row.id, story, duplicateOf })
  }
}

async function classifyLines(file: string): Promise<void> {
  for await (const row of jsonLinesOf(file)) {
    const [title, text] = [textField(row, 'title'), textField(row, 'text')]
    await printJson({ id: row.id, ...classify({ title, lead: '', body: text }) })
  }
}
