using System.Buffers;

namespace PrintLayout.Punctuation.Characters;

/// <summary>
/// What is known of foreign names written in Chinese: the characters that transcriptions are made of, the given names that occur most,
/// and the words made of the same characters that are no names of people. Written for this program from names in common use.
/// </summary>
internal static class TranscribedNames
{
    // Characters of the usual transcriptions. Those that are common words by themselves (的, 是, 来, 上, 于, 因, 新) are left out.
    private static readonly SearchValues<char> Characters = SearchValues.Create(
        "阿埃艾爱安昂奥巴芭白拜班邦包保鲍贝本比彼毕宾波玻伯勃博卜布查察彻茨达代戴丹德登邓狄迪底蒂丁东杜顿多厄恩尔法凡范菲费芬丰冯佛夫弗福富"
        + "盖甘冈高戈哥格根贡古瓜圭果哈海罕汉豪赫黑亨洪侯胡华怀惠霍基吉季加伽迦贾简杰捷金津卡凯坎康考柯科克肯孔库夸匡奎昆拉腊莱赖兰朗劳勒雷蕾黎里"
        + "理利莉丽列烈林琳留柳龙娄卢鲁伦罗洛吕略马玛迈麦曼芒毛茂梅门蒙盟米密缅明缪摩莫墨默姆木穆纳娜乃奈南内嫩尼妮涅宁纽努诺欧帕派潘庞佩彭皮匹泊珀普"
        + "奇齐恰乔切钦琼丘热仁荣茹儒瑞若撒萨塞赛桑瑟森沙莎珊尚绍舍申圣盛胜施史士朔司丝斯思苏绥孙索塔泰坦汤唐陶特滕提铁廷图托脱瓦万旺威韦维魏温翁"
        + "沃乌吾武伍西希锡悉席夏肖萧谢辛欣休许逊雅亚延扬尧耶叶伊英尤约宰赞泽曾扎詹哲珍芝朱祖佐都孜合吐买京什优何修卫历君嘉娅山廉文斐易歇汀治策素翰茱让路迭隆黛");

    // Given names, two characters or more. What ends in one of them before a dot is a name.
    private static readonly HashSet<string> GivenNames = new(
        (
            "约翰 约翰尼 约翰内斯 乔治 威廉 詹姆斯 查尔斯 罗伯特 迈克尔 大卫 戴维 托马斯 约瑟夫 理查德 丹尼尔 保罗 马克 唐纳德 史蒂芬 史蒂文 斯蒂芬 史蒂夫 安德鲁 "
            + "肯尼斯 约书亚 凯文 布莱恩 布赖恩 爱德华 罗纳德 蒂莫西 杰森 杰弗里 瑞恩 雅各布 加里 尼古拉斯 尼古拉 埃里克 乔纳森 斯科特 贾斯汀 布兰登 本杰明 塞缪尔 "
            + "弗兰克 富兰克林 格雷戈里 雷蒙德 亚历山大 帕特里克 杰克 丹尼斯 泰勒 亚伦 何塞 亨利 亚当 道格拉斯 彼得 内森 卡尔 阿瑟 亚瑟 沃尔特 哈罗德 杰拉尔德 罗杰 基思 "
            + "拉里 特里 艾伯特 阿尔伯特 阿尔弗雷德 路易 路易斯 弗朗索瓦 皮埃尔 雅克 米歇尔 埃马纽埃尔 伊曼纽尔 伊曼努尔 安托万 维克多 维克托 夏尔 古斯塔夫 奥古斯特 "
            + "弗里德里希 海因里希 汉斯 奥托 沃尔夫冈 赫尔曼 路德维希 马丁 马克斯 安格拉 奥拉夫 格哈德 赫尔穆特 列夫 伊万 费奥多尔 弗拉基米尔 弗拉迪米尔 德米特里 安东 "
            + "谢尔盖 米哈伊尔 鲍里斯 尼基塔 列昂尼德 阿列克谢 亚历克斯 安德烈 尤里 玛丽 玛丽亚 玛丽娅 伊丽莎白 安娜 安妮 艾玛 凯瑟琳 凯特 玛格丽特 海伦 珍妮 珍妮弗 "
            + "珍妮特 琳达 芭芭拉 苏珊 杰西卡 莎拉 萨拉 凯伦 南希 丽莎 贝蒂 桑德拉 艾米 艾米丽 艾米莉 夏洛蒂 夏洛特 维多利亚 戴安娜 希拉里 安吉拉 安吉丽娜 朱莉娅 朱丽叶 "
            + "茱莉亚 奥黛丽 斯嘉丽 埃隆 比尔 沃伦 杰夫 蒂姆 萨姆 山姆 桑达尔 巴拉克 温斯顿 托尼 玛莎 特蕾莎 特雷莎 穆罕默德 阿卜杜拉 阿卜杜勒 萨达姆 优素福 哈桑 侯赛因 "
            + "纳伦德拉 英迪拉 菲德尔 劳尔 乌戈 胡安 卡洛斯 加夫列尔 加布里埃尔 马里奥 豪尔赫 巴勃罗 萨尔瓦多 弗朗西斯 弗朗西斯科 克里斯蒂亚诺 克里斯蒂安 克里斯蒂娜 "
            + "利昂内尔 莱昂内尔 迭戈 拉斐尔 诺瓦克 安迪 勒布朗 尤塞恩 列奥纳多 莱昂纳多 克里斯托弗 费迪南德 瓦斯科 安东尼奥 安东尼 鲍勃 弗雷迪 弗雷德里克 文森特 克劳德 "
            + "埃德加 阿加莎 欧内斯特 弗朗茨 君特 阿尔贝 阿尔贝托 奥斯卡 伯特兰 伯纳德 艾萨克 查理 尼尔 斯坦利 马修 奥利弗 哈里 哈利 夏洛克 朱塞佩 西尔维奥 雷杰普 "
            + "沃洛德米尔 卡玛拉 杰罗姆 乌尔苏拉 拉胡尔 古丽 买买提 阿不都 努尔 迪丽 维尔纳 埃尔温 恩里科 罗莎 西蒙 让娜").Split(' '),
        StringComparer.Ordinal);

    // Words that these characters also make: places, kinds of things, words of running text. None of them is the family name behind a dot.
    private static readonly string[] OtherWords =
        (
            "巴西 古巴 加拿大 意大利 伊朗 伊拉克 阿根廷 墨西哥 埃及 瑞士 瑞典 波兰 荷兰 芬兰 丹麦 乌克兰 俄罗斯 巴黎 伦敦 马德里 莫斯科 柏林 罗马 沙特 利比亚 叙利亚 "
            + "西班牙 葡萄牙 比利时 奥地利 希腊 土耳其 印尼 泰国 缅甸 越南 老挝 柬埔寨 马来 菲律宾 亚洲 欧洲 非洲 美洲 欧盟 西安 吉林 海南 云南 西藏 南宁 拉萨 苏州 福州 "
            + "什么 马上 比如 比较 比赛 基本 本来 本地 本人 本报 本届 安排 安全 西方 南方 东方 温和 温度 科技 特别 特斯拉 比亚迪 多次 多数 里面 希望 普通 保护 保险 本 达到 "
            + "高温 高级 高考 华为 金额 金融 加上 加快 加强 万一 万元 万人 万余 利用 利率 史上 德国 法国 英国 泰国 古代 古城 东西 东部 西部 南部 内部 内外 门票 马拉松 "
            + "理由 理论 理想 合作 合同 都是 买了 根本 根据 果然 列车 留下 留在 明年 明天 明确 密切 木材 默默 切实 若是 士兵 思想 提前 提出 提高 图书 托管 脱贫 维护 "
            + "希尔顿 休息 许多 延长 叶子 英语 约定 哲学 珍贵 祖国 康复 考试 科学 肯定 库存 爱好 白天 班级 包括 贝壳 布局 查看 代表 登记 底层 法院 法律 费用 "
            + "丰富 福利 盖好 甘肃 哥哥 格外 贡献 汉语 黑色 洪水 怀疑 惠及 季节 简单 捷报 津贴 劳动 雷雨 黎明 丽江 烈士 林业 柳州 龙头").Split(' ');

    // Single characters that are a given name or a particle of one.
    private const string SingleParts = "让简乔切本李路吉汤金冯范凡德达迪杜拉勒阿伊圣麦奥";

    /// <summary>Whether a character occurs in transcriptions.</summary>
    public static bool IsTranscription(char c) => Characters.Contains(c);

    /// <summary>Whether a text ends with a given name of two characters or more.</summary>
    public static bool EndsWithGivenName(ReadOnlySpan<char> text)
    {
        var names = GivenNames.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(6, text.Length); length >= 2; length--)
        {
            if (names.Contains(text[^length..])) return true;
        }

        return false;
    }

    /// <summary>Whether a text is a given name.</summary>
    public static bool IsGivenName(ReadOnlySpan<char> text) => GivenNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text);

    /// <summary>Whether a text begins with a word that is no name of a person, although its characters occur in names.</summary>
    public static bool StartsWithOtherWord(ReadOnlySpan<char> text)
    {
        foreach (var word in OtherWords)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Whether a text ends with such a word.</summary>
    public static bool EndsWithOtherWord(ReadOnlySpan<char> text)
    {
        foreach (var word in OtherWords)
        {
            if (word.Length > 1 && text.EndsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Whether a single character may be a part of a name by itself, as 让 in 让·雷诺.</summary>
    public static bool IsSinglePart(char c) => SingleParts.Contains(c, StringComparison.Ordinal);
}
