import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { demo } from '../src/playground/demo-world.ts'
import { startBotProcess } from './support/bot-process.ts'
import { chromiumArgs, findChromium } from './support/chromium.ts'

/** Takes the README's screens anew: `npm run screens`, from an empty playground, in Chromium. */

const FOLDER = new URL('../src/playground/screens/', import.meta.url).pathname
const DESKTOP = { width: 1280, height: 860 }
const PHONE = { width: 390, height: 844 }
const SETTLE_MS = 1_500
const PATIENCE_MS = 20_000

const executablePath = findChromium()
if (executablePath === null) throw new Error('No Chromium was found; CHROMIUM_PATH names one elsewhere.')

const dataDir = await mkdtemp(join(tmpdir(), 'chenbao-screens-'))
const bot = startBotProcess({ DATA_DIR: dataDir, PORT: '0' })
const browser = await chromium.launch({ executablePath, args: chromiumArgs })
try {
  const url = await addressOf()
  await takeDesktop(browser, url)
  await takePhone(browser, url)
} finally {
  await browser.close()
  bot.child.kill('SIGTERM')
  await bot.exited
  await rm(dataDir, { recursive: true, force: true })
}

async function takeDesktop(browser: Browser, url: string): Promise<void> {
  const page = await open(browser, url, { viewport: DESKTOP })
  await page.getByRole('button', { name: '开始', exact: true }).click()
  await say(page, '/sub 机器人')
  await say(page, '/sub 海洋')
  await page.getByRole('button', { name: '下一个早晨' }).click()
  await page.locator('.preview').last().waitFor()
  await save(page, 'digest')
  await say(page, '/search 青岛 机器人')
  await page.getByRole('button', { name: '通讯记录' }).click()
  await page.locator('.exchange').first().waitFor()
  await save(page, 'search')
}

/** As another reader, in English and in the dark. */
async function takePhone(browser: Browser, url: string): Promise<void> {
  const options = { viewport: PHONE, colorScheme: 'dark' as const, deviceScaleFactor: 2 }
  const page = await open(browser, `${url}/?user=${demo.alice}`, options)
  await page.locator('.chat-item').first().click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await say(page, '/sub robots')
  await say(page, '/digest')
  await page.locator('.preview').last().waitFor()
  await page
    .getByRole('button', { name: /^Read 1/ })
    .last()
    .click()
  await save(page, 'phone-story')
}

async function open(browser: Browser, url: string, options: Parameters<Browser['newPage']>[0]): Promise<Page> {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options })
  page.setDefaultTimeout(PATIENCE_MS)
  await page.goto(url)
  await page.locator('.chat-item').first().waitFor()
  return page
}

async function say(page: Page, text: string): Promise<void> {
  const before = await page.locator('.row:not(.is-own) .bubble').count()
  await page.locator('#input').fill(text)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await page.locator('.row:not(.is-own) .bubble').nth(before).waitFor()
}

async function save(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(SETTLE_MS)
  await page.locator('.toast').waitFor({ state: 'hidden' })
  await page.mouse.move(0, 0)
  await page.screenshot({ path: join(FOLDER, `${name}.jpg`), type: 'jpeg', quality: 82 })
}

async function addressOf(): Promise<string> {
  for (;;) {
    const url = /http:\/\/localhost:\d+/.exec(bot.output())?.[0]
    if (url !== undefined) return url
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}
