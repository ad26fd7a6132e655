/** Puts around a report what a web page has around it. */
export function withSiteChrome(text: string): string {
  return `${BEFORE}\n${text}${AFTER}\n`;
}

const BEFORE = `当前位置：首页 > 政务公开 > 法定主动公开内容
来源：本站编辑　发布时间：09:30　浏览次数：128
【字体：大 中 小】`;

const AFTER = `分享到：
上一篇：关于开展政务公开日活动的通知
下一篇：便民服务中心办事指南
【打印本页】【关闭窗口】`;
