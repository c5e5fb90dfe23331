/**
 * Common words of news by how rare they are, in steps of half a natural logarithm of the inverse share of articles whose title and
 * first lines have them. Counted over some ten thousand Chinese and English articles.
 */
const COMMON = `
  3: 中国 习近平 发展 国家 图
  4: 39 new us year 中央 为什么 主席 举行 人民 全国 合作 基金 工作 建设 持续 推动 推进 新 社会 经济 重要
  5: 10 compani first game last make one plan report reuter time two week win world 一步 万 不断 世界 两国 中共 主义 书记 产业 人员 今年 代表 企业 会议 促进 元 全球 全面 公司 共同 关系 创新 加强
    加快 北京 历史 取得 各地 国务 国务院 国际 地区 坚持 基础 增长 大 大学 委员 安全 实现 强调 当地 总书记 我国 战略 指出 提供 提升 支持 政治 方面 时代 服务 水平 深化 现代 现代化 目标 积极 组图 组织 继续 美国 落实 质量 进一步 重点 问题 领域 高质 高质量
  6: 000 11 12 20 2004 2018 30 announc ap back call day end expect firm friday get govern group help hit home inc includ lead like made market million
    minist monday month move nation next open peopl play presid sale second secur set share show state sunday take team three thursday top tuesday uk
    unit use wednesday 上市 中心 中方 二十 交流 亿 价格 任务 伙伴 会主 会见 传统 体系 作为 作出 俄罗斯 保持 保障 党的 公布 关于 农村 出席 力量 努力 双方 发布 发挥 发表 召开 同 周年 国人 国防 均价 坚定 多个 大会 媒体 学习 学生 完成 实施
    居 岁 市场 常委 开展 开放 开盘 引领 征程 思想 总理 总统 情况 愿同 成为 成果 手机 打击 技术 投资 报道 提出 改革 政府 政治局 政策 数据 文化 新闻 方向 日在 日本 日称 时间 显示 更加 更多 构建 核心 正在 民族 活动 深入 游戏 特色 生产 男子 相关 看
    社会主义 科技 稳定 第一 精神 系列 系统 维护 网友 罗斯 美元 群众 联合 能源 行动 要求 规模 设施 贡献 贯彻 超过 部分 部署 部门 重大 项目 领导 高度 高考
  7: 100 13 14 15 16 19 2010 2023 2024 24 accord ad attack bank bbc beat best big british busi buy chang chief citi claim close coach come comput
    continu corp cost countri court cup cut deal demand develop elect england european even execut face film final five follow forc former found four
    futur general giant go high hold hope increas industri intern internet iraq kill labour launch leader leagu london look major manag mani match may
    meet microsoft music near news number offer offic offici oil ol oper part parti pay player price product profit put quarter quot record releas
    research return rise rule run saturday season see servic sinc six softwar sport star start still stock system talk target technolog told took trade
    tri tv u.s victori want warn way won work yesterday york 一带 一年 一批 一系 一系列 一路 一道 上午 上海 上联 下午 不是 不能 专家 两个 两国人民 中共中央 中华 中国式 中央政治局常委 丰富 为何 主持 主要 主题 举办
    举措 乌克兰 乌军 乌称 乡村 了解 事业 二十大 互信 交易 交通 产品 人士 人大 人机 亿元 今日 以上 们 价值 优势 优化 伟大 作用 使用 俄军 俄称 俄罗斯国防部 保护 信息 倡议 做好 健康 儿子 充分 克兰 党中央 全 公室 共同体 共建 共识 关注 关键 具有 军事 农业
    冲突 决定 分别 利亚 利益 到底 制度 制造 副 办公 办公室 加大 务实 助力 包括 北部 区域 十八 十四 十大 升级 协调 卫生 原则 去年 参与 参加 友好 发生 发言 同体 同志 同比 名 启动 命运 和平 团结 围绕 国内 国政 国防部 图文 在售 地产 城市 基本 基础设施
    增加 增强 复兴 外交 多地 多少 多边 大家 奋斗 好 始终 委员会 孩子 完善 家 对接 小 届 工业 工程 希望 带来 干部 平台 平起 年来 广大 应对 建成 建立 开始 强国 当前 当天 形成 影响 怎样 意义 成 成功 成就 成效 截至 房子 打造 扩大 报告 拓展 指导 据 推荐
    措施 提高 携手 故事 教育 数字 文明 新的 方式 方案 旅游 无人 无人机 智能 曝光 更大 更好 最大 最新 有关 有力 有效 期间 未来 机制 机构 李强 来自 欢迎 正 正式 武器 武装 死亡 治理 活力 消费 深刻 火箭 特别 王者 环境 现在 生态 生活 电影 的人 相互 知道
    研究 确保 科学 突破 第三 第二 等地 管理 精装 累计 约 结合 统一 综合 绿色 罗斯国 美好 考研 联合国 股 股票 能力 自己 良好 荣耀 融合 行业 行情 袭击 装备 规划 解决 讲话 访问 负责 负责人 责人 贸易 资源 超 达到 过去 迎来 运动 运行 近 还是 进入 选择
    造成 道路 遭 部长 重视 针对 银行 长期 防部 集中 需求 韩国 预计 领导人 香港 高水平
  8: 09 17 18 200 2003 2005 2009 2011 2025 21 22 23 25 26 27 28 29 31 40 50 60 80 90 accus act action afp agre ahead aid aim air alleg allow alreadi
    american analyst anoth appear ask associ award away battl becom believ better bid biggest bill boost boss britain brown bush came campaign car case
    champion championship charg china club commiss concern consum control controversi creat critic data decemb decid decis despit die digit director
    dollar doubl drive drop due earli earlier earn econom economi electron europ event fall februari feder fell fight financi find footbal fourth franc
    free fund give global good googl gordon grow growth hand head held higher hous india interest invest issu it japan job john join keep largest late
    latest least leav left level life line list live long loss lost maker man mark media member michael minut miss mobil money movi much name need net
    network night novemb olymp onlin past percent perform person phone place point polic popular possibl post power prime produc provid public question
    race rais rate reach receiv recent region remain replac result right rival rose say search seek seen seri side sign site south spend step street
    strong suggest support tax televis test third titl today toni tori tour turn union unveil user video vote war washington web well window 一 一体 一天 一次
    一起 万亩 万人次 万亿 万亿元 万元 三大 三年 上涨 上的 下联 下跌 不仅 不会 不到 专业 专项 业绩 两国关系 严重 中华民族 中国共产党 中央军 中央军委 中的 中考 主任 主体 主力 之一 之际 乌方 也是 买 买房 事件 互利 互联 互联网 五 交往 产业链 亮相 人们 人工
    人工智能 人才 人文 人次 人类 亿美元 今年以来 代表团 以军 以色列 仪式 任何 伊斯 伊斯兰 伊朗 会堂 会晤 会谈 传承 位于 体制 体现 体验 你的 使命 供应 便利 俄 俄方 信心 值得 假期 做到 元首 先进 党员 全会 全体 全力 全国人大 全国人大常委会 全国政协 全部 公寓
    公平 公路 公里 共 共产 共产党 共享 共和 共和国 共赢 关切 内容 再度 再次 军委 军方 农民 冠军 决策 决赛 凝聚 出口 出来 出现 击退 分析 创业 创造 利用 别墅 制造业 力度 加沙 加速 动力 动能 勒斯 区 医疗 十五 十四五 十四届 十年 千万 半年 协作 协同 南部
    印度 即将 原因 友谊 双边 反对 反弹 发动 发射 发布会 发现 发表声明 发言人 受伤 变化 只有 可能 司机 各国 各类 各项 同期 吸引 品牌 哈马 哈马斯 哪个 商品 喜欢 四五 四届 四川 回应 国事 国事访问 国共 在京 地带 地方 地震 坚决 培育 基地 基层 增进 声明
    外交部 多年 多次 多项 大会堂 大力 大型 大学生 大盘 夯实 奥巴 女 女儿 女子 委会 委员长 媒体报道 季度 学校 安徽 完美 官员 定性 实践 实际 审议 宣传 宣布 密切 富士 对外 对手 导弹 导致 将于 尊重 小时 就是 居民 展开 展现 山东 峰会 左右 巩固 巴勒 巴勒斯
    巴勒斯坦 带动 帮助 常委会 平 平米 广东 广泛 应用 建交 建议 开发 开幕 引导 弘扬 强化 当 录取 形势 彼此 很多 微博 必须 快速 怎么样 总 总体 恢复 意见 感受 愿 成员 成立 我的 战争 战略伙伴 户型 房价 房地 所有 扎实 把握 投入 折 担当 招生 指挥 指数 指示
    挑战 振兴 控制 推出 摧毁 支撑 收入 收购 改善 改造 政协 新兴 新型 新增 新疆 新能源 新闻办 日来 日至 时尚 时期 明星 明显 明确 春节 显著 智慧 最佳 最后 最高 月份 有序 有望 朋友 期待 期货 未 本 机场 机遇 标准 根据 根本 楼市 次 欧洲 此次 比赛 民生
    气象 求生 江苏 江西 汽车 沟通 没 沪宁 河北 油价 注入 流动 浙江 涉及 深度 游客 湖南 激发 点 热烈 版 物资 特朗普 王沪宁 玩家 现场 现房 理念 理论 男友 的新 监测 相机 看待 真的 眼下 着力 短期 研发 确立 祖国 祝贺 离婚 秘书 秘书长 稳步 空间 突出 符合
    第 第十 篇章 粮食 精准 索尼 紧密 繁荣 纪录 组成 经典 经济社会 经理 经贸 经过 经验 结婚 网上 网游 网络 美 老人 考生 考试 联盟 联网 聚焦 股市 胜利 腾讯 自 自然 至少 致 节日 英国 英语 英雄 落地 覆盖 视频 计划 认为 认真 论坛 设备 证券 评价 调整 调查
    财政 责任 贯彻落实 资金 走 赵乐际 践行 转化 转型 达 达成 过程 运输 近年 近年来 这么 这是 这样 这里 进展 进攻 连日 连日来 连续 造福 邀请 那么 部 部队 都是 采取 重庆 重要讲话 金融 铁路 链 销售 防空 阶段 陆续 陕西 随着 集团 需要 震荡 面积 革命
    顿涅茨克 首次 首都 高 高峰 高度重视 高效 高校 黄金 黑龙江 龙江
  9: 08 1-3 1000 2-3 2000 2012 2022 300 500 70 75 98 abl access account across actor add administr admit advanc age agenc ago agreement airlin almost
    america amid among angel annual appeal appl approv armi around arsenal attempt august australia australian author avail bad baghdad ban base begin
    behind benefit billion blair block board bodi bomb book bought break bring build capit captain card career cash caus celebr centr ceo chairman
    challeng chanc chancellor charl chelsea chicago children chines chip co comment common communic competit complet confer confid confirm conserv
    consid contract corpor council current custom date david dead death debut declin defeat defend deliv dem democrat deni depart design devic differ
    direct discuss dnf domin drug east effort eight emerg engin enter estim eu euro ever everi exchang expand expert eye facebook fail famili fan fear
    featur field figur file financ finish fire focus forecast foreign form forward friend fuel full gain german given goal gold got grand great half
    heart histori host howard howev href http huge human hurrican i'm ibm improv indian inform initi injuri insur investig investor involv ipo iraqi
    ireland irish island januari japanes judg key know larg later law led legal let lib lift limit link littl local lose lot low madrid main manchest
    march mean men messag might milit militari must nba never newspap north octob order organis origin owner palestinian partner pass paul pc peac per
    pick pledg polici polit poll posit potenti predict prepar presidenti press previous prize problem program project promis propos protect protest
    pull push quit radio ralli readi real red reject relat repres retail retir reveal revenu road robert rock role round row russia russian san save
    saw school scientist score screen secretari seem sell send septemb seven sever short shot singl sir slow sold soldier soni soon sourc southern
    speak specul spokesman st stage stake stand standard stay stop store stori straight striker struggl studi success suffer suppli survey suv tell
    terror thing think thought thousand threat threaten ticker tie total track train travel trial troop troubl univers updat version visit voter vs
    wale watch websit weekend went west whether white whose william winner wireless without women worker worri 一下 一些 一体化 一周 一场 一定 一家 一条 一种 一线 一致 一览 一轮
    一项 丁薛 万人 万美元 万起 丈夫 三 三个 三中 三中全会 三国 上半 上半年 上市公司 下滑 不久 不同 不少 不用 不移 不要 与会 世界杯 业主 业务 东方 东部 两会 个月 中共中央政治局 中华人民共和国 中外 中学 中小 中超 中部 丰富多彩 丰收 丰硕 临时 主动 主场
    主持会议 主权 举行会谈 之旅 之路 乌 也在 了新 争议 事 事务 二手 二次 云南 互鉴 亚洲 交通运输 产量 人口 人心 人数 人民大会堂 人民币 人生 人道 亿人次 以下 以色列国防军 优先 优惠 优质 会有 伟业 传 伤亡 体育 作业 你会 佳能 供应链 供给 依托 依法 俄乌 保险
    信息化 修复 倍 停火 健全 储备 充分发挥 先后 克罗 免费 党和国家 全党 全年 全新 全方位 全款 全省 公交 公共 公园 公开 公正 共同利益 关心 其他 具体 兼 内地 内幕 内蒙 内蒙古 军事行动 军队 农产 农产品 决定性 净利 准备 凌晨 出 出台 出售 出版 出租 出行 击落
    分 分享 分发 分点 分钟 切实 列国 列车 初步 利润 别人 制定 券商 刺激 前景 前行 功能 加入 加紧 势头 化 北京人民大会堂 区块 医药 医院 华为 华人 协商 协议 单位 南京 南方 占 占比 卫生部 卫生部门 历史性 厉害 及时 发售 发展中国家 发行 取消 受 受到 变革
    另据 台湾 台阶 号 各方 各族 各界 各级 合作伙伴 合理 吉林 同一 同一天 同步 名单 名师 向好 否认 听取 呈现 告诉 周边 呼吁 品种 哈尔 哪里 售价 商务 四个 回升 困难 国产 国务院新闻办公室 国情 国民 国足 国防军 土地 在以 在内 在多 在新 地位 场景 均 坚定不移
    坚实 坚强 坦克 城 城乡 培养 培训 基斯 基斯坦 境内 增持 增速 壮大 处于 处理 复习 外国 外贸 外长 多元 多名 多国 多彩 多样 多的 多种 大利 大局 大幅 大成 大战 大规 大规模 大赛 天 天气 天津 太 夫斯 失踪 夺冠 奋力 奋进 契机 奥巴马 女人 女友 女孩 女星
    如今 妈妈 妻子 委 娱乐 学院 安排 完整 官方 宝贝 实干 实验 客流 家长 富豪 寸 对外开放 对方 对此 对话 将在 小伙 小学 小米 就业 尴尬 尽快 局 局势 展示 履职 州 工资 巨大 已有 巴勒斯坦伊斯兰抵抗运动 巴基 巴基斯 巴基斯坦 巴方 巴萨 巴马 币 市 市民 布局
    带领 常务 平均 平稳 年的 年轻 并在 并对 幸福 广告 广场 广州 广西 庆祝 应急 座谈 座谈会 延续 建筑 开创 开启 开局 开幕式 式 引发 弹药 弹药库 强 强劲 强势 强大 强烈 形式 彰显 得到 德国 快讯 态势 怎么办 总价 总决赛 总台 总量 总额 恐怖 恒大 惠及 想
    想到 成交 成绩 成都 或将 战场 战斗 房 房产 房地产 房山 所 手游 才是 打 打死 执行 批准 承认 抓好 抢劫 报名 抵抗 抵达 拆迁 拉克 拟 拥有 指引 指明 按照 探索 接受 推 推广 提前 提质 提醒 操作 擘画 支付 支付宝 收益 收获 收费 攻略 救援 教师 教练 数十
    数字化 数量 整体 整治 文旅 文物 新一轮 新冠 新台阶 新年 新春 新篇 新篇章 新质 新高 方位 方针 旅客 日晚 日起 早盘 昌平 明天 明年 是否 普京 普惠 普通 景区 智能化 暨 曾 最多 最好 最美 有人 有利 有多 朝鲜 本国 本届 机关 机械 杀死 材料 村民 条 条件
    来了 来到 来华 来袭 杭州 板楼 架 树立 格局 梦想 检查 概念 模式 欧盟 正确 步伐 武汉 武装部 武装部队 母亲 每天 比特 毕业 民主 民众 民政 民航 民营 气候 氛围 汇聚 汶川 沪指 河南 治国 法国 法律 法治 注意 测试 浪漫 消息 消费品 涨 液晶 深化改革 深圳 深走
    清洁 港元 港口 港澳 港股 湖北 满足 潜力 澳大利 澳大利亚 火箭弹 照片 爆发 父亲 父母 牢牢 物流 状元 独栋 玩 环保 环节 现实 现身 球员 球迷 球队 理政 理解 理财 甘肃 生产力 生动 生命 用好 用户 申请 电 电子 电脑 电视 电话 畅通 留学 疫情 百万 百分 百分点
    百年 的是 皇马 监督 监管 盘点 目的 直接 相互尊重 相互支持 看好 看完 看看 真主 真主党 真正 真相 瞬间 石油 研究生 破坏 硕士 确定 社区 祝福 禁止 福建 福祉 离开 种 科夫 科研 秩序 称在 移动 移民 空袭 立法 竞争 第二十 第四 等多 签署 米 精彩 系 紧急 级
    纪念 终于 经营 结束 结构 结果 绝地 绝对 统筹 统计 美丽 美方 美股 老师 老板 考察 考虑 职业 联赛 股东 股价 背后 能够 自主 自信 自强 自治 自由 自称 自身 致以 致力 致力于 航天 航空 艺术 节目 花 苹果 范围 药库 获 获刑 营商 营造 董事 蒙古 蓝图 蔡奇
    薛祥 融入 行为 行会 行政 表现 被判 被指 西安 西方 西游 西班牙 西部 规定 认识 讨论 让人 让你 训练 议会 议程 论述 设置 设计 访华 评级 诚挚 调研 谈 谈判 谋划 谱写 谷歌 豪宅 购房 贵州 贷款 资产 赞赏 赢的 走实 走深 走进 赴 起 越来 越来越 足球 跨 跨境
    身份 车 车主 转移 轮 软件 轻松 较 较快 迈上 迎接 运动会 运营 近期 还将 还称 这一 这家 这次 进 进出 进口 进步 退出 送 适合 逐步 通运 通道 配合 酒店 释放 钱 长江 问候 队伍 防军 阿富汗 阿拉 阿里 附近 陪同 集体 集群 零售 青岛 青年 青海 非遗 面临
    面对 音乐 顺利 预期 预测 领土 领悟 风险 飞机 飞行 首发 首相 马云 驻 高层 高标 高标准 高清 高级 高速 魅力 黄河 黎巴嫩
  10: 120 2006 2017 2020 2026 3000 35 3g 400 5000 52 96 accept acquir actress affect africa alan album alex alli along although amp andi appar applic
    area arm arrest arriv asia asian asset assist athen athlet attract averag avoid ball band bankruptci barrel basebal becam began black blame boston
    box brand brought budget california canadian candid care carri cell central chart christma clash classic clear code commission commit committe
    communiti compar compet condit consol content copi credit crime criticis crude daili damag davi debat debt defenc defens deficit delay describ
    detail disappoint dismiss display disput don't doubt draw e-mail easi effect eighth energi ensur entertain evid explos export express extend extra
    far favourit festiv fine florida food format francisco french front fullquot fullquote.aspx gadget gas gave gaza generat georg goe gone happen hard
    health hear highest hollywood hostag hotel hour hundr idea illeg import independ injur inquiri insid intel introduc isra israel itali italian jame
    joint jone jump june known korea lack lawsuit lawyer less liber linux lord los lower machin manufactur martin matter meanwhil memori met mike
    moment morn motor mps natur negoti nine nomin northern nuclear old opportun opposit option oscar other outsid pair paper parent park pcs pension
    period pictur pk plane plant poor premiership present pressur prevent prison privat probe profil programm prove publish quickinfo realli rebel
    reduc reform refus regul reserv resign respons review risk roll rugbi scotland scottish seat sector seed sent serv server settl sharehold sharp
    ship similar singer slam small soar social song sought sox space spain spanish special speech speed spent spring stadium statement station storm
    strike studio sue suit summer sun surpris suspect suspend taken takeov tech term th third-quarter though togeth tokyo tool tough trip tsunami un
    urg valu vehicl via victim view virus wait wall water western within word worldwid worth wound wrong www.investor.reuters.com yet yuko 一位 一名 一处 一季
    一季度 一是 一样 一直 万个 万千 万名 万吨 万多 万家 万里 三十 三天 三届 三是 三次 三角 上下 上升 上年 上最 上演 下属 下游 下降 不久前 不住 不可 不好 不断完善 不知 与此 与此同时 专班 专门 专题 世界反法西斯战争 世纪 业态 东北 东南 东盟 东西 两位 两党
    两天 两岸 两年 严峻 严格 严治 丨 个人 个省 中东 中区 中国政府 中央书记处 中央政治局 中小企业 中欧 中非 丰硕成果 为主 为以 为新 为此 主 之年 乐团 九成 也将 乡镇 书写 书记处 买入 了乌 予以 二手房 二是 互动 互联互通 互补 互通 五一 五届 五年 交织 产业园
    产生 产能 享受 京市 京津 京津冀 亲切 亲自 人员伤亡 人大代表 人道主义 亿吨 仍 仍在 从严 从严治党 以方 仪仗 企图 众多 优秀 会上 传播 传统友谊 位 位置 低价 低碳 体会 作 作了 作人 作战 作物 作者 你是 佩 佳节 依然 便利化 便宜 促 促销 保证 修订 做强 停止
    儿童 元旦 兄弟 充分体现 充满 先生 光伏 光荣 克 党 党员干部 党委 党组 全体会议 全军 全天 全局 全球性 公平正义 共创 共同努力 共生 兵团 养老 内外 内涵 军乐 军乐团 军事装备 军在 农户 农村部 农田 冰雪 冲击 决心 准确 减少 减持 凝心 几天 出击 出发 出席会议
    出炉 分体 分类 列 刚刚 创 初心 利于 别尔哥罗德 到来 制作 制宜 前往 前来 前进 力争 办法 加值 加沙城 动员 动态 动量 劳动 勉励 包容 匈牙利 北京市 北地 北大 北约 十三 十个 十九 十分 十次 千年 千瓦 升温 半个 华北 华文 卖 南北 博物 博物馆 博览 博览会
    卡桑 卫星 印发 危机 危险 压力 去世 去年同期 参展 参观 参谋 参谋部 及其 友好合作 双向 双边关系 反响 反映 反法 发出 发力 发展势头 发展壮大 发扬 发电 发起 发送 受损 受灾 变乱 叙利亚 口岸 司法 各族人民 各界人士 各种 各自 合会 合法 同心 同意 后的 向前 和新
    和谐 品质 哈尔滨 哈尔科 哈尔科夫 响应 商业 商务部 喜庆 嘉宾 嘱托 四中 四中全会 四大 四次 因地制宜 团体 团结奋斗 团队 园区 国 国务委员 国务院新闻办 国庆 国有 国歌 国际形势 国际法 圆满 在两 在京举行 在轨 地球 地的 地面 坚守 型 埃及 城区 城镇 境外 增产
    增加值 增多 增效 士兵 处置 复杂 复苏 夏季 外商 外资 外部 多万 多人 多元化 多场 多家 多架 大事 大众 大使 大党 大兴 大国 大地 大桥 大部 大部分 大量 大项 天下 天然 天然气 央视 失败 奉行 奋发 奋斗目标 套 奥运 女生 好两 如此 威胁 媒称 存在 学 守护
    安理会 完全 完工 宏伟 宏观 定居 定居点 实事 实体 实力 实地 实效 审查 客运 宣传部 家园 家庭 密集 富有 对乌 对俄 对华 对抗 将为 将对 小企业 小户 尔斯 尼亚 尼斯 局面 层次 层级 居民点 属于 山水 山西 岗位 工人 工作人员 工作者 工商 巴以 巴勒斯坦人 巴武装
    巴西 市场化 干涉 平方 平正 平等 年初 年前 年均 年底 年度 广播 广播电视 广阔 库尔 库尔斯克 应当 延长 开好 开工 开拓 开行 开辟 开通 引 引擎 强的 强降雨 当时 当选 影响力 往来 循环 微信 微软 忠诚 急难 性 总值 总参 总参谋 总参谋部 总局 总部 恪守 情怀
    情报 愁盼 意大利 意识 感谢 慰问 成员国 成本 成熟 战机 战略性 战线 房屋 手段 扎 打卡 打工 打开 打通 执法 批示 找到 承诺 技巧 抓手 抓紧 投放 抗日 抗日战争 抗议 拉伯 拍照 拦截 指南 指挥所 指标 指示精神 挖掘 捍卫 损失 排放 接待 接近 提示 援助 播出
    改革开放 攻关 攻击 攻坚 放弃 政区 效率 效益 救灾 数百 整个 文件 文章 文艺 斯克 斯坦人 斯塔 斯科夫 新兴产业 新区 新品 新机 新机遇 新气象 新疆生产建设兵团 新进展 方 方便 方愿 施工 旅 旅客列车 族人 旗帜 无 无法 无论 日到 日均 日对 日常 日报 日说 时刻
    时节 春运 是中 是在 是对 是谁 普遍 更新 最终 月底 有利于 有机 有着 服务业 朝阳 期 本土 机会 机器 机器人 权威 权益 李希 条例 杯 板块 构成 枚 枢纽 框架 欢乐 欢迎仪式 正义 正是 此前 武器装备 武装人员 歧视 段时间 每年 比亚 民俗 民用 气候变化 水 水路
    汇报 沉浸 沙城 沙特 河流 河西 治党 沿海 沿线 法 法西 法西斯 波克罗 注重 派出 派别 流动量 流域 流程 流量 海上 海南 海外 海洋 消防 深厚 深远 清华 清单 清理 渠道 温暖 港 澳门 激励 激活 火热 灾害 点亮 点评 热情 热点 热门 热闹 焕发 燃料 爱国 牢记 特拉
    特拉维夫 犯罪 状态 独特 独立 王毅 现出 现有 理事 理事会 理会 理想 生产总值 生物 生长 用于 田间 电力 电商 电池 病毒 百姓 的好 的更 相信 相继 省份 省委 看到 真抓实干 真诚 知识 研讨 破解 确定性 示范 祝愿 神州 神州大地 神舟 秉持 秋粮 种植 积极参与 称将
    程序 程度 稳 稳健 稳定性 穆罕 穆罕默 穆罕默德 空军 空间站 立即 立场 立法机构 立足 站在 第一次 第二次 第十四 等国 等新 筑牢 答案 管道 篮球 米兰 类 精品 精心 紧紧 紧紧围绕 红色 约旦 约旦河 约旦河西岸 级别 线 线路 组成部分 细化 经 经济体 经贸合作 经验交流
    给予 续 缩短 美制 美女 美好未来 美食 职责 联动 联合会 联系 联邦 股份 股指 肺炎 能量 自动 自治区 自立 自立自强 自觉 至今 致电 致贺 致辞 致远 航天员 航线 节 草案 药品 获得 获悉 蓬勃 融资 行 行政区 行稳 衔接 街道 表演 表达 装甲 西亚 西北 西岸 西斯
    要以 要在 要把 要素 见证 观众 观看 规则 规范 解放 解放军 解析 詹姆斯 订单 认真学习 议长 记录 许多 设立 证明 评估 评论 试点 试验 谁是 调度 谴责 财产 财政部 货币 货物 质疑 贯通 资格 赋能 赓续 赛 赛事 赫尔 赫尔松 走出 起来 趋势 跨越 路上 路段 路线
    车辆 较大 输入 边关 边境 辽宁 迅速 迈出 运用 运量 进出口 进度 进程 违反 连胜 通信 通州 通报 通知 通讯 通讯社 速度 遭到 遵循 配套 采访 采购 里的 里程 针对性 锚定 长势 闭幕 间 阐述 防控 防范 阵地 阿拉伯 阿联 阿联酋 降低 降雨 除了 随后 难民 难题
    集中区 雷达 非常 面向 韧性 韩正 项 预告 预警 领会 领土完整 题为 题目 颜值 首个 首先 马克 驱动 骑士 高中 高举 高于 高原 高地 高技 高技术 高端 高速公路 高铁 鲜明 黎 黎巴嫩真主党 默德 鼓励
`

/** Of a word that is not in the list: one in 400 articles or fewer. */
const RAREST = 6

const rarity = new Map<string, number>()

/**
 * How much a term tells about one event: the logarithm of the inverse share of articles that have it, 0.5–6. A fixed figure, so that
 * two articles are as alike today as tomorrow, whatever else has come in.
 */
export function termRarity(term: string): number {
  if (rarity.size === 0)
    for (const line of COMMON.trim().split(/\n(?=\s*\d+:)/)) {
      const [steps = '', ...terms] = line.trim().split(/\s+/)
      for (const word of terms) rarity.set(word, Number.parseInt(steps, 10) / 2)
    }
  return rarity.get(term) ?? RAREST
}
