namespace PrintLayout.Languages.ZhHans;

/// <summary>Numbers in headlines: what is one, and what is its unit (composition.md C13.10).</summary>
internal static class HeadlineNumbers
{
    private const string Digits = "〇零一二两三四五六七八九几";
    private const string Powers = "十百千万亿";

    /// <summary>What stands between a number and its unit: 20万欧元, 30余家, 100多名.</summary>
    private const string Multipliers = "十百千万亿余多几";

    private const string Positions = "前后内外";

    /// <summary>Digits of a year in Han numerals.</summary>
    private const int YearDigits = 4;

    /// <summary>Units and measure words behind numbers, the longer before the shorter that begins it.</summary>
    private static readonly string[] Units =
    [
        .. ("平方公里 平方千米 平方米 平米 立方米 立方 公里 公斤 公顷 公分 千米 千克 千瓦时 千瓦 兆瓦时 兆瓦 吉瓦 厘米 毫米 微米 纳米 英里 英尺 海里 光年 毫升 "
            + "美元 欧元 日元 港元 韩元 澳元 英镑 卢布 卢比 法郎 元 角 吨 斤 克 里 米 尺 亩 升 度 瓦 伏 安 "
            + "人次 人民币 人 名 位 户 家 个百分点 百分点 个 件 辆 台 架 艘 列 次 项 条 例 起 岁 周年 周岁 年代 年 月 日 号线 号 时代 小时 时 点 分钟 分 秒 天 周 世纪 季度 "
            + "届 期 版 章 款 级 倍 成 折 股 手 套 间 栋 座 所 处 篇 部 本 册 场 轮 强 枚 金 银 铜 块 道 颗 只 头 匹 棵 株 张 份 批 对 双 组 队 国 省 市 县 区 乡 镇 村 "
            + "字 页 层 楼 票 球 环 连胜 连败 连冠 冠 代 路 线 后 门 口 支 幅 把 声 步 站 班 桌 课 节 集 段 类 种 样 遍 趟 箱 瓶 袋 车 顶 杯 吋 寸").Split(' '),
    ];

    /// <summary>Finds numbers in Han numerals and runs of Western text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>For each place the length of the unit that starts there; 0 for none.</returns>
    public static int[] UnitsIn(ReadOnlySpan<char> text)
    {
        var units = new int[text.Length];
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && IsNumeral(text[end])) end++;
            if (end - start >= 2 && IsNumber(text, start, end)) units[start] = end - start;
            if (end == start)
            {
                while (end < text.Length && char.IsAscii(text[end]) && text[end] != ' ') end++;
                if (end - start >= 2) units[start] = end - start;
            }

            start = Math.Max(end, start + 1);
        }

        return units;
    }

    /// <summary>Ties numbers together, and to their units.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lengths">Its words.</param>
    /// <param name="ties">Ties before each place; closer ones stay.</param>
    public static void Tie(ReadOnlySpan<char> text, ReadOnlySpan<int> lengths, BreakTie[] ties)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at])) at = TieDigits(text, at, lengths, ties) - 1;
            else if (IsNumeral(text[at]) && (lengths[at] > 0 || IsOrdinal(text, at))) at = TieNumerals(text, at, lengths, ties) - 1;
        }
    }

    /// <returns>The place behind the digits.</returns>
    private static int TieDigits(ReadOnlySpan<char> text, int start, ReadOnlySpan<int> lengths, BreakTie[] ties)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' or ':' && IsDigitAt(text, end + 1)))) end++;
        if (IsOrdinal(text, start)) Tie(ties, start);
        // 3比2 is a score.
        if (IsDigitAt(text, end + 1) && text[end] == '比') (ties[end], ties[end + 1]) = (BreakTie.Number, BreakTie.Number);
        // The digits of C919 and 歼-20 are no number.
        if (start > 0 && (char.IsAsciiLetter(text[start - 1]) || text[start - 1] is '-' or '+')) return end;
        // A lone character that is no word by itself is a unit in all likelihood.
        if (TieUnit(text, end, lengths, ties) || end == text.Length || !IsHan(text[end]) || lengths[end] != 1) return end;
        if (ties[end] == BreakTie.None && !ChineseBreakTies.IsWordByItself(text[end])) ties[end] = BreakTie.Loose;
        return end;
    }

    /// <returns>The place behind the numerals.</returns>
    private static int TieNumerals(ReadOnlySpan<char> text, int start, ReadOnlySpan<int> lengths, BreakTie[] ties)
    {
        var end = start;
        while (end < text.Length && IsNumeral(text[end])) end++;
        if (end - start > 1 && !IsNumber(text, start, end)) return end;
        // In 十分 and 一起 the numeral is part of a word.
        if (!IsOrdinal(text, start) && (lengths[start] > end - start || (end - start == 1 && lengths[start] != 1))) return end;
        for (var inside = start + 1; inside < end; inside++) Tie(ties, inside);
        if (IsOrdinal(text, start)) Tie(ties, start);
        if (end == text.Length || lengths[end] > 0) TieUnit(text, end, lengths, ties);
        return end;
    }

    /// <summary>Ties a number to 万 and 亿 and to the unit behind them.</summary>
    /// <returns>Whether there is either.</returns>
    private static bool TieUnit(ReadOnlySpan<char> text, int end, ReadOnlySpan<int> lengths, BreakTie[] ties)
    {
        var unit = end;
        while (unit < text.Length && Multipliers.Contains(text[unit], StringComparison.Ordinal)) Tie(ties, unit++);
        foreach (var name in Units)
        {
            if (!text[unit..].StartsWith(name, StringComparison.Ordinal)) continue;
            var behind = unit + name.Length;
            for (var at = unit; at < behind; at++) Tie(ties, at);
            // 三年后, 百米内: the word belongs to the number.
            if (behind < text.Length && lengths[behind] == 1 && Positions.Contains(text[behind], StringComparison.Ordinal))
                Tie(ties, behind);
            return true;
        }

        return unit > end;
    }

    private static void Tie(BreakTie[] ties, int at)
    {
        if (at < ties.Length && ties[at] < BreakTie.Number) ties[at] = BreakTie.Number;
    }

    /// <summary>Whether numerals are a number, as 三十五 and 二〇二六年 are and 三一 is not.</summary>
    private static bool IsNumber(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start == YearDigits && end < text.Length && text[end] == '年') return true;
        for (var at = start + 1; at < end; at++)
        {
            if (!IsPower(text[at]) && !IsPower(text[at - 1]) && text[at - 1] is not ('零' or '〇') && text[at] is not ('零' or '〇'))
                return false;
        }

        return true;
    }

    private static bool IsOrdinal(ReadOnlySpan<char> text, int at) => at > 0 && text[at - 1] == '第';

    private static bool IsNumeral(char c) => Digits.Contains(c, StringComparison.Ordinal) || IsPower(c);

    private static bool IsPower(char c) => Powers.Contains(c, StringComparison.Ordinal);

    private static bool IsDigitAt(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsAsciiDigit(text[at]);

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';
}
