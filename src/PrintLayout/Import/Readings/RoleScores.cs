using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PrintLayout.Import.Neutral;
using PrintLayout.Import.Structure;

namespace PrintLayout.Import.Readings;

/// <summary>
/// What the form of a line says for each role that it may have. 100 points are a sign that decides by itself; 10 are a hint. The values are
/// ours, weighed on pages made for the purpose.
/// </summary>
internal sealed partial class RoleScores(ImmutableArray<SourceLine> lines, PageManner manner)
{
    /// <summary>The roles that a line may have, with what its form says for each.</summary>
    public void Of(int index, List<(LineRole Role, int Score)> roles)
    {
        roles.Clear();
        var line = lines[index];
        if (line is { Furniture: not null, IsEntry: false }) roles.Add((LineRole.Furniture, 150));
        if (line.Field is not null && manner.HasForm && Form(line) is { } form)
        {
            roles.Add(form);
            roles.Add((LineRole.Body, 0));
            roles.Add((LineRole.Untitled, 0));
            return;
        }

        if (line.IsRow)
        {
            roles.Add((LineRole.Row, 120));
            return;
        }

        var isJump = false;
        if (JumpLines.ReadFrom(line.Text) is { Success: true } from)
        {
            isJump = from.Length == line.Text.Length;
            roles.Add((LineRole.JumpFrom, 150));
        }
        else if (JumpLines.ReadOn(line.Text) is { Success: true } on)
        {
            isJump = on.Index == 0;
            roles.Add(isJump ? (LineRole.JumpOn, 150) : (LineRole.Body, 80));
        }

        if (line.Credit is { } credit) roles.Add((LineRole.Figure, credit.CaptionEnd == 0 ? 130 : 110));
        if (ItemMark().IsMatch(line.Text)) roles.Add((LineRole.Item, 120));
        if (line.IsVerse) roles.Add((LineRole.Verse, 45));
        if (line.Byline is { } byline && !line.IsSidebar
            && (byline.IsMarked || line is { IsNoticeTitle: false, IsAddress: false }))
            roles.Add((LineRole.Byline, byline.IsMarked ? 120 : byline.IsUncertain ? line.Text.Length > 3 ? -15 : 15 : 55));
        Running(index, line, roles);
        if ((!line.IsShort && !OpensPage(index, line)) || line.IsLede) return;
        if (isJump || JumpLines.IsReference(line.Text) || line is { Furniture: not null, IsEntry: false }) return;
        Heads(index, line, roles);
    }

    private static (LineRole, int)? Form(SourceLine line)
    {
        var isEmpty = line.FieldLength == line.Text.Length;
        return line.Field switch
        {
            "正文" or "内容" => isEmpty ? (LineRole.Field, 150) : (LineRole.Body, 150),
            _ when isEmpty => (LineRole.Field, 150),
            "标题" or "標題" or "题目" or "主标题" => (LineRole.Headline, 250),
            "引题" or "肩题" or "眉题" => (LineRole.Kicker, 250),
            "副题" or "副标题" => (LineRole.Deck, 250),
            "作者" or "记者" => (LineRole.Byline, 250),
            "栏目" => (LineRole.Label, 250),
            _ => null,
        };
    }

    private void Running(int index, SourceLine line, List<(LineRole, int)> roles)
    {
        var body = line.EndsSentence ? 40 : line.IsFull ? 20 : -20;
        if (line.Width > 70) body += 60;
        else if (line.Text.AsSpan().ContainsAny("，。；") && (line.EndsSentence || !line.IsShort || line.Measure > 0)) body += 20;
        if (manner.HasIndents) body += line.Indent is >= 2 and <= 8 ? 40 : -30;
        if (line.IsLede) body += 60;
        if (line is { IsSpeech: true, Credit: null }) body += 60;
        if (line.IsAddress || line.IsEntry) body += 60;
        if (line.IsQuestion) body -= 40;
        if (line.IsNote || line.IsRemark) body += 40;
        if (line.StartsItem) body += line.IsShort && !line.EndsSentence ? 0 : 40;
        if (LineShapes.StartsInsideSentence(line.Text)) body -= 30;
        if (JumpLines.IsReference(line.Text)) body += 90;
        roles.Add((LineRole.Body, body));
        if (index > 0 && line.BlanksBefore == 0) roles.Add((LineRole.GoesOn, 0));
        roles.Add((LineRole.Untitled, body));
        if (line.IsShort && line.BlanksAfter == 0 && index + 1 < lines.Length && lines[index + 1].IsRow) roles.Add((LineRole.Row, 70));
        if (Signature(index, line) is var signature and > 0) roles.Add((LineRole.Signature, signature));
    }

    private const int FarRight = 12;

    private int Signature(int index, SourceLine line)
    {
        if (DateLine().IsMatch(line.Text)) return line.BlanksAfter > 0 ? 110 : 80;
        // Whoever stands right above the date has signed.
        if (index > 0 && lines[index - 1].EndsSentence
            && line is { IsShort: true, EndsSentence: false, StartsItem: false, Byline: not { IsUncertain: false } }
            && line.BlanksBefore > 0 && line.BlanksAfter == 0 && index + 1 < lines.Length
            && lines[index + 1].BlanksAfter > 0 && DateLine().IsMatch(lines[index + 1].Text)) return 120;
        // So has whoever stands at the right, above the date or at the end of the page.
        if (line is { Indent: > FarRight, IsShort: true, EndsSentence: false, Byline: not { IsUncertain: false } }
            && (index + 1 == lines.Length || DateLine().IsMatch(lines[index + 1].Text))) return 100;
        if (!Institution().IsMatch(line.Text) || line.EndsSentence) return 0;
        return index + 1 < lines.Length && DateLine().IsMatch(lines[index + 1].Text) ? 120 : line.Indent > 8
            || line.Look.HasFlag(LineLook.Right) ? 80 : line.BlanksAfter > 0 ? 30 : 20;
    }

    private void Heads(int index, SourceLine line, List<(LineRole, int)> roles)
    {
        var text = line.Text;
        var hasClause = text.AsSpan().ContainsAny("，,");
        var look = Look(line);
        var general = look.General + (line.EndsSentence ? text[^1] is '！' or '？' or '!' or '?' || IsQuoted(text)
                ? line.IsQuestion ? 30 : manner.HasDialogue ? 10 : 20
                : OpensPage(index, line) ? -20 : -60 : 25)
            + (hasClause ? -6 : 0)
            + (manner.HasIndents && line.Indent is < 2 or > 8 ? 25 : manner.HasIndents ? -20 : 0)
            + (line.IsSpeech || line.IsAddress || line.IsEntry || line.IsRemark ? -50 : 0)
            + (line.IsFull && line.BlanksAfter == 0 && line.BlanksBefore == 0 ? -30 : 0)
            + (text.AsSpan(0, text.Length - 1).ContainsAny("。；") ? -60 : 0)
            + (line.IsVerse ? -10 : 0);
        // A name of three characters with a surname is hardly anything else; many words have two.
        var name = line.Byline is { IsUncertain: false } named ? named.IsMarked ? 100 : text.Length > 2 ? 60 : 40 : 0;
        var length = Length(line);
        var above = line.BlanksBefore switch { 0 => -10, 1 => 8, >= 9 => 25, _ => 35 };
        var headline = general + look.Headline + length.Headline + above + (ClauseGap().IsMatch(text) ? 20 : 0)
            - name - (line.StartsItem ? 40 : 0)
            + line.WordsBelow * 40 / 1000 + Opening(index) - line.WordsAbove * 25 / 1000
            + (line.Cohesion == 0 ? 15 : -Math.Min(35, Math.Max(0, line.Cohesion) * 150 / 1000))
            - (text[0] is '—' or '-' ? 60 : 0) - (LineShapes.IsLabelName(text) ? 20 : 0)
            + (line.IsNoticeTitle ? 30 : 0) + (line.IsWireTitle ? 100 : 0) - (line.IsSidebar ? 15 : 0) - (line.IsSeriesName ? 40 : 0);
        roles.Add((LineRole.Headline, headline));
        roles.Add((LineRole.HeadlineMore, general + length.Headline - 10 - (text[0] is '—' ? 60 : 0)));
        roles.Add((LineRole.Deck, general + (text[0] is '—' or '-' ? 80 : 0) + (line.Width >= 12 ? 10 : -10)
            + (ClauseGap().IsMatch(text) ? 10 : 0) - name));
        roles.Add((LineRole.Kicker, general + above + (ClauseGap().IsMatch(text) ? -15 : 0) + (line.Width >= 12 ? 5 : -10) - name));
        var isLabel = LineShapes.IsLabelName(text) || (text is ['【', .., '】'] && line.Width <= 20);
        // A few characters alone above another short line name a column.
        var isApart = line.Width <= 10 && line.BlanksAfter > 0 && text.All(Languages.ZhHans.Surnames.IsHan);
        if (isApart && IsHeadBelow(index + 1)) isLabel = true;
        if (isLabel || line.Width <= 20)
            roles.Add((LineRole.Label, (isLabel ? 55 : isApart ? 15 : -15) + (line.BlanksBefore == 0 ? -10 : 5) - name));
        roles.Add((LineRole.Crosshead, general + length.Crosshead
            + (line is { StartsItem: true, IsEntry: false } ? 45 : 0) - (line.IsNoticeTitle ? 40 : 0) + (line.IsSidebar ? 20 : 0)
            + (line.BlanksBefore > 1 && manner.HasWideBlanks ? -40 : 0) + line.WordsAbove * 20 / 1000 - line.WordsBelow * 15 / 1000
            + (line.Cohesion == 0 ? -10 : Math.Min(35, Math.Max(0, line.Cohesion) * 150 / 1000)) - name
            + (manner.HasIndents && line.Indent is >= 2 and <= 8 ? 20 : 0) - (line.BlanksBefore == 0 && !manner.HasIndents ? 10 : 0)));
        if (index == lines.Length - 1) roles.Add((LineRole.Body, -10));
    }

    /// <summary>Whether a line may be a headline; one that may be a name is one only above another short line.</summary>
    private bool IsHeadBelow(int index) => index < lines.Length
        && lines[index] is { IsShort: true, IsSpeech: false, IsEntry: false, IsAddress: false, IsVerse: false } line
        && (line.Byline is null
            || (line.Byline.IsUncertain && index + 1 < lines.Length && lines[index + 1] is { IsShort: true, IsVerse: false }));

    // The first line of a page may be a headline that somebody closed with a full stop.
    private static bool OpensPage(int index, SourceLine line) =>
        index == 0 && line is { Width: <= 30, BlanksAfter: > 0 } && line.Text[^1] == '。' && !line.Text.AsSpan().ContainsAny("，：、“");

    /// <summary>Whether the text below opens with the time of an event, as the first sentence of news does.</summary>
    private int Opening(int index) => index + 1 < lines.Length && NewsTime().Match(lines[index + 1].Text) is { Success: true, Index: < 24 }
        ? 8 : 0;

    [GeneratedRegex(@"昨日|昨天|今日|今天|近日|日前|今起|明起|本周|上周|今年|下月|\d{1,2}日|连日来|目前", RegexOptions.CultureInvariant)]
    private static partial Regex NewsTime();

    private (int General, int Headline) Look(SourceLine line)
    {
        var (isBold, isCentred, isLarge) =
            (line.Look.HasFlag(LineLook.Bold), line.Look.HasFlag(LineLook.Centred), line.Look.HasFlag(LineLook.Large));
        return ((isBold ? 20 : 0) + (isCentred ? 10 : 0) - (line.Look.HasFlag(LineLook.Right) ? 30 : 0), (isLarge ? 45 : 0)
            + (isCentred ? 15 : 0)
            - (manner.HasLooks && !PageManner.IsHeadline(line.Look) ? 45 : 0));
    }

    private static (int Headline, int Crosshead) Length(SourceLine line)
    {
        if (line.StartsItem) return (0, 10);
        return line.Width switch { < 8 => (-12, 12), < 14 => (2, 12), < 18 => (10, 6), < 26 => (16, -5), < 60 => (16, -25), _ => (5, -50) };
    }

    private static bool IsQuoted(string text) => text[0] is '“' or '「' or '"' && text[^1] is '”' or '」' or '"';

    /// <summary>Whether a line is of a letter or a notice: a salutation, a wish at the end, an address.</summary>
    public static bool IsAddress(string text) => Address().IsMatch(text);

    /// <summary>
    /// Whether a line opens as one of a conversation does: 问：, Q：, 记者：, 高禾：. A headline may begin so too, but does not end as speech.
    /// </summary>
    public static bool IsSpeech(string text, bool endsSentence) =>
        Asker().IsMatch(text) || (endsSentence && Speaker().IsMatch(text));

    [GeneratedRegex(@"^(?:[问答問Qq Aa]|[QA]\d{0,2}|记者|記者|主持人)\s*[：:]\s*\S", RegexOptions.CultureInvariant)]
    private static partial Regex Asker();

    [GeneratedRegex(@"^(?![一二三四五六七八九十]{1,2}[问看查说])[\u3400-\u9FFF]{2,4}\s*[：:]\s*\S", RegexOptions.CultureInvariant)]
    private static partial Regex Speaker();

    [GeneratedRegex(
        @"^(?:[\u3400-\u9FFF]{2,6}[：:]$|[^。]{0,30}[（(]单位[：:][^（）()]{1,14}[）)]$|[父母兄弟姐妹儿女][\u3400-\u9FFF]{0,2}(?:字|敬上|谨上)$|(?:编辑"
        + @"|編輯|记者|尊敬的|亲爱的|各位|致)[^，。]{0,14}[：:]$|[^，。\s]{2,14}(?:同志|先生|女士|老师|市民|居民|单位|朋友|读者|乘客|业主"
            + @"|家长)们?[：:]$|此致$|此致敬礼！?$|敬礼[！!]?$"
        + @"|此上$|[（(](?:据|據|综合|綜合|摘自|选自|选编自|转自|原载|摘编自|本报综合)[^）)]{1,40}[）)]$|[（(〔\[]?\d{4}[）)〕\]]?[^，。\s]{1,8}第?\d{1,6}号$"
        + @"|[\u3400-\u9FFF]{2,8}[〔（\[]\d{4}[〕）\]]第?\d{1,6}号$|指导(?:老师|教师)[：:]|顺[颂祝].{1,6}$|祝[^，。]{1,8}[！!]?$|特此[^，。]{2,6}[。]?$"
        + @"|(?:地址|地點|电话|電話|时间|地点|网址|邮箱|联系人|联系电话|热线|咨询电话|单位|注|附|备注|来信地址|数据来源)[：:])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"^[（(]?(?:\d{4}|[二两〇○零一二三四五六七八九]{4})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月(?:\s*[\d一二三四五六七八九十]{1,3}\s*日)?[夜晚晨]?[）)]?$"
        + @"|^\d{1,2}月\d{1,2}日[夜晚晨]?$"
        + @"|^(?:[正一二三四五六七八九十冬腊]{1,2}月(?:初|十|廿|二十|三十)?[一二三四五六七八九十]{1,2}日?)$", RegexOptions.CultureInvariant)]
    private static partial Regex DateLine();

    [GeneratedRegex(
        @"^[\u3400-\u9FFF（）()·“”]{4,30}(?:公司|集团|局|委员会|办公室|中心|学校|医院|政府|部|协会|编辑部|署|局|會|處|廳|學校|醫院|委員會|街道办|办事处|居委会|村委会|管委会|指挥部|委|院"
        + @"|所|厅|处|队|馆|社|组委会|业委会|筹委会|会)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Institution();

    [GeneratedRegex(@"(?<=[\u3400-\u9FFF”’）》！？!?])[ \t　\u00A0]+(?=[\u3400-\u9FFF“‘（《0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex ClauseGap();

    [GeneratedRegex(
        @"^(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+|[\uF06C\uF06E\uF075\uF0A7\uF0A8\uF0B7\uF0D8\uF0FC][ \t　]*)(?=\S)",
            RegexOptions.CultureInvariant)]
    private static partial Regex ItemMark();
}
