"""Folding: case, accents, width, punctuation, and traditional characters that company names use."""

from __future__ import annotations

import re
import unicodedata

__all__ = ["fold", "is_han", "simplified"]

# Traditional characters and their simplified forms, in pairs; those that names of companies are made of.
_PAIRS = """
東东 醫医 療疗 藥药 華华 國国 際际 團团 業业 產产 發发 電电 訊讯 網网 絡络 雲云 資资 軟软 體体 銀银 創创
聯联 騰腾 萬万 達达 訓训 樂乐 長长 龍龙 陽阳 飛飞 馬马 鳥鸟 魚鱼 貝贝 車车 門门 開开 關关 問问 間间 聞闻
閱阅 閣阁 閃闪 闊阔 蘭兰 蘇苏 葉叶 羅罗 維维 紅红 紐纽 約约 級级 紀纪 純纯 納纳 紡纺 細细 終终 組组 結结
給给 統统 絲丝 經经 綠绿 綜综 緣缘 緯纬 線线 編编 練练 縱纵 總总 績绩 織织 繼继 續续 纖纤 證证 評评 試试
詩诗 話话 該该 詳详 認认 語语 誠诚 說说 課课 調调 談谈 請请 論论 諾诺 講讲 謝谢 識识 護护 譽誉 議议 讀读
變变 讓让 計计 訂订 記记 設设 許许 診诊 詢询 註注 財财 貨货 販贩 責责 貴贵 買买 費费 貿贸 賀贺 賓宾 賣卖
質质 賽赛 購购 贏赢 軍军 軒轩 載载 輕轻 輝辉 輪轮 輯辑 輸输 轉转 辦办 農农 運运 過过 遠远 適适 選选 遺遗
郵邮 鄉乡 鄭郑 鄧邓 醬酱 釋释 鋼钢 錄录 錢钱 錦锦 鍵键 鐵铁 鑽钻 針针 銷销 鋒锋 鏡镜 鐘钟 陳陈 陸陆 隊队
階阶 隨随 險险 雙双 雜杂 離离 難难 靈灵 靜静 韓韩 頁页 順顺 預预 頭头 題题 額额 顏颜 願愿 類类 顧顾 顯显
風风 飯饭 飲饮 館馆 養养 餘余 驗验 驅驱 騎骑 鮮鲜 鴻鸿 鵬鹏 麗丽 麥麦 黃黄 點点 齊齐 齒齿 齡龄 寶宝 實实
審审 寧宁 對对 導导 尋寻 專专 將将 層层 屬属 島岛 嶺岭 幣币 師师 帶带 幫帮 庫库 廠厂 廣广 應应 廳厅 張张
強强 彈弹 彙汇 徵征 從从 復复 衛卫 慶庆 慮虑 憂忧 憶忆 懷怀 戰战 戲戏 擁拥 擇择 據据 擴扩 攝摄 敵敌 數数
斷断 時时 晉晋 暢畅 曉晓 曆历 會会 條条 極极 構构 標标 樓楼 樣样 機机 橋桥 檢检 權权 歐欧 歡欢 歲岁 歷历
殘残 氣气 滿满 漢汉 漸渐 濟济 濱滨 測测 準准 溫温 漁渔 瀾澜 灣湾 為为 無无 煙烟 熱热 燈灯 營营 爾尔 牆墙
獎奖 獨独 環环 現现 瑪玛 瓊琼 畫画 異异 當当 疊叠 瘋疯 盡尽 監监 盤盘 眾众 確确 碼码 礎础 禮礼 種种 稱称
穀谷 穩稳 積积 筆笔 節节 範范 築筑 簡简 簽签 籌筹 糧粮 係系 義义 習习 聖圣 聲声 職职 聽听 肅肃 腦脑 腎肾
膚肤 臉脸 臨临 臺台 檯台 與与 興兴 舉举 艦舰 藝艺 莊庄 蓋盖 蔣蒋 蕭萧 薩萨 藍蓝 處处 號号 術术 衝冲 裝装
製制 複复 見见 規规 視视 親亲 覺觉 覽览 觀观 觸触 訪访 貼贴 貫贯 贊赞 趙赵 趨趋 跡迹 踐践 躍跃 軸轴 轄辖
迴回 連连 進进 遊游 違违 遜逊 邁迈 還还 邊边 億亿 價价 儀仪 優优 個个 們们 倫伦 側侧 傑杰 傳传 傷伤 僅仅
僑侨 備备 儲储 內内 兩两 冊册 凱凯 別别 則则 剛刚 劃划 劇剧 劉刘 劍剑 動动 務务 勝胜 勞劳 勢势 勵励 勸劝
匯汇 區区 協协 單单 卻却 參参 吳吴 員员 啟启 喬乔 嚴严 園园 圓圆 圖图 圍围 場场 塊块 墾垦 壇坛 壓压 壯壮
壽寿 夢梦 夾夹 奧奥 奮奋 婦妇 媽妈 嬰婴 學学 孫孙 宮宫 寬宽 彥彦 後后 愛爱 態态 慣惯 懸悬 掛挂 採采 換换
揚扬 損损 搶抢 撥拨 擔担 擬拟 擊击 攜携 敘叙 暫暂 樞枢 橫横 決决 沖冲 況况 淚泪 淨净 淺浅 湯汤 溝沟 滅灭
潔洁 潛潜 潤润 澤泽 濃浓 爐炉 爭争 牽牵 狀状 獲获 獻献 畢毕 盧卢 睜睁 矽硅 碩硕 祿禄 禦御 穎颖 競竞 籃篮
紙纸 紹绍 絕绝 綱纲 緊紧 緒绪 緩缓 縣县 縮缩 罰罚 聰聪 腫肿 膠胶 蘋苹 補补 裡里 裏里 訴诉 詞词 誌志 誤误
諮咨 謀谋 譯译 豐丰 貓猫 負负 貢贡 貧贫 賢贤 賦赋 賬账 賴赖 贈赠 趕赶 較较 輔辅 輩辈 轟轰 遲迟 邏逻 鄰邻
釀酿 鈦钛 鉑铂 鋰锂 錫锡 鎮镇 鎢钨 鏈链 鑒鉴 閉闭 闆板 陣阵 陰阴 雞鸡 霧雾 韻韵 頂顶 項项 須须 領领 頻频
顆颗 飾饰 駕驾 駐驻 駿骏 騙骗 髮发 鬆松 鬥斗 鳳凤 鴨鸭 鷹鹰 麵面 黨党 龐庞 龜龟 臟脏 薦荐 蟻蚁 獅狮 獵猎
貸贷 託托 証证 淩凌 併并 佈布 佔占 廬庐 嬌娇 攬揽
"""
_SIMPLIFIED = {ord(pair[0]): pair[1] for pair in _PAIRS.split()}
_SPECIAL = str.maketrans(
    {"ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe"}
    | {
        "ı": "i",
        "þ": "th",
        "Þ": "th",
        "&": " and ",
        "＆": " and ",
        "+": " plus ",
        "\u2019": "'",
        "\u2018": "'",
    }
    | {"®": " ", "™": " ", "℠": " ", "©": " "}
)
_DOTTED = re.compile(r"\b(?:[^\W\d_]\.){2,}")
_POSSESSIVE = re.compile(r"'s\b|'(?=\s|$)")
_WORDS = re.compile(r"[^\W_]+")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")


def is_han(text: str) -> bool:
    """Whether the text holds a Chinese character.

    >>> is_han("微医集团"), is_han("WeDoctor")
    (True, False)
    """
    return bool(_HAN.search(text))


def simplified(text: str) -> str:
    """The text with traditional characters of company names in their simplified form.

    >>> simplified("平安好醫生"), simplified("京東健康")
    ('平安好医生', '京东健康')
    """
    return text.translate(_SIMPLIFIED)


def fold(text: str) -> list[str]:
    """The words of a name without case, accents, width and punctuation, in simplified characters.

    >>> fold("L'Été & Søn, Inc."), fold("A.D.A.M. (京東)")
    (['lete', 'and', 'son', 'inc'], ['adam', '京东'])
    """
    if text.isascii() and text.isalnum():
        return [text.lower()]
    plain = _DOTTED.sub(lambda match: match[0].replace(".", ""), text.translate(_SPECIAL))
    plain = _POSSESSIVE.sub(lambda match: match[0][1:], plain.casefold()).replace("'", "")
    if not plain.isascii():
        wide = unicodedata.normalize("NFKD", plain).casefold()
        bare = "".join(c for c in wide if not unicodedata.combining(c))
        plain = simplified(unicodedata.normalize("NFC", bare))
    return _WORDS.findall(plain)
