namespace PrintLayout.Languages.ZhHans;

/// <summary>
/// Decides whether a single blank between two Han parts two names, as in 张禾 李禾两位. Such a blank is the only mark between them and is
/// set; every other blank between Han goes (composition.md C1.2, C1.16).
/// </summary>
internal static class NameLists
{
    // What may stand before the first name, and directly behind the last one. Any other Han makes the blank doubtful, and it goes.
    private static readonly string[] Before =
        ["记者", "通讯员", "主持人", "编辑", "老师", "教授", "同学", "同志", "主任", "学生", "队员", "选手", "作者", "有", "由", "和", "与", "及", "是", "为"];

    private static readonly string[] Behind =
        [
            "等", "两", "二", "三", "四", "五", "六", "七", "八", "九", "十", "多", "几", "同", "先生", "女士", "老师", "教授", "夫妇", "一行", "分获", "分别", "共",
            "一起", "当选", "获", "主演", "出席", "参加", "报道", "摄", "记者", "通讯员", "编辑", "和", "与",
            "及",
        ];

    private static readonly string[] Roles = ["通讯员", "记者"];

    // Words that begin with a character which is a surname too, and are no names.
    private static readonly HashSet<string> Words = new(
        ("时间 时候 时代 方面 方法 方案 方式 方向 金融 金额 金属 高温 高级 高度 高考 高速 成功 成果 成立 成为 成本 成员 安全 安排 平安 平台 常委 马上 马路 马拉松 "
            + "许多 何时 何处 万元 万人 万一 张贴 黄金 黄色 白天 白色 水平 石油 江南 江苏 江西 江河 温度 温暖 温和 武汉 武术 文化 文件 文明 文学 文章 施工 施行 孔子 "
            + "应当 应用 应该 应急 计划 计算 关于 关系 关注 关键 华北 华东 华南 农业 农村 农民 司法 司机 管理 管道 项目 连续 连接 包括 包装 包含 单位 单独 单元 鲁迅 "
            + "路线 路口 路段 游客 游戏 游泳 党员 党委 党校 章程 于是 周末 周年 周期 周围 国家 田间 和平 和谐 解决 解放 解释 路上 宁夏 宁波 凌晨 印度 印刷 全国 全市 全省 "
            + "全面 初中 初步 师生 师傅 经济 封面 封闭 空间 别人 别墅 支持 支付 支部 边境 干部 干净 罗马 巴西 巴黎 洪水 权利 权益 强调 强化 强国 位置 位于 储备 查看 查询 池塘 "
            + "雷电 雷雨 云南 云计算 阳光 阳台 红色 古代 古城 英国 英语 英雄 沙漠 海外 海洋 海南 商业 商品 商场 牛奶 鱼类 简单 简介 景区 景点 景观 花园 花卉 商务 甘肃 吉林 "
            + "车辆 车站 车间 易于 左右 乐观 乐园 晚上 班级 毛巾 双方 冷空气 南方 南京 南部 北京 康复 向上 汤圆 万里 柴油 荣誉 房屋 房间 翁").Split(' '),
        StringComparer.Ordinal);

    /// <summary>
    /// Whether a single blank parts two names. The names of a row are judged together, so that the blanks round the row, which go,
    /// change nothing.
    /// </summary>
    /// <param name="text">The text, or what stands near the blank.</param>
    /// <param name="index">The place of the blank.</param>
    public static bool Parts(ReadOnlySpan<char> text, int index)
    {
        if (!IsBlankBetweenHan(text, index)) return false;
        var (first, last) = (RunStart(text, index), RunEnd(text, index + 1));
        while (IsBlankBetweenHan(text, first - 1) && IsName(text[first..RunEnd(text, first)])
            && IsName(text[RunStart(text, first - 1)..(first - 1)]))
            first = RunStart(text, first - 1);
        // 记者崔禾 吴禾 通讯员陈禾
        if (StartsWith(text[(index + 1)..], Roles) && OpensRow(text, first)) return true;
        while (IsBlankBetweenHan(text, last) && IsName(text[RunStart(text, last)..last])
            && IsName(text[(last + 1)..RunEnd(text, last + 1)]))
            last = RunEnd(text, last + 1);
        return OpensRow(text, first) && ClosesRow(text, last);
    }

    /// <summary>Whether a row of names can open with the run of Han at a place: with a name, perhaps behind a word such as 记者.</summary>
    private static bool OpensRow(ReadOnlySpan<char> text, int start)
    {
        var run = text[start..RunEnd(text, start)];
        if (!IsName(run)) return EndsWithName(run);
        if (!IsBlankBetweenHan(text, start - 1)) return true;
        var before = text[RunStart(text, start - 1)..(start - 1)];
        return EndsWith(before, Before) || EndsWithName(before);
    }

    private static bool ClosesRow(ReadOnlySpan<char> text, int end)
    {
        var run = text[RunStart(text, end)..end];
        if (!IsName(run)) return StartsWithName(run);
        if (!IsBlankBetweenHan(text, end)) return true;
        var after = text[(end + 1)..RunEnd(text, end + 1)];
        return StartsWith(after, Behind) || StartsWithName(after);
    }

    /// <summary>Whether a name ends a run of Han behind a word that names go with: 记者崔禾.</summary>
    private static bool EndsWithName(ReadOnlySpan<char> run)
    {
        for (var length = 2; length <= Math.Min(4, run.Length - 1); length++)
        {
            if (IsName(run[^length..]) && EndsWith(run[..^length], Before)) return true;
        }

        return false;
    }

    private static bool StartsWithName(ReadOnlySpan<char> run)
    {
        for (var length = 2; length <= Math.Min(4, run.Length - 1); length++)
        {
            if (IsName(run[..length]) && StartsWith(run[length..], Behind)) return true;
        }

        return false;
    }

    private static bool IsBlankBetweenHan(ReadOnlySpan<char> text, int index) =>
        index > 0 && index + 1 < text.Length && text[index] == ' ' && Surnames.IsHan(text[index - 1]) && Surnames.IsHan(text[index + 1]);

    private static bool EndsWith(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool StartsWith(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool IsName(ReadOnlySpan<char> text) =>
        text.Length is >= 2 and <= 4 && !Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text) && Surnames.IsName(text.ToString());

    private static int RunStart(ReadOnlySpan<char> text, int end)
    {
        while (end > 0 && Surnames.IsHan(text[end - 1])) end--;
        return end;
    }

    private static int RunEnd(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && Surnames.IsHan(text[start])) start++;
        return start;
    }
}
