using System.Buffers;
using System.Text.RegularExpressions;
using PrintLayout.Languages.ZhHans;

namespace PrintLayout.Import.Structure;

/// <summary>
/// Reads credits of figures, with or without their captions: 林禾摄, 新华社发（林禾 摄）, CFP供图, 图片来源：…, 均为…摄, 記者林禾／攝.
/// </summary>
internal static partial class CreditLines
{
    // In half em. A caption is a sentence or two; a longer text is a paragraph.
    private const int WidestCaption = 240;

    // A credit or caption has one of these.
    private static readonly SearchValues<char> Signs = SearchValues.Create("摄攝图圖绘繪制製漫供提照发");
    private const int WidestCredit = 60;

    private const string Role =
        @"(?:(?:本报|本刊|本報|新华社|中新社|中央社|特约|特約|摄影|攝影|见习|实习)*(?:记者|記者|通讯员|通訊員|摄影|攝影))";

    private const string Verbs =
        "摄影报道|攝影報導|摄影|攝影|摄|攝|制图|製圖|作图|绘图|繪圖|供图|供圖|提供|制表|漫画|漫畫|插图|插圖|绘|繪";

    /// <summary>Reads a credit; null for any other line.</summary>
    public static CreditShape? Read(string text)
    {
        if (!text.AsSpan().ContainsAny(Signs) && !"▲▼△▽◀▶←→↑↓↖↗↙↘".Contains(text[0], StringComparison.Ordinal)) return null;
        if (Whole(text) is { } kind) return new CreditShape(0, kind);
        var isCaption = Caption().IsMatch(text);
        if (!isCaption && LineShapes.Width(text) > WidestCaption) return null;
        // A credit may have blanks of its own, as in 中新社记者 邓禾 摄: the longest tail that is one counts.
        CreditShape? shape = null;
        for (var start = text.Length - 2; start > 0; start--)
        {
            var before = start - 1;
            while (before > 0 && char.IsWhiteSpace(text[before])) before--;
            var isStop = "。！？）)”".Contains(text[before], StringComparison.Ordinal);
            if (char.IsWhiteSpace(text[start]) || (!isStop && before == start - 1)) continue;
            var tail = text[start..];
            if ((isStop || isCaption || IsMarkedCredit(tail)) && Whole(tail) is { } found) shape = new CreditShape(start, found);
            if (text[before] is '。' or '！' or '？' || LineShapes.Width(tail) > WidestCredit) break;
        }

        if (shape is not null) return shape;
        return isCaption ? new CreditShape(text.Length, "photo") : null;
    }

    /// <summary>Whether a credit speaks for the figures above it, too (均为…摄).</summary>
    public static bool IsForAll(string text) => ForAll().IsMatch(text);

    private static bool IsMarkedCredit(string tail) => Agency().IsMatch(tail) || Sent().IsMatch(tail);

    private static string? Whole(string text)
    {
        if (Sent().IsMatch(text) || Source().IsMatch(text)) return "photo";
        var match = CreditLine().Match(text);
        if (match.Success && HasCreditor(match)) return KindOf(match.Groups["verb"].Value);
        match = VerbFirst().Match(text);
        return match.Success ? KindOf(match.Groups["verb"].Value) : null;
    }

    private static bool HasCreditor(Match match)
    {
        if (match.Groups["mark"].Success || match.Groups["role"].Success || match.Groups["all"].Success) return true;
        var who = match.Groups["who"].Value;
        var names = who.Split([' ', '　', '、'], StringSplitOptions.RemoveEmptyEntries);
        // An institution can supply a picture (市设计院供图), but only a person takes one.
        if (match.Groups["verb"].Value is "供图" or "供圖") return !who.Contains('，', StringComparison.Ordinal);
        return names.All(Surnames.IsName)
            || (names.All(name => name.Length == 1) && names.Length == 2 && Surnames.IsName(string.Concat(names)));
    }

    private static string KindOf(string verb) => verb switch
    {
        "制图" or "製圖" or "作图" or "绘图" or "繪圖" or "制表" => "chart",
        "绘" or "繪" or "漫画" or "漫畫" or "插图" or "插圖" => "drawing",
        _ => "photo",
    };

    [GeneratedRegex(
        @"^[（(]?(?<mark>[■□▲△◆◇●○★])?\s*(?<all>(?:以上|本版|本文)?(?:图片|照片|图)?(?:除(?:署名|注明|标注)[者的]?外)?[，,]?[均皆](?:为|由|為)?)?\s*(?<role>" + Role
        + @")?\s*(?<who>[\u3400-\u9FFF·]{1,16}?(?:[\s、　]+[\u3400-\u9FFF·]{1,5}?)*|CFP|[A-Z][A-Za-z .]{1,24}?)\s*[/／]?\s*(?<verb>"
        + Verbs + @")[）)]?$|^[（(]?(?<mark>资料|资料圖|受访者提供)(?<who>)(?<verb>图片|照片|图)[）)]?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex CreditLine();

    [GeneratedRegex(
        @"^[■□▲△◆◇●○★]?\s*(?<verb>图片|摄影|攝影|制图|绘图|漫画|供图|插图|图|摄)\s*[/／|｜丨:：]\s*[\u3400-\u9FFF·]{2,12}"
        + @"(?:[\s、　]+[\u3400-\u9FFF·]{2,5})*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex VerbFirst();

    [GeneratedRegex(
        @"^(?:均|皆)?(?:为|為)?(?:新华社|中新社|中央社|人民图片|视觉中国|CFP|IC photo)(?:发|照片|记者|供图)?\s*(?:[（(][^（()）]{1,20}(?:摄|攝|供图|提供)[）)]"
        + @"|[，,]?[\u3400-\u9FFF ]{2,12}(?:摄|攝)|发|照片|供图)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Sent();

    [GeneratedRegex(@"^[（(]?(?:(?:图片|图|照片)\s*(?:来源|來源|源|由)\s*[:：/／]?"
        + @"|来源图片[:：])\s*\S[^。，]{1,24}?(?:提供)?[）)]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Source();

    [GeneratedRegex(@"^[（(]?" + Role + @"\s*[\u3400-\u9FFF]", RegexOptions.CultureInvariant)]
    private static partial Regex Agency();

    [GeneratedRegex(@"^[（(]?(?:以上|本版|本文)?(?:图片|照片|图)?[均皆](?:为|由|為)?", RegexOptions.CultureInvariant)]
    private static partial Regex ForAll();

    [GeneratedRegex(
        @"^[■▲▼◀▶△←→↑↓]?\s*(?:图为|圖為|上图|下图|左图|右图|图[①②③④⑤⑥⑦⑧⑨⑩](?!书)|图[一二三四五六1-9][：:])|^[▲▼△▽◀▶←→↑↓↖↗↙↘]\s*\S{2}.*[，。]",
        RegexOptions.CultureInvariant)]
    private static partial Regex Caption();
}
