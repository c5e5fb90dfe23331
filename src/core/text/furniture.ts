const FURNITURE = [
  /^[■▲▼◆●□△◎]/, // captions and bylines of newspaper pages
  /^图[①-⑳\d]*[为：:]/,
  /^[（(](?:载|据|来源|转自|记者|本文作者|作者)[^（）()]{0,60}[）)]$/,
  /^(?:责任编辑|责编|编辑|校对|美编|来源|作者|记者|摄影|审核|监制)\s*[：:丨|]/,
  /^(?:本报|新华社|中新社|中新网|央视网)[^。，]{0,20}[讯电]$/,
  /^(?:点击|扫码|扫描二维码|关注我们|更多精彩|阅读原文|版权所有|未经授权)/,
  /^(?:copyright|©|all rights reserved|click here|read more|continue reading|share this|sign up|subscribe|advertisement|photo(?:graph)?:|photo by|image:|credit:)/i,
]

/** Whether a line or sentence belongs to the page and not to the text: captions, credits, "read more", copyright. */
export function isFurniture(sentence: string): boolean {
  return sentence.length < 200 && FURNITURE.some(pattern => pattern.test(sentence))
}
