import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BotProcess, startBotProcess } from './support/bot-process.ts'
import { chromiumArgs, findChromium } from './support/chromium.ts'

const executablePath = findChromium()
const STEP_MS = 20_000

/** What a newcomer does first: `npm start` without any setting, and the page it names. */
describe.skipIf(executablePath === null)('the demo, from an empty folder', () => {
  let bot: BotProcess
  let browser: Browser
  let page: Page
  let dataDir: string
  const problems: string[] = []

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'chenbao-demo-'))
    bot = startBotProcess({ DATA_DIR: dataDir, PORT: '0' })
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: chromiumArgs })
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    page.setDefaultTimeout(STEP_MS)
    page.on('pageerror', error => problems.push(error.message))
    await page.goto(await addressOf(bot))
  })

  afterAll(async () => {
    await browser?.close()
    bot.child.kill('SIGTERM')
    expect(await bot.exited).toBe(0)
    await rm(dataDir, { recursive: true, force: true })
  })

  const say = async (text: string) => {
    await page.locator('textarea').first().fill(text)
    await page.keyboard.press('Enter')
  }
  const seen = (text: string | RegExp) => page.getByRole('log').getByText(text).last().waitFor()

  it('greets, subscribes, shows a digest, searches and delivers the next morning', async () => {
    await page.getByRole('button', { name: '开始' }).click()
    await seen(/我是/)

    await say('/sub 机器人')
    await seen(/篇/)

    await say('/digest')
    const stories = page.getByRole('log').locator('blockquote')
    await stories.last().waitFor()

    await say('/search 青岛')
    const hits = page.getByRole('log').locator('b, strong').getByText('青岛', { exact: true })
    await hits.last().waitFor()

    const digests = page.getByRole('log').getByText(/晨报 · /)
    const before = await digests.count()
    const days: (string | null)[] = []
    for (const morning of [1, 2]) {
      await page.getByRole('button', { name: /下一个早晨/ }).click()
      await expect.poll(() => digests.count(), { timeout: STEP_MS }).toBe(before + morning)
      days.push(await digests.last().textContent())
    }
    // The first may be today's, where the test runs before eight.
    expect(days[1]).not.toBe(days[0])

    await say('今日')
    await expect.poll(() => digests.count(), { timeout: STEP_MS }).toBe(before + 3)
    expect(problems).toEqual([])
  }, 120_000)
})

async function addressOf({ output, exited }: BotProcess): Promise<string> {
  let hasEnded = false
  void exited.then(() => {
    hasEnded = true
  })
  for (;;) {
    const url = /http:\/\/localhost:\d+/.exec(output())?.[0]
    if (url !== undefined) return url
    if (hasEnded) throw new Error(`it ended instead of starting: ${output()}`)
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}
