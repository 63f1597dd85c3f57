/** Units of one dimension and the decimal factor that turns each into the base unit of the dimension. Add a unit here and nowhere else. */
interface UnitFamily {
  readonly dimension: string;
  /** Factor → spellings, separated by spaces; the first spelling is the name under which equal units meet. */
  readonly units: readonly (readonly [scale: string, spellings: string])[];
}

/**
 * Units that can be converted into one another. The base is chosen so that every factor is exact: areas count in 亩 (1 公顷 = 15 亩,
 * 1 平方米 = 0.0015 亩). Months and years are no multiple of days, so they are a dimension of their own.
 */
export const unitFamilies: readonly UnitFamily[] = [
  {
    dimension: 'money',
    units: [
      ['1', '元 人民币元 圆'],
      ['0.1', '角'],
      ['1000', '千元'],
      ['10000', '万元 万元人民币'],
      ['1000000', '百万元'],
      ['10000000', '千万元'],
      ['100000000', '亿元 亿元人民币'],
    ],
  },
  { dimension: 'money-usd', units: [['1', '美元 USD'], ['10000', '万美元'], ['100000000', '亿美元']] },
  { dimension: 'money-eur', units: [['1', '欧元']] },
  { dimension: 'money-hkd', units: [['1', '港元 港币']] },
  { dimension: 'money-jpy', units: [['1', '日元']] },
  {
    dimension: 'length',
    units: [
      ['1', '米 m M 公尺 延米 延长米'],
      ['1000', '公里 km KM Km 千米'],
      ['500', '里 华里'],
      ['0.1', '分米 dm'],
      ['0.01', '厘米 cm CM 公分'],
      ['0.001', '毫米 mm MM'],
    ],
  },
  {
    dimension: 'area',
    units: [
      ['1', '亩'],
      ['15', '公顷 ha hm²'],
      ['0.0015', '平方米 ㎡ m² m2 M2 平米 平方'],
      ['1500', '平方公里 平方千米 km² km2 ㎢'],
    ],
  },
  {
    dimension: 'volume',
    units: [
      ['1', '升 L l 公升'],
      ['0.001', '毫升 ml mL ML'],
      ['1000', '立方米 m³ m3 立方 方 ㎥'],
    ],
  },
  {
    dimension: 'mass',
    units: [
      ['1', '公斤 千克 kg KG Kg'],
      ['0.5', '斤 市斤'],
      ['0.05', '两'],
      ['0.001', '克 g'],
      ['0.000001', '毫克 mg'],
      ['1000', '吨 t 公吨'],
    ],
  },
  {
    dimension: 'time',
    units: [
      ['1', '天 日 日历天 自然日'],
      ['7', '周 星期'],
    ],
  },
  { dimension: 'clock-time', units: [['1', '秒 秒钟'], ['60', '分钟'], ['3600', '小时 个小时 h']] },
  {
    dimension: 'calendar-time',
    units: [
      ['1', '月 个月'],
      ['3', '季度 个季度 季'],
      ['6', '半年'],
      ['12', '年 年度 周年'],
    ],
  },
  { dimension: 'energy', units: [['1', '千瓦时 度 kWh KWH kwh'], ['1000', '兆瓦时 MWh']] },
  { dimension: 'power', units: [['1', '千瓦 kW KW kw'], ['1000', '兆瓦 MW'], ['0.001', '瓦 W']] },
  { dimension: 'data', units: [['1', '兆 MB M字节'], ['1024', 'GB G'], ['1048576', 'TB']] },
];

/** Shares: the factor that turns the written number into a fraction of one. A share is kept as its fraction, so its scale is 1. */
export const shares: readonly (readonly [factor: string, spellings: string])[] = [
  ['0.01', '% 百分比 百分率 百分数 %率'],
  ['0.001', '‰ 千分比 千分率'],
  ['0.0001', '‱ 万分比 万分率'],
];

/** Counting units (量词): each is a dimension of its own; spellings joined by `|` mean the same, the first is the name. */
export const countingUnits: readonly string[] = [
  '次|次数 人次|人·次|人/次|人.次|人(次) 车次 班次 航次 架次 频次 辆次 户次 例次',
  '个|个数 人|人数|名|位|人员 员 户 家 户数 家庭 所 处 座 栋 幢 间 套 台 台套|台/套|台(套) 部 辆 艘 架 列',
  '张 份 件 件次 项|项目 项次 条 款 本 册 篇 幅 页 期 集 部门 部次 场|场次 届 轮 批|批次 档 类 种 品种 例 起 宗 桩 案 案件',
  '头 只 匹 羽 尾 口 株 棵 颗 粒 丛 盆 袋 箱 包 瓶 桶 盒 罐 支 枚 把 块 片 根 组 对 双 副 卷 捆 束 床 顶 面 盏 孔 眼 道 段 节',
  '镇 乡 村|村(社区)|村(居) 乡镇|乡(镇)|镇(乡) 镇街|镇(街道)|镇(街)|乡镇(街道) 街道 社区 县 市 区 省 州 站 点 点位 网点 站点 岗位 学校 企业 单位 机构 团队 小组 班 班级 课时 学时 学分 学期 工作日|个工作日 工日 人天|人日|人·天 人月|人·月',
  '分 星 字 标段 车位 床位 席 席位 门 层 样品 样本 亿株',
  '个百分点|百分点 ℃|度(℃)|摄氏度 dB|分贝 mg/L|mg/l|毫克/升|毫克每升 μg/m³|μg/m3|µg/m³|µg/m3|ug/m3|ug/m³|微克/立方米|微克/m³|微克/m3|微克每立方米|μg/立方米|µg/立方米|ug/立方米|μg/㎥|µg/㎥|ug/㎥|微克/㎥|μg/m^3|µg/m^3|ug/m^3 mg/m³|mg/m3|毫克/立方米|毫克每立方米|mg/立方米|mg/㎥|毫克/m³|毫克/m3 人工 台班',
];

/** What is counted with 个 and may be named behind it: 15个乡镇. */
export const countedPieces =
  '镇 乡 村 村(社区) 村(居) 乡镇 乡(镇) 镇(乡) 镇街 镇(街道) 镇(街) 乡镇(街道) 街道 社区 县 市 区 省 站 点 点位 网点 站点 岗位 学校 企业 单位 机构 团队 小组 班 班级 部门 标段 车位 床位 席位 项目 平台 系统 品种 行政村 自然村 村社区 园区 小区 场所 窗口 基地 中心 专业 课题 案例 家庭';

/**
 * What is counted with a unit and named behind it: 家企业, 名学生. Plain nouns only; 10人团队, 3星企业 and 2期工程 count something else, or nothing. A noun of
 * `countedPieces` is part of its unit.
 */
export const countedThings: readonly (readonly [units: string, nouns: string])[] = [
  ['家 个 户', '企业 公司 单位 机构 学校 医院 幼儿园 合作社 商户 商家 店铺 门店 工厂 协会 社会组织 农户 住户 农家 经营户 示范户 贫困户 脱贫户 困难家庭 家庭 农场 家庭农场'],
  ['所 个', '学校 医院 幼儿园 中学 小学 高校 卫生院 卫生室 敬老院 养老院 公厕 厕所'],
  ['名 位 人次 个', '学生 学员 教师 老师 教职工 职工 员工 干部 党员 群众 村民 居民 农民 市民 儿童 老人 老年人 残疾人 患者 病人 志愿者 人才 专家 人员 工作人员 医生 护士 医务人员 运动员 教练员 退役军人 困难群众 大学生 毕业生 青年 妇女 农民工 律师 劳动者 创业者 培训人员 参训人员'],
  ['期 场 场次 次 批 批次 个', '培训班 培训 培训会 活动 会议 讲座 演出 展览 比赛 赛事 论坛 演练 宣传活动 培训活动 文化活动 志愿服务 座谈会 推介会 招聘会'],
  ['台 套 台套 件 辆 部 个', '设备 仪器 车辆 电脑 计算机 空调 打印机 仪器设备 办公设备 器材 系统 家具'],
  ['座 处 条 个', '桥梁 道路 公路 厕所 公厕 场馆 站房 泵站 渠道 河道 水池 停车场'],
  ['盏 个', '路灯'],
  ['株 棵', '树木 苗木 树苗 果树'],
  ['册 本 份 篇 个', '图书 书籍 资料 宣传资料 宣传册 报告 论文 方案 规划 作品 简报 信息 稿件 手册 教材'],
  ['项 个', '项目 课题 任务 工作 活动 制度 标准 专利 成果 工程'],
  ['门 个', '课程'],
  ['间 套', '房屋 住房 教室'],
];

/** Powers of ten that may stand before a unit: 万人, 亿株, 百万元. */
export const unitPrefixes: readonly (readonly [prefix: string, factor: string])[] = [
  ['十万', '100000'],
  ['百万', '1000000'],
  ['千万', '10000000'],
  ['万', '10000'],
  ['亿', '100000000'],
  ['千', '1000'],
  ['百', '100'],
];
