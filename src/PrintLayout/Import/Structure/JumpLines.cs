using System.Buffers;
using System.Text.RegularExpressions;

namespace PrintLayout.Import.Structure;

/// <summary>Jump lines in the spellings of newspapers: 上接, 紧接, 下转, 下轉, →A4, in brackets of any kind or as a line of their own.</summary>
internal static partial class JumpLines
{
    private const string Page = @"(?:[今本]日)?(?:\d{1,2}月\d{1,2}日)?(?:本报)?\s*第?\s*(?<page>[A-Za-z]?\s?\d{1,3}|头|[一二三四五六七八九十]{1,3})\s*版";
    private static readonly SearchValues<char> OnSigns = SearchValues.Create("版→↓▶▼");

    private const string From = @"(?:上接|紧接|緊接|续接|續接)\s*" + Page;
    private const string On = @"(?:下转|下轉|紧转|緊轉|下接|转至|轉至|转|轉)\s*" + Page;

    /// <summary>Finds a jump line (上接) at the start of a text, or as the whole text.</summary>
    public static Match ReadFrom(string text) => text.AsSpan().ContainsAny("版←◀") ? FromLine().Match(text) : Match.Empty;

    /// <summary>Finds a jump line (下转) at the end of a text, or as the whole text.</summary>
    public static Match ReadOn(string text) => text.AsSpan().ContainsAny(OnSigns) ? OnLine().Match(text) : Match.Empty;

    /// <summary>Whether a line sends the reader to another story (相关报道见A5版); it is printed, and ends no story.</summary>
    public static bool IsReference(string text) => text.Contains('版', StringComparison.Ordinal) && Reference().IsMatch(text);

    [GeneratedRegex(
        @"^(?:[（(〔【\[]\s*[▲△←◀]*\s*(?:" + From + @"|接\s*" + Page + @")[^）)〕】\]]{0,30}[）)〕】\]]|[▲△←◀]*\s*" + From
        + @"(?:\s*《[^》]{1,30}》)?$|[←◀]+\s*第?\s*(?<page>[A-Za-z]?\s?\d{1,3})\s*版?$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex FromLine();

    [GeneratedRegex(
        @"(?:[（(〔【\[]\s*[▶▼▷→↓]*\s*" + On + @"[^）)〕】\]]{0,30}[）)〕】\]]|^[▶▼▷→↓]*\s*" + On
        + @"(?:\s*《[^》]{1,30}》)?|^[→↓▶▼]+\s*第?\s*(?<page>[A-Za-z]?\s?\d{1,3})\s*版?"
        + @"|[（(][→↓▶▼]+\s*(?<page>[A-Za-z]?\s?\d{1,3})\s*版?[）)])$",
        RegexOptions.CultureInvariant)]
    private static partial Regex OnLine();

    [GeneratedRegex(
        @"^[（(【▶▼→]?\s*(?:[\u3400-\u9FFF“”]{2,10}[ 　·：:]+)?(?:相关|相關|更多|详细|詳細)?(?:报道|報導|报導|新闻|新聞|内容|图片)?\s*(?:详见|詳見|请见|請見|见|見"
        + @"|刊)\s*(?:今日|本报)?第?\s*"
        + @"[A-Za-z]?\d{1,3}(?:[、，,—~-]第?[A-Za-z]?\d{1,3})*\s*版[）)】]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
