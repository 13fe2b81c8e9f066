using PrintLayout.Languages.Phrases;

namespace PrintLayout.Languages.ZhHans;

/// <summary>
/// What belongs together in a Chinese headline (composition.md C13.10): words by the list of words, numbers with their units, names with
/// ·, titles in 《》, and characters that make no word known but stand as names do.
/// </summary>
/// <param name="cutter">Cuts text into words.</param>
internal sealed class ChineseBreakTies(WordCutter cutter) : IBreakTies
{
    /// <summary>A term of so many characters may be made of two words.</summary>
    private const int LeastCompound = 4;

    /// <summary>Single characters that are words by themselves in all likelihood, so that two in a row are no name.</summary>
    private const string Alone =
        "的地得了着过和与及也们吗呢吧在是将为被把从对向于等到让获赴称有无不再更最已又就都还才要能会可应须或以之其这那本该各每某新老大小首次前后上下中内外里间多少"
        + "由使令受遭因但而且则却只仅约近超破达增减升降涨跌创建造打推促稳保守护开启迈入进出来去回看说话问答谈论访赛胜负战拿夺摘抢救助办设立修治管控查抓拟欲愿盼望请送给"
        + "买卖租用做干学教考读写听唱跳跑走飞游吃喝玩住行〇零一二两三四五六七八九十百千万亿几半全总单双省市县区乡镇村国州港岛山河湖江海路街桥站馆园城店厂";

    /// <summary>Endings that make a word of the word before them.</summary>
    private const string Suffixes = "者性化率型式级版界圈们";

    /// <summary>Characters with which foreign names are written.</summary>
    private const string Transcribing =
        "阿埃艾安奥巴拜班邦贝本比彼别宾波伯勃布查达戴丹当道德登迪蒂丁杜顿多恩尔法费芬弗福富盖冈戈格根古哈海汉豪赫亨胡华霍基吉加贾杰金卡凯坎康考科克肯库拉莱兰朗劳"
        + "勒雷里利连列林隆卢鲁伦罗洛马玛迈麦曼梅门蒙米密明莫默姆穆纳南内尼涅宁纽诺欧帕派潘佩彭皮平珀普奇齐恰乔切琼日荣瑞萨塞赛桑森沙山舍什圣施史舒斯苏索塔泰坦汤陶特"
        + "滕提廷图托瓦旺威韦维温翁沃乌武西希锡夏肖谢辛休许雅亚扬耶叶伊因英尤约泽扎詹珍治朱兹祖佐娅娜莎丽琳妮蕾露菲薇茜";

    /// <inheritdoc/>
    public void Prepare() => cutter.Prepare();

    /// <inheritdoc/>
    public BreakTie[] Before(ReadOnlySpan<char> text)
    {
        var ties = new BreakTie[text.Length];
        var units = HeadlineNumbers.UnitsIn(text);
        var lengths = cutter.Cut(text, units);
        for (var at = 0; at < text.Length; at += lengths[at])
        {
            Array.Fill(ties, BreakTie.Word, at + 1, lengths[at] - 1);
            // Blanks beside a word are no part of it, and one mark is none.
            if (lengths[at] >= LeastCompound && IsHan(text[at])) LoosenCompound(text.Slice(at, lengths[at]), ties.AsSpan(at));
        }

        TieUnknown(text, lengths, ties);
        HeadlineNumbers.Tie(text, lengths, ties);
        TieNames(text, lengths, ties);
        TieTitles(text, ties);
        return ties;
    }

    /// <summary>A long word that is a row of words of two characters or more is cut between these rather than inside them.</summary>
    private void LoosenCompound(ReadOnlySpan<char> word, Span<BreakTie> ties)
    {
        var parts = cutter.Cut(word, without: word.Length);
        for (var at = 0; at < word.Length; at += parts[at])
        {
            if (parts[at] < 2) return;
        }

        for (var at = parts[0]; at < word.Length; at += parts[at]) ties[at] = BreakTie.Compound;
    }

    private static void TieUnknown(ReadOnlySpan<char> text, int[] lengths, BreakTie[] ties)
    {
        var before = 0;
        for (var at = lengths.Length > 0 ? lengths[0] : 0; at < text.Length; at += lengths[at])
        {
            var left = text[before..at];
            var right = text.Slice(at, lengths[at]);
            before = at;
            if (!IsHan(left[^1]) || !IsHan(right[0])) continue;
            if (right is [var suffix] && Suffixes.Contains(suffix, StringComparison.Ordinal)) Tie(ties, at, BreakTie.Loose);
            else if (left is [var first] && right is [var second] && IsUnknown(first) && IsUnknown(second)) Tie(ties, at, BreakTie.Loose);
            else if (IsTranscribed(left) && IsTranscribed(right) && (IsUnknown(left) || IsUnknown(right))) Tie(ties, at, BreakTie.Loose);
        }
    }

    /// <summary>Whether a character that stands alone is a word in all likelihood.</summary>
    /// <param name="c">The character.</param>
    public static bool IsWordByItself(char c) => Alone.Contains(c, StringComparison.Ordinal);

    private static bool IsUnknown(ReadOnlySpan<char> word) => word is [var c] && IsUnknown(c);

    private static bool IsUnknown(char c) => !IsWordByItself(c);

    private static bool IsTranscribed(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!Transcribing.Contains(c, StringComparison.Ordinal)) return false;
        }

        return true;
    }

    /// <summary>A name with · reaches as far as characters of foreign names, and over at least one word on each side.</summary>
    private static void TieNames(ReadOnlySpan<char> text, int[] lengths, BreakTie[] ties)
    {
        for (var dot = 1; dot + 1 < text.Length; dot++)
        {
            if (text[dot] != '·' || IsMark(text[dot - 1]) || IsMark(text[dot + 1])) continue;
            var first = dot - 1;
            while (first > 0 && lengths[first] == 0) first--;
            while (first > 0 && Transcribing.Contains(text[first - 1], StringComparison.Ordinal)) first--;
            var last = dot + 1;
            while (last + 1 < text.Length && lengths[last + 1] == 0) last++;
            while (last + 1 < text.Length && Transcribing.Contains(text[last + 1], StringComparison.Ordinal)) last++;
            // A name that no line holds is cut behind its ·.
            for (var at = first + 1; at <= last; at++) Tie(ties, at, at == dot + 1 ? BreakTie.Name : BreakTie.Word);
        }
    }

    private static void TieTitles(ReadOnlySpan<char> text, BreakTie[] ties)
    {
        var open = -1;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '《') open = at;
            if (text[at] != '》' || open < 0) continue;
            for (var inside = open + 1; inside <= at; inside++) Tie(ties, inside, BreakTie.Title);
            open = -1;
        }
    }

    private static void Tie(BreakTie[] ties, int at, BreakTie tie)
    {
        if (tie > ties[at]) ties[at] = tie;
    }

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';

    private static bool IsMark(char c) => !IsHan(c) && !char.IsLetterOrDigit(c);
}
