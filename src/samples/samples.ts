import { fileURLToPath } from 'node:url'

/** A file with the name of the paper or site that it plays. */
export interface SampleFile {
  readonly file: string
  readonly source: string
}

/** What arrives on one morning of the demo. */
export interface SampleEdition {
  readonly papers: readonly SampleFile[]
  readonly feeds: readonly SampleFile[]
}

const EDITIONS = 8

/** The sample news in the order of their mornings. All of it is invented; the papers print no date, so any day is theirs. */
export function sampleEditions(): SampleEdition[] {
  return Array.from({ length: EDITIONS }, (_, i) => {
    const at = (name: string) => fileURLToPath(new URL(`./edition-${i + 1}/${name}`, import.meta.url))
    return {
      papers: [
        { file: at('harbour-daily.zh.txt'), source: '澄湾日报' },
        { file: at('harbour-post.en.txt'), source: 'The Harbour Post' },
      ],
      feeds: [
        { file: at('zh.xml'), source: '海岬新闻网' },
        { file: at('en.xml'), source: 'Cape Wire' },
      ],
    }
  })
}

/** The file of a picture that the sample feeds name (`pictures/<name>.png` at their sites), as SVG; null where there is none. */
export function samplePicture(name: string): string | null {
  return /^[a-z]+$/.test(name) ? fileURLToPath(new URL(`./pictures/${name}.svg`, import.meta.url)) : null
}
