import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openApp } from '../src/app.ts'
import { loadConfig } from '../src/config.ts'
import { demo } from '../src/playground/demo-world.ts'
import { startPlayground } from '../src/playground/playground.ts'
import { runBot } from '../src/run-bot.ts'

const TOKEN = '7000001:a-token-for-tests-only'
const silent = { debug() {}, info() {}, warn() {}, error() {}, child: () => silent }

it('documents go all the way: a page into the articles, OPML into the topics and out again', async () => {
  const clock = () => new Date()
  const dataDir = await mkdtemp(join(tmpdir(), 'chenbao-documents-'))
  const { telegram, apiRoot, close } = await startPlayground({ port: 0, token: TOKEN, clock })
  const config = loadConfig({ DATA_DIR: dataDir, ADMIN_IDS: String(demo.liLei), LOG_LEVEL: 'silent' })
  const app = await openApp(config, { clock, logger: silent })
  const bot = await runBot(app, config, { token: TOKEN, apiRoot }, { clock, logger: silent })
  try {
    const file = (name: string, text: string) => ({ name, type: 'text/plain', bytes: new TextEncoder().encode(text) })
    const answered = (words: string) =>
      telegram.waitFor(
        () =>
          telegram
            .messages(demo.liLei)
            .find(message => `${message.text}${message.document?.file_name}`.includes(words)) ?? null,
        20_000,
      )
    telegram.say(demo.liLei, '/start')
    await answered('李雷')
    const page = '# 新桥通车\n\n本报讯（记者 周岚）新桥昨天通车，全长两公里，车流平稳。\n'
    telegram.sendFile(demo.liLei, file('a1.txt', page), { caption: '澄湾日报 2026-11-24' })
    await answered('新收 1 篇')
    expect(await app.articles.count()).toBe(1)

    // A source that is there already needs no network.
    await app.sources.add({ url: 'https://paper.example/feed', kind: 'feed', title: '湾区新闻' })
    const opml = '<opml version="2.0"><body><outline text="湾" xmlUrl="https://paper.example/feed"/></body></opml>'
    telegram.sendFile(demo.liLei, file('feeds.opml', opml), { caption: '/import' })
    await answered('新订阅 1 个')
    telegram.say(demo.liLei, '/export')
    const exported = (await answered('chenbao.opml')).document
    expect(exported).toBeDefined()
    const stored = telegram.state.files.get(exported?.file_id ?? '')
    expect(Buffer.from(stored?.bytes ?? []).toString()).toContain('xmlUrl="https://paper.example/feed"')
  } finally {
    await bot.stop()
    await app.close()
    await close()
    await rm(dataDir, { recursive: true, force: true })
  }
}, 90_000)
