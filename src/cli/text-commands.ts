import type { Command } from 'commander'
import { sketchOf } from '../core/article/sketch.ts'
import { summarizeArticle } from '../core/article/summarize-article.ts'
import { createClusterer } from '../core/story/clusterer.ts'
import { summarize } from '../core/summary/summarize.ts'
import { detectLanguage } from '../core/text/language.ts'
import { classify } from '../core/topic/classify.ts'
import { jsonLinesOf, numberField, printJson, textField } from './io.ts'
import { count } from './options.ts'

/** Commands that read articles as JSON lines and need no database. Each line is answered as it comes. */
export function addTextCommands(program: Command): void {
  program
    .command('summarize')
    .description('{id,title,text,k?,max?} a line → {id,language,sentences} a line')
    .argument('[file]', 'a file of JSON lines, or - for standard input', '-')
    .option('--sentences <n>', 'most sentences', count, 3)
    .option('--chars <n>', 'most characters', count)
    .option('--words <n>', 'most words', count)
    .option('--json', 'JSON lines, which is what it prints anyway')
    .action(summarizeLines)
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

async function summarizeLines(
  file: string,
  options: { sentences: number; chars?: number; words?: number },
): Promise<void> {
  for await (const row of jsonLinesOf(file)) {
    const [title, text] = [textField(row, 'title'), textField(row, 'text')]
    const language = detectLanguage(`${title}\n${text}`)
    // `max` counts what the language counts: characters in Chinese, words elsewhere.
    const max = numberField(row, 'max')
    const characters = language === 'zh' ? (max ?? options.chars) : options.chars
    const words = language === 'zh' ? options.words : (max ?? options.words)
    const limits = {
      sentences: numberField(row, 'k') ?? options.sentences,
      ...(characters === undefined ? {} : { characters }),
      ...(words === undefined ? {} : { words }),
    }
    const sentences = summarizeArticle(text.split('\n'), title, limits, language).map(sentence => sentence.text)
    await printJson({ id: row.id, language, sentences })
  }
}

async function clusterLines(file: string): Promise<void> {
  const clusterer = createClusterer()
  for await (const row of jsonLinesOf(file)) {
    const [title, text] = [textField(row, 'title'), textField(row, 'text')]
    const published = new Date(textField(row, 'published'))
    const { story, duplicateOf } = clusterer.add(textField(row, 'id'), {
      title,
      lead: summarize(text, title, { sentences: 3 }).join('\n'),
      publishedAt: Number.isNaN(published.getTime()) ? new Date(0) : published,
      sketch: sketchOf(title, text),
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
