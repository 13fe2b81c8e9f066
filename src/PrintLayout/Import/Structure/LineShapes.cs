using System.Buffers;
using System.Text.RegularExpressions;
using PrintLayout.Import.Passages;
using PrintLayout.Languages.ZhHans;
using PrintLayout.Sources;

namespace PrintLayout.Import.Structure;

/// <summary>
/// Recognises the kind of a line by its form alone. The rules look at marks, lengths and words of the trade (摄, 制图, 上接), never
/// at the subject of a story.
/// </summary>
internal static partial class LineShapes
{
    /// <summary>Widest headline or crosshead without a heading mark, in half em.</summary>
    private const int LongestHeadline = 64;

    private static readonly SearchValues<char> InnerStops = SearchValues.Create("。！？；;!?…");
    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create("。，！？；,;");
    private static readonly SearchValues<char> Strokes = SearchValues.Create("-=*_─—");

    private const string SentenceEnds = "。！？!?…";
    private const string Closers = "”’」』）)》〉】\"";

    /// <summary>Width of a text in half em: a wide character counts 2, any other 1.</summary>
    public static int Width(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) width += EastAsianText.IsWide(rune) ? 2 : 1;
        return width;
    }

    /// <summary>Whether a paragraph may end after this text: after a sentence mark, also inside closing marks, or after a colon.</summary>
    public static bool EndsSentence(string text)
    {
        if (text[^1] is '：' or ':' || text.EndsWith("（完）", StringComparison.Ordinal) || text.EndsWith("(完)", StringComparison.Ordinal))
            return true;
        // 。” and ”。 both end a sentence. So does a Western full stop, unless a digit stands before it: that may be a cut decimal number.
        var body = text.AsSpan().TrimEnd(Closers);
        // The mark of a note, as [^1].
        while (body.Length > 3 && body[^1] == ']' && body.LastIndexOf("[^") is var mark and > 0 && !body[mark..^1].Contains(']'))
            body = body[..mark].TrimEnd(Closers);
        // ■ behind the last sentence ends a story in magazines.
        while (body.Length > 1 && body[^1] is >= '①' and <= '⑳') body = body[..^1].TrimEnd(Closers);
        if (body.Length > 1 && "■□◆◇●".Contains(body[^1], StringComparison.Ordinal)) body = body[..^1].TrimEnd(Closers);
        if (body.IsEmpty) return true;
        if (SentenceEnds.Contains(body[^1], StringComparison.Ordinal)) return true;
        // A remark in brackets may stand behind the end: …取吗？（东城区　马女士）
        if (text[^1] is '）' or ')' && text.LastIndexOfAny(['（', '(']) is var open and > 0
            && SentenceEnds.Contains(text[open - 1], StringComparison.Ordinal)) return true;
        return body[^1] == '.' && (body.Length < 2 || !char.IsAsciiDigit(body[^2]));
    }

    /// <summary>Whether a text is words of somebody with the name behind them: “修表就是修心。”——钟表匠王禾.</summary>
    public static bool IsQuotation(string text) => Quotation().IsMatch(text);

    /// <summary>Whether a text cannot begin a sentence, because it starts with a mark that belongs to text before it.</summary>
    public static bool StartsInsideSentence(string text) => "，。、；：！？,;!?”’」』）)》〉】%％".Contains(text[0], StringComparison.Ordinal);

    /// <summary>
    /// Whether a text ends with a Western full stop, in quotation marks or not. Only a digit behind it makes it a decimal point.
    /// </summary>
    public static bool EndsWithFullStop(string text) => text.AsSpan().TrimEnd(Closers) is [.., '.'];

    /// <summary>Whether a text begins with the mark of an item: （二）, 2), 三、, ④.</summary>
    public static bool StartsItem(string text) => ItemMark().IsMatch(text);

    /// <summary>Whether a text has more opening than closing marks, so that it was cut inside a quotation or a bracket.</summary>
    public static bool HasOpenMark(string text)
    {
        foreach (var (open, close) in new[] { ('“', '”'), ('（', '）'), ('《', '》'), ('「', '」'), ('『', '』') })
        {
            var depth = 0;
            foreach (var c in text) depth += c == open ? 1 : c == close ? -1 : 0;
            if (depth > 0) return true;
        }

        return text.LastIndexOf('(') > text.LastIndexOf(')') && text.LastIndexOf('（') < text.LastIndexOf('(') && !text.EndsWith('）');
    }

    /// <summary>
    /// Whether a line can be a headline or crosshead without a heading mark. It is short, and has no comma and no sentence mark
    /// except ！ or ？ at its end.
    /// </summary>
    public static bool IsHeadLike(string text) =>
        Width(text) <= LongestHeadline
        && !text.AsSpan(0, text.Length - 1).ContainsAny(InnerStops)
        && !text.AsSpan().ContainsAny('，', ',')
        && !"。，、；：,;:.—-".Contains(text[^1], StringComparison.Ordinal)
        && !StartsInsideSentence(text)
        && !text.Contains('@', StringComparison.Ordinal)
        && text.Any(Surnames.IsHan);

    /// <summary>Whether a text is running text: it is long, or has a mark that separates clauses.</summary>
    public static bool IsRunning(string text) => Width(text) > LongestHeadline || text.AsSpan().ContainsAny(ClauseMarks);

    /// <summary>Whether a paragraph begins like a news story, with 本报讯, 新华社…电 or the like.</summary>
    public static bool IsLede(string text) => Lede().IsMatch(text);

    /// <summary>Whether a line has the form of a section label: two to eight Han and nothing else.</summary>
    public static bool IsLabel(string text) => text.Length is >= 2 and <= 8 && text.All(Surnames.IsHan);

    /// <summary>Whether a line is called as columns of newspapers are: 本报调查, 民生直通车, 读者来信.</summary>
    public static bool IsLabelName(string text) => text.Length <= 14 && LabelName().IsMatch(text);

    /// <summary>Separates a label from its pinyin on the same line.</summary>
    /// <returns>Length of the label and start of the pinyin; null for any other line.</returns>
    public static (int LabelEnd, int PinyinStart)? LabelWithPinyin(string text)
    {
        var match = LabelAndPinyin().Match(text);
        if (!match.Success || !PinyinSyllables.Spells(match.Groups["pinyin"].Value, match.Groups["label"].Length)) return null;
        return (match.Groups["label"].Index + match.Groups["label"].Length, match.Groups["pinyin"].Index);
    }

    /// <summary>Whether a line is a row of a table: its cells are separated by tabs, by | or by wide gaps.</summary>
    public static bool IsTableRow(string text) =>
        text.Contains('\t', StringComparison.Ordinal)
        || (text.Length > 2 && text[0] == '|' && text[^1] == '|')
        || WideGaps().Count(text) >= 1;

    /// <summary>Whether a line opens or closes a box of a manuscript.</summary>
    public static bool IsOfBox(string text) =>
        text.StartsWith(":::", StringComparison.Ordinal) || text.StartsWith("：：：", StringComparison.Ordinal);

    /// <summary>Whether dots lead from a word of a line to another, as in programme lists: 19:00 ……… 新闻联播.</summary>
    public static bool HasLeader(string text) => Leader().IsMatch(text);

    [GeneratedRegex(@"^[^。，；！？]{1,40}?[ \t　]+(…{2,}|\.{4,}|·{3,})[ \t　]+[^。，；！？]{1,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex Leader();

    /// <summary>Whether a line is the rule below the head of a Markdown table, or consists of - = * _ only.</summary>
    public static bool IsDivider(string text) =>
        text.Length >= 3
        && text.All(c => c is '-' or '=' or '*' or '_' or '|' or ':' or ' ' or '─' or '—')
        && text.AsSpan().ContainsAny(Strokes);

    /// <summary>The cells of a row of a table with its empty ones, which tabs and bars show and gaps do not.</summary>
    public static IEnumerable<SourceRange> TableCells(string row)
    {
        var hasTabs = row.Contains('\t', StringComparison.Ordinal);
        if (!hasTabs && !(row.Length > 2 && row[0] == '|' && row[^1] == '|'))
        {
            foreach (var cell in Cells(row)) yield return cell;
            yield break;
        }

        var (at, end) = hasTabs ? (0, row.Length) : (1, row.Length - 1);
        while (at <= end)
        {
            var next = row.IndexOf(hasTabs ? '\t' : '|', at, end - at);
            var stop = next < 0 ? end : next;
            var (first, last) = (at, stop);
            while (first < last && char.IsWhiteSpace(row[first])) first++;
            while (last > first && char.IsWhiteSpace(row[last - 1])) last--;
            yield return new SourceRange(first, last);
            at = stop + 1;
        }
    }

    /// <summary>The cells of a table row, each as a range of the row's text.</summary>
    public static IEnumerable<SourceRange> Cells(string row)
    {
        var at = 0;
        var gaps = CellGaps().Matches(row);
        if (gaps.Count == 0 && row.Count(c => c == '　') > 1) gaps = WideBlank().Matches(row);
        foreach (Match gap in gaps)
        {
            if (gap.Index > at) yield return new SourceRange(at, gap.Index);
            at = gap.Index + gap.Length;
        }

        if (at < row.Length) yield return new SourceRange(at, row.Length);
    }

    [GeneratedRegex(
        @"^(?:[（(][一二三四五六七八九十0-9]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|[0-9]{1,2}(?:[)）、．]|\.(?![0-9]))|[①-⑳])", RegexOptions.CultureInvariant)]
    private static partial Regex ItemMark();

    [GeneratedRegex(
        @"^(?:[【〔［]?(?:本报|本刊|本台|本報|[\u3400-\u9FFF]{2,4}(?:日报|晚报|晨报|早报|时报|商报|都市报|日報|晚報)|(?<=^)(?:晚报|晨报|早报|商报|日报|时报|都市报))"
        + @"(?:[^\s，。（(【】]{0,8})[讯訊](?:[\s　（(】〕］]|(?=记者|記者|通讯员)|$)|[（(](?:本报|本報)?(?:记者|記者|通讯员|通訊員|实习生)[^）)]{1,24}[）)](?=\S)"
        + @"|据?(?:新华社|中新社|新华网|央视网|中央社|新華社)[^，。]{0,16}[电電](?:[\s　（(]|$)"
        + @"|[〔（(【［](?:本报|本報|中央社|中新社|新华社)?(?:记者|記者|實習記者|特派記者)[^〕）)】］。]{2,24}(?:[报報][导導道]|[电電]|[讯訊])[〕）)】］]"
        + @"|[〔（(](?:中央社|新华社|新華社)[^〕）)。]{2,24}[电電][〕）)])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Lede();

    [GeneratedRegex(
        @"^(?<label>[\u3400-\u9FFF]{2,8})[ 　·|｜]*(?<pinyin>[\p{IsBasicLatin}\u00C0-\u024F' -]*[A-Za-z\u00C0-\u024F])$",
        RegexOptions.CultureInvariant)]
    private static partial Regex LabelAndPinyin();

    [GeneratedRegex(
        @"^[【\[〔■●◆★]?\s*[\u3400-\u9FFF]{0,6}(?:新闻|观察|透视|评论|论坛|视点|聚焦|调查|关注|快讯|来信|专栏|副刊|时评|社评|连线|特写|专访|访谈|人物|杂谈|随笔|札记|笔谈|直通车|热线|广角|纵横|天地"
            + @"|园地|服务台|时空|漫谈|茶座|讲堂|窗口|之声|追踪|追问|瞭望|焦点|要闻|百姓话题|走基层|手记|问答|答疑|信箱|速递|速览|集锦|一线|纪事)\s*[】\]〕■●◆★]?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex LabelName();

    [GeneratedRegex("^[“「].+[”」]——[^，。；？！]{2,24}$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"(?<=\S)(?: {3,}|　{2,}| {2,}(?=\d))(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex WideGaps();

    [GeneratedRegex("　", RegexOptions.CultureInvariant)]
    private static partial Regex WideBlank();

    [GeneratedRegex(@"[ 　]*[|\t][|\t 　]*|  +|　　+", RegexOptions.CultureInvariant)]
    private static partial Regex CellGaps();
}
