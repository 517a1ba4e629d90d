"""The plain form of a text: same length, one spelling for quotes, dashes, wide and traditional signs."""

from __future__ import annotations

import re
import unicodedata

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
    "艦舰啓启裏里碩硕漸渐壽寿飆飙飈飚腳脚吿告牀床傢家洶汹迴回饋馈甦苏繳缴衆众羣群嚮向兌兑敍叙紮扎掃扫槓杠桿杆緻致賡赓煥焕釗钊谘咨"
    "內内領领遊游榮荣諾诺貝贝圖图鄧邓畫画邁迈僅仅兩两儀仪蹤踪質质陳陈劉刘楊杨趙赵黃黄吳吴鄭郑蘇苏葉叶蔣蒋馮冯孫孙喬乔龔龚製制藝艺藍蓝綠绿紅红緯纬紀纪給给絕绝繼继購购贈赠賓宾輯辑遼辽邊边鈞钧銘铭鋒锋"
    "鋼钢錦锦闊阔闆板闢辟頻频飛飞飲饮飯饭駐驻騰腾驚惊髮发鬥斗魯鲁鮮鲜鴻鸿鵬鹏鷹鹰麥麦黨党傳传債债傷伤儲储冊册凱凯剛刚劇剧勞劳勵励勁劲匯汇卻却參参呂吕啟启塊块壇坛壞坏壯壮夠够奧奥婦妇媽妈寧宁審审寫写"
    "尋寻島岛峽峡嶄崭帳帐幫帮庫库廈厦廚厨廠厂廳厅彙汇彌弥徵征徹彻恆恒惡恶慶庆憂忧懷怀戶户採采掛挂損损摯挚擔担擬拟攝摄敗败敵敌晉晋暢畅樓楼權权檔档檢检歡欢殘残殺杀氣气沒没況况洩泄淨净淺浅湯汤溝沟溫温"
    "準准滙汇滲渗滾滚滿满漢汉潔洁潤润潛潜燈灯牆墙狀状瑪玛瓊琼畢毕癒愈盜盗盡尽盤盘眾众矚瞩矽硅碼码祕秘禮礼禦御稱称窮穷筆笔築筑簡简糧粮純纯細细綜综緊紧編编練练縣县縮缩績绩罷罢義义聲声聽听職职肅肃腦脑"
    "腫肿膚肤膠胶臉脸臨临舉举舊旧艱艰莊庄萊莱裡里覺觉覽览觸触討讨訓训記记註注詐诈詩诗話话語语誠诚誰谁諮咨講讲謀谋譜谱豐丰貸贷賀贺搶抢檯台併并鉅巨韌韧跡迹蹟迹週周佈布誌志衝冲佔占係系閎闳瑩莹偉伟傑杰"
    "偵侦僱雇凍冻劑剂勳勋嘗尝嘆叹執执堅坚塵尘墊垫夢梦妝妆寵宠屜屉崗岗嶺岭帥帅幹干廢废憑凭戲戏撥拨撐撑擺摆斬斩昇升曆历棄弃棟栋樞枢橢椭櫃柜欄栏歐欧毀毁氫氢涼凉湧涌滅灭滯滞澤泽濕湿瀏浏瀾澜灘滩烏乌煉炼"
    "煙烟熱热燒烧爐炉犧牺猶犹獅狮獻献瑣琐疊叠瘋疯瘡疮發发皺皱禍祸稅税穀谷穌稣竊窃紙纸紛纷絲丝綁绑綱纲緒绪緣缘縫缝纖纤罰罚膽胆艙舱蓋盖蔭荫薦荐薩萨虧亏蝦虾襲袭託托詞词詳详誇夸諸诸謂谓賒赊趕赶蹺跷軌轨"
    "軍军軒轩輪轮轄辖逕径遜逊郵邮鄉乡醜丑鉛铅銳锐鏡镜鐘钟閃闪閘闸闡阐隻只鞏巩韻韵項项頌颂頗颇顛颠餘余餵喂馳驰駕驾騙骗髒脏鬧闹鯨鲸鹽盐黴霉"
    "亂乱侶侣俠侠倆俩倉仓傖伧傭佣傾倾僂偻僑侨僕仆僥侥儂侬儈侩儉俭儐傧儔俦儘尽儷俪儼俨則则剷铲劊刽劍剑勣绩勸劝匱匮厭厌厲厉叢丛吶呐啞哑喚唤喪丧喲哟嗇啬嗎吗嗚呜嘍喽嘔呕嘖啧嘮唠嘯啸噓嘘噥哝噴喷噸吨嚀咛嚇吓嚕噜"
    "嚥咽囁嗫囂嚣囈呓囑嘱堝埚堯尧塗涂塢坞墜坠墮堕墳坟壘垒壙圹壟垄壢坜壩坝壺壶夾夹奪夺奮奋姪侄媧娲嫵妩嫻娴嬋婵嬌娇嬰婴孿孪宮宫寢寝屍尸屢屡岡冈峴岘嵐岚嶇岖嶸嵘嶼屿嶽岳巒峦巔巅巖岩幟帜廁厕廟庙廬庐彎弯恥耻悅悦"
    "惱恼惻恻愴怆愷恺慘惨慚惭慟恸慮虑慾欲憊惫憐怜憚惮憤愤憫悯憮怃憶忆懇恳懣懑懲惩懶懒懸悬懺忏懼惧懾慑戀恋挾挟捨舍捫扪掄抡掙挣揀拣揚扬揮挥搗捣搾榨摟搂撈捞撓挠撚捻撫抚撲扑撻挞撿捡擄掳擋挡擠挤擭获擰拧擱搁擲掷"
    "擷撷擻擞擾扰攆撵攏拢攔拦攙搀攣挛攤摊攪搅攬揽敘叙斂敛斕斓暈晕暉晖暫暂曄晔曇昙曉晓曖暧曠旷曬晒朧胧棗枣棧栈棲栖槍枪槨椁槳桨樁桩樸朴樺桦檜桧檳槟檻槛櫓橹櫥橱櫻樱歎叹歟欤殤殇殯殡殲歼毆殴氈毡沖冲淒凄淚泪渙涣"
    "渦涡渾浑湊凑滄沧滌涤滬沪滷卤漁渔漣涟漬渍漲涨漿浆潑泼潯浔潰溃澆浇澗涧澱淀濁浊濘泞濤涛濫滥濰潍濺溅濾滤瀆渎瀉泻瀋沈瀘泸瀝沥瀟潇瀨濑瀰弥灑洒灤滦無无煩烦煬炀熒荧熾炽燄焰燉炖燙烫燜焖燦灿燬毁燭烛燻熏燼烬爍烁"
    "爛烂爺爷牘牍牽牵犖荦犢犊狹狭狽狈猙狞獄狱獰狞獵猎獷犷獸兽獺獭瑤瑶瑯琅瓏珑甌瓯畝亩疇畴瘍疡瘓痪瘧疟癆痨癘疠癟瘪癡痴癢痒癥症癬癣癮瘾癱瘫癲癫睏困睪睾瞞瞒瞭了矯矫硯砚磚砖磧碛磯矶礦矿礪砺礫砾祿禄禎祯禱祷稈秆"
    "稟禀穎颖穡穑穢秽穫获窩窝窪洼窯窑窺窥竄窜竅窍筍笋箋笺箏筝篤笃篩筛簣篑簫箫簷檐簾帘籃篮籟籁籠笼籬篱籮箩籲吁粵粤糞粪糰团紉纫紋纹紗纱紡纺紳绅紹绍絞绞絨绒絹绢綏绥綢绸綬绶綴缀綵彩綸纶綺绮綻绽綽绰綾绫綿绵緇缁"
    "緘缄緝缉緞缎緬缅緲缈緹缇縈萦縊缢縛缚縝缜縲缧縷缕縹缥繃绷繆缪繒缯繕缮繚缭繞绕繡绣繩绳繪绘繫系繭茧繹绎繽缤纏缠纓缨纜缆罌罂罵骂羈羁羨羡羶膻翹翘聰聪聳耸聶聂聾聋脅胁脈脉脫脱脹胀腎肾腸肠膩腻膾脍膿脓臍脐臚胪"
    "臟脏興兴艷艳芻刍荊荆莖茎莢荚萇苌葦苇蒞莅蒼苍蓀荪蓮莲蔔卜蔥葱蕩荡蕭萧薊蓟薑姜薔蔷薺荠藷薯藹蔼藺蔺蘆芦蘊蕴蘋苹蘗蘖蘚藓蘿萝虛虚虜虏蛻蜕蝸蜗螞蚂螢萤螻蝼蟈蝈蟬蝉蟯蛲蟲虫蟻蚁蠅蝇蠔蚝蠟蜡蠣蛎蠶蚕蠻蛮袞衮裊袅"
    "褻亵襪袜襬摆襯衬覓觅覦觎親亲觴觞訝讶訟讼訣诀訶诃詁诂詆诋詔诏詛诅詣诣詫诧詬诟詭诡詮诠詰诘詼诙誅诛誕诞誘诱誚诮誡诫誣诬誥诰誨诲誹诽誼谊諂谄諄谆諒谅諛谀諦谛諧谐諫谏諭谕諱讳諷讽諺谚謁谒謊谎謎谜謐谧謗谤謙谦"
    "謠谣謨谟謬谬謹谨譁哗譟噪譴谴譽誉讒谗讖谶讚赞讜谠豈岂豎竖豔艳豬猪貓猫貧贫貪贪貫贯貯贮貳贰貶贬貿贸賂赂賃赁賄贿賈贾賊贼賜赐賞赏賠赔賢贤賤贱賦赋賭赌賺赚贅赘贊赞贓赃贖赎跼局踐践踴踊蹣蹒躉趸躊踌躋跻躑踯躓踬"
    "躡蹑軀躯軸轴軻轲輊轾輝辉輟辍輥辊輦辇輩辈輻辐輾辗輿舆轂毂轔辚轟轰辭辞辮辫辯辩違违遙遥邇迩邏逻邐逦鄒邹醞酝醬酱釀酿釁衅釘钉釣钓釵钗鈉钠鈍钝鈔钞鈣钙鈴铃鈾铀鉀钾鉑铂銅铜銓铨銜衔鋁铝鋅锌鋤锄鋰锂鋸锯錘锤錠锭"
    "錫锡錮锢錯错錳锰鍊炼鍋锅鍍镀鍛锻鍥锲鍬锹鍾钟鎂镁鎔熔鎢钨鎬镐鎰镒鎳镍鏽锈鐮镰鐲镯鐳镭鐸铎鐺铛鑄铸鑠铄鑲镶鑼锣鑽钻鑾銮鑿凿閏闰閔闵閤合閥阀閨闺閩闽閭闾閻阎闈闱闋阕闌阑闔阖闖闯陝陕隨随隸隶雛雏雞鸡霽霁靂雳"
    "靄霭靨靥韃鞑韜韬頂顶頤颐頰颊頸颈頹颓顎颚顏颜願愿顥颢顫颤颯飒颶飓颼飕飄飘飴饴飼饲飽饱飾饰餃饺餅饼餉饷餌饵餒馁餓饿餚肴餛馄餡馅餾馏饅馒饑饥饒饶饗飨饞馋馭驭馱驮馴驯駁驳駛驶駝驼駭骇駱骆駿骏騁骋騎骑騖骛騫骞"
    "騷骚騾骡驀蓦驃骠驍骁驕骄驛驿驟骤驢驴驥骥骯肮髏髅髖髋鬚须鬢鬓鬱郁魚鱼魷鱿鮑鲍鮫鲛鮭鲑鯉鲤鯊鲨鯽鲫鰓鳃鰥鳏鰭鳍鰱鲢鰻鳗鰾鳔鱉鳖鱔鳝鱗鳞鱷鳄鱸鲈鳥鸟鳩鸠鳳凤鳴鸣鳶鸢鴉鸦鴕鸵鴛鸳鴦鸯鴨鸭鴿鸽鵑鹃鵝鹅鵠鹄鵡鹉"
    "鵪鹌鵲鹊鶯莺鶴鹤鷗鸥鷺鹭鸞鸾鹵卤鹹咸鹼碱麩麸麵面黷黩齋斋齒齿齦龈齧啮齪龊齬龉齲龋齷龌龐庞龜龟巿市"
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
# Letters of Vietnamese and others with more accents than the patterns know: the bare ones stand for them.
_BARE = {code: unicodedata.normalize("NFD", chr(code))[0] for code in range(0x1E00, 0x1F00)}
_TABLE = {
    **_UNCLEAN,
    **_BARE,
    **{ord(old): new for old, new in zip(_PAIRS[::2], _PAIRS[1::2], strict=True)},
    **{ord(old): new for old, new in zip(_TRADITIONAL, _SIMPLIFIED, strict=True) if old != new},
    **_FULL_WIDTH,
    **{ord(old): new for old, new in _SIGNS.items()},
}


# Words that Taiwan and Hong Kong call otherwise than the mainland does, each as long as the other, and signs
# beside which the same two signs belong to other words: "进行销售", "大多数位于", "互联网路由".
_WORDS = (
    ("计画", "计划", "", ""),
    ("软体", "软件", "", "动"),
    ("硬体", "硬件", "", ""),
    ("网路", "网络", "", "由径过"),
    ("视讯", "视频", "", ""),
    ("晶片", "芯片", "", ""),
    ("预估", "预计", "", ""),
    ("宽频", "宽带", "", ""),
    ("雷射", "激光", "", ""),
    ("行销", "营销", "进发银举执流", "售量户路毁"),
    ("讯息", "信息", "", ""),
    ("感测", "传感", "", ""),
    ("远距", "远程", "", "离"),
    ("数位", "数字", "多人总半", "于居列置在"),
    ("成长", "增长", "形达", "期久远短度安"),
    ("可望", "有望", "", "而不"),
    ("伺服器", "服务器", "", ""),
)
_WORDS_THERE = tuple(
    (
        old,
        re.compile((f"(?<![{before}])" if before else "") + old + (f"(?![{behind}])" if behind else "")),
        new,
    )
    for old, new, before, behind in _WORDS
)


# A long dash without spaces divides what a hyphen would join, and so does a shorter one behind a name.
_GLUED = re.compile(
    r"(?<=[A-Za-zÀ-ÿ.'’)])—(?=[A-Za-zÀ-ÿ])"
    r"|(?<=[a-zà-ÿ])(?<!\b[a-z])–(?=(?!(?:backed|led|owned|based|funded|to|and|in|o|y|et|und)\b)[a-z]{3})"
)
_LONGEST_WORD = 40
_NAMED = re.compile(r"\b[A-ZÀ-Ý][\w.&'-]*$")

# An accent that is a sign of its own parts no word: its letter stands in its place.
_ACCENTED = re.compile("([A-Za-z\u00c0-\u024f])[\u0300-\u036f]+")


def _whole(match: re.Match[str]) -> str:
    letter = unicodedata.normalize("NFC", match[0])[0]
    return letter + match[1].lower() * (len(match[0]) - 1)


def _parted(dash: re.Match[str]) -> str:
    """A comma for a dash that divides; what it joins, as in "doctor–patient", stays joined."""
    start = dash.start()
    if dash[0] == "–" and _NAMED.search(dash.string, max(0, start - _LONGEST_WORD), start) is None:
        return dash[0]
    return ","


def plain(text: str) -> str:
    r"""The text with every sign in one spelling; offsets stay those of the text.

    >>> plain("遠距醫療市場，US$ 5–6")
    '远程医疗市场,US$ 5-6'
    >>> plain("預估數位醫療成長"), plain("进行销售,大多数位于"), plain("形成长期合作")
    ('预计数字医疗增长', '进行销售,大多数位于', '形成长期合作')
    >>> plain("Wren—which grows—plans 2025—2030"), plain("Blue Wren–renewed, doctor–patient")
    ('Wren,which grows,plans 2025-2030', 'Blue Wren,renewed, doctor-patient')
    >>> plain("Cafe\u0301 Alder"), plain("Cafe\u0301\u0301 Alder")
    ('Cafée Alder', 'Caféee Alder')
    """
    text = _ACCENTED.sub(_whole, text)
    flat = (_GLUED.sub(_parted, text) if "—" in text or "–" in text else text).translate(_TABLE)
    for old, there, new in _WORDS_THERE:
        if old in flat:
            flat = there.sub(new, flat)
    return flat


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
