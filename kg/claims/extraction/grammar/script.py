"""The plain form of a text: same length, one spelling for quotes, dashes, wide and traditional signs."""

from __future__ import annotations

import re

__all__ = ["CJK", "clean", "has_cjk", "plain"]

CJK = "\u3400-\u9fff\uf900-\ufaff"
_CJK = re.compile(f"[{CJK}]")

# Traditional signs that the rules and lexicons use, each above its simplified form.
_TRADITIONAL = (
    "遠醫療視訊診護場規額億萬區亞歐國東韓灣臺綫線關鍵產業務應預測長複將達從計於為與來個種類別劃"
    "據進並購買賣資團獲協議書籤簽戰聯擴張發佈佔動驅壓礙機會趨勢險術論報導讀數據師隱風複雜結構"
    "開創專頻導體積極對決現實時間歷標準條約監單醫藥後裝備軟體網絡雲統廣電訂閱獨處兒愛馬亜澤瀕墾"
    "較減緩穩總約爲經濟運營過還這該們當點費貴償額證認習慣連續優勝競爭營齊頭龍號幣圓鎊盧澳紐"
    "蘭維爾倫薩烏羅傑臘濱頓聖麗亙擁範圍響養顧補貼許請輕嚴衛員強診斷選擇寬帶濟徑樣歸側重觀"
    "偏鄉農鎮層級園館驗設計劃組織織識價適難題節雙屆貢獻創輔學術係擊濃鬆靈彈鑑華橫縱橋樑攜夥協"
    "復併週幾歲樂車錶檯屬轉換態見顯礎麼遞輸確齡籌寶錢陸際財賽納終鏈異環獎訴銷進門問間聞評詢訪試該詳誤說課調談謝譯"
    "變讓負責貨販賬賴贏趕跡躍載輛輪辦農運達遲遷遺郵鄰釋針鈕銀鋪錄鎖鐵鑰閉閒閣陽陰陣隊階隱雖離電霧靜順頁項須頒頗額類顆"
)
_SIMPLIFIED = (
    "远医疗视讯诊护场规额亿万区亚欧国东韩湾台线线关键产业务应预测长复将达从计于为与来个种类别划"
    "据进并购买卖资团获协议书签签战联扩张发布占动驱压碍机会趋势险术论报导读数据师隐风复杂结构"
    "开创专频导体积极对决现实时间历标准条约监单医药后装备软体网络云统广电订阅独处儿爱马亚泽濒垦"
    "较减缓稳总约为经济运营过还这该们当点费贵偿额证认习惯连续优胜竞争营齐头龙号币圆镑卢澳纽"
    "兰维尔伦萨乌罗杰腊滨顿圣丽亘拥范围响养顾补贴许请轻严卫员强诊断选择宽带济径样归侧重观"
    "偏乡农镇层级园馆验设计划组织织识价适难题节双届贡献创辅学术系击浓松灵弹鉴华横纵桥梁携伙协"
    "复并周几岁乐车表台属转换态见显础么递输确龄筹宝钱陆际财赛纳终链异环奖诉销进门问间闻评询访试该详误说课调谈谢译"
    "变让负责货贩账赖赢赶迹跃载辆轮办农运达迟迁遗邮邻释针钮银铺录锁铁钥闭闲阁阳阴阵队阶隐虽离电雾静顺页项须颁颇额类颗"
)
# More pairs, each traditional sign before its simplified form.
_PAIRS = (
    "內内領领遊游榮荣諾诺貝贝圖图鄧邓畫画邁迈僅仅兩两儀仪蹤踪質质陳陈劉刘楊杨趙赵黃黄吳吴鄭郑蘇苏葉叶蔣蒋馮冯孫孙喬乔龔龚製制藝艺藍蓝綠绿紅红緯纬紀纪給给絕绝繼继購购贈赠賓宾輯辑遼辽邊边鈞钧銘铭鋒锋"
    "鋼钢錦锦闊阔闆板闢辟頻频飛飞飲饮飯饭駐驻騰腾驚惊髮发鬥斗魯鲁鮮鲜鴻鸿鵬鹏鷹鹰麥麦黨党傳传債债傷伤儲储冊册凱凯剛刚劇剧勞劳勵励勁劲匯汇卻却參参呂吕啟启塊块壇坛壞坏壯壮夠够奧奥婦妇媽妈寧宁審审寫写"
    "尋寻島岛峽峡嶄崭帳帐幫帮庫库廈厦廚厨廠厂廳厅彙汇彌弥徵征徹彻恆恒惡恶慶庆憂忧懷怀戶户採采掛挂損损摯挚擔担擬拟攝摄敗败敵敌晉晋暢畅樓楼權权檔档檢检歡欢殘残殺杀氣气沒没況况洩泄淨净淺浅湯汤溝沟溫温"
    "準准滙汇滲渗滾滚滿满漢汉潔洁潤润潛潜燈灯牆墙狀状瑪玛瓊琼畢毕癒愈盜盗盡尽盤盘眾众矚瞩矽硅碼码祕秘禮礼禦御稱称窮穷筆笔築筑簡简糧粮純纯細细綜综緊紧編编練练縣县縮缩績绩罷罢義义聲声聽听職职肅肃腦脑"
    "腫肿膚肤膠胶臉脸臨临舉举舊旧艱艰莊庄萊莱裡里覺觉覽览觸触討讨訓训記记註注詐诈詩诗話话語语誠诚誰谁諮咨講讲謀谋譜谱豐丰貸贷賀贺搶抢檯台併并鉅巨韌韧跡迹蹟迹週周佈布誌志衝冲佔占係系閎闳瑩莹偉伟傑杰"
    "偵侦僱雇凍冻劑剂勳勋嘗尝嘆叹執执堅坚塵尘墊垫夢梦妝妆寵宠屜屉崗岗嶺岭帥帅幹干廢废憑凭戲戏撥拨撐撑擺摆斬斩昇升曆历棄弃棟栋樞枢橢椭櫃柜欄栏歐欧毀毁氫氢涼凉湧涌滅灭滯滞澤泽濕湿瀏浏瀾澜灘滩烏乌煉炼"
    "煙烟熱热燒烧爐炉犧牺猶犹獅狮獻献瑣琐疊叠瘋疯瘡疮發发皺皱禍祸稅税穀谷穌稣竊窃紙纸紛纷絲丝綁绑綱纲緒绪緣缘縫缝纖纤罰罚膽胆艙舱蓋盖蔭荫薦荐薩萨虧亏蝦虾襲袭託托詞词詳详誇夸諸诸謂谓賒赊趕赶蹺跷軌轨"
    "軍军軒轩輪轮轄辖逕径遜逊郵邮鄉乡醜丑鉛铅銳锐鏡镜鐘钟閃闪閘闸闡阐隻只鞏巩韻韵項项頌颂頗颇顛颠餘余餵喂馳驰駕驾騙骗髒脏鬧闹鯨鲸鹽盐黴霉"
)
_SIGNS = {
    "‘": "'", "’": "'", "‛": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "\u00a0": " ", "\u2007": " ", "\u2009": " ",
    "\u202f": " ", "\u3000": " ", "\r": "\n", "\x0b": "\n", "\x0c": "\n", "\u2028": "\n", "\u2029": "\n",
    "\x85": "\n", "・": "·", "●": "•", "▪": "•", "■": "•", "◆": "•", "►": "•", "‣": "•", "○": "•",
    "\uf0b7": "•",
}  # fmt: skip
_FULL_WIDTH = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
# What no name and no anchor may hold: control characters, halves of a surrogate pair, non-characters.
_UNCLEAN = {
    code: " "
    for codes in (range(0x20), range(0x7F, 0xA0), range(0xD800, 0xE000), range(0xFFFE, 0x10000))
    for code in codes
    if chr(code) not in "\t\n"
}
_TABLE = {
    **_UNCLEAN,
    **{ord(old): new for old, new in zip(_PAIRS[::2], _PAIRS[1::2], strict=True)},
    **{ord(old): new for old, new in zip(_TRADITIONAL, _SIMPLIFIED, strict=True) if old != new},
    **_FULL_WIDTH,
    **{ord(old): new for old, new in _SIGNS.items()},
}


def plain(text: str) -> str:
    """The text with every sign in one spelling; offsets stay those of the text.

    >>> plain("遠距醫療市場，US$ 5–6")
    '远距医疗市场,US$ 5-6'
    """
    return text.translate(_TABLE)


def clean(text: str) -> str:
    r"""The text with a space for every sign that no name may hold; its length stays.

    >>> clean("Wren\x00Health")
    'Wren Health'
    """
    return text.translate(_UNCLEAN)


def has_cjk(text: str) -> bool:
    """Whether a Chinese character stands in the text.

    >>> has_cjk("JD Health"), has_cjk("京东")
    (False, True)
    """
    return _CJK.search(text) is not None
