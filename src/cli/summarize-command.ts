import type { Command } from 'commander'
import { summarizeArticle } from '../core/article/summarize-article.ts'
import { detectLanguage } from '../core/text/language.ts'
import { jsonLinesOf, numberField, printJson, textField } from './io.ts'
import { count } from './options.ts'

/** Summaries of articles given as JSON lines, each answered as it comes. Apart from the other commands over texts, which load dictionaries. */
export function addSummarizeCommand(program: Command): void {
  program
    .command('summarize')
    .description('{id,title,text,k?,max?} a line → {id,language,sentences} a line')
    .argument('[file]', 'a file of JSON lines, or - for standard input', '-')
    .option('--sentences <n>', 'most sentences', count, 3)
    .option('--chars <n>', 'most characters', count)
    .option('--words <n>', 'most words', count)
    .option('--json', 'JSON lines, which is what it prints anyway')
    .action(summarizeLines)
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
